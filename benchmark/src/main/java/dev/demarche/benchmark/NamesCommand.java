package dev.demarche.benchmark;

import dev.demarche.benchmark.Corpus.Analysed;
import dev.demarche.extractor.entity.EntityAnalyzer;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.KnowledgeReader;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.LexiconReader;
import dev.demarche.extractor.syntax.SyntaxAnalyzer;
import dev.demarche.extractor.syntax.SyntaxModels;
import dev.demarche.extractor.syntax.SyntaxStages;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the entity stage and the knowledge base by number of names. */
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description = {
      "Tokens a second of the entity stage, on one thread, with synthetic names added, and what the",
      "knowledge base takes: time to read or make it, and heap after a full collection."
    })
final class NamesCommand implements Callable<Integer> {

  @Option(
      names = "--names",
      defaultValue = "0,1000000",
      split = ",",
      description = "How many synthetic names to add, one run each; default: ${DEFAULT-VALUE}.")
  private int[] sizes = {};

  @Option(names = "--rounds", defaultValue = "9", description = "Rounds measured; default: 9.")
  private int rounds;

  @Option(names = "--warm", defaultValue = "5", description = "Rounds before; default: 5.")
  private int warm;

  private final PrintStream out = System.out;

  @Override
  public Integer call() {
    Lexicon lexicon = LexiconReader.read();
    SyntaxModels models = SyntaxModels.load();
    SyntaxAnalyzer syntax = new SyntaxAnalyzer(models, lexicon.dictionary(), lexicon.reporting());
    List<Analysed> corpus = Corpus.analysed(syntax);
    int tokens = corpus.stream().mapToInt(Analysed::tokens).sum();
    out.printf(Locale.ROOT, "%d articles, %,d tokens%n", corpus.size(), tokens);
    double before = before(corpus, tokens, models, syntax, lexicon);
    out.printf(Locale.ROOT, "splitting, tokenising, tagging: %,.0f tokens/s%n", before);
    for (int i = 0; i < 5; i++) {
      readShipped();
    }
    for (int size : sizes) {
      measure(size, lexicon, corpus, tokens, before);
    }
    return 0;
  }

  private double before(
      List<Analysed> corpus,
      int tokens,
      SyntaxModels models,
      SyntaxAnalyzer syntax,
      Lexicon lexicon) {
    SyntaxStages stages =
        new SyntaxStages(
            models, syntax, lexicon.dictionary(), corpus.stream().map(Analysed::article).toList());
    return new Pace(warm, rounds)
        .tokensPerSecond(tokens, 500, () -> stages.split() + stages.tokenise() + stages.tag());
  }

  private void readShipped() {
    long start = Pace.processorTime();
    KnowledgeReader.read();
    out.printf(
        Locale.ROOT, "reading what ships: %,d ms%n", (Pace.processorTime() - start) / 1_000_000);
  }

  private void measure(
      int size, Lexicon lexicon, List<Analysed> corpus, int tokens, double before) {
    long heap = usedHeap();
    long start = Pace.processorTime();
    KnowledgeBase knowledge = LargeKnowledge.with(size);
    long milliseconds = (Pace.processorTime() - start) / 1_000_000;
    double megabytes = (usedHeap() - heap) / 1e6;
    EntityAnalyzer entities = new EntityAnalyzer(knowledge, lexicon);
    double stage =
        new Pace(warm, rounds)
            .tokensPerSecond(tokens, 500, () -> StagesCommand.entities(entities, corpus));
    out.printf(Locale.ROOT, "%,d synthetic names added:%n", size);
    out.printf(Locale.ROOT, "  made in            %,14d ms%n", milliseconds);
    out.printf(Locale.ROOT, "  heap, all of it    %,14.1f MB%n", megabytes);
    out.printf(
        Locale.ROOT,
        "  of it the automaton%,14.1f MB%n",
        knowledge.nameIndex().automatonBytes() / 1e6);
    out.printf(Locale.ROOT, "  entity stage       %,14.0f tokens/s%n", stage);
    out.printf(
        Locale.ROOT,
        "  with what precedes %,14.0f tokens/s (splitting, tokenising, tagging)%n",
        1 / (1 / stage + 1 / before));
  }

  /** After collections until nothing more goes: what is live. */
  private static long usedHeap() {
    Runtime runtime = Runtime.getRuntime();
    long used = Long.MAX_VALUE;
    for (int i = 0; i < 10; i++) {
      System.gc();
      long now = runtime.totalMemory() - runtime.freeMemory();
      if (now >= used) {
        break;
      }
      used = now;
    }
    return used;
  }
}
