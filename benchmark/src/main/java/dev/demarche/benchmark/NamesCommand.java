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
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
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

  @Option(names = "--warm", defaultValue = "10", description = "Rounds before; default: 10.")
  private int warm;

  private final PrintStream out = System.out;

  /** Articles that have gone through syntax, and how fast its beginning is. */
  private record Prepared(List<Analysed> corpus, int tokens, double before) {}

  @Override
  public Integer call() {
    Lexicon lexicon = LexiconReader.read();
    // Models keep memory for each thread: it goes with this one, before heap is measured.
    AtomicReference<Prepared> made = new AtomicReference<>();
    Thread thread = new Thread(() -> made.set(prepare(lexicon)));
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      return 1;
    }
    Prepared prepared = Objects.requireNonNull(made.get(), "what is read could not be prepared");
    out.printf(
        Locale.ROOT, "%d articles, %,d tokens%n", prepared.corpus().size(), prepared.tokens());
    out.printf(Locale.ROOT, "splitting, tokenising, tagging: %,.0f tokens/s%n", prepared.before());
    for (int i = 0; i < 5; i++) {
      readShipped();
    }
    for (int size : sizes) {
      measure(size, lexicon, prepared);
    }
    return 0;
  }

  private Prepared prepare(Lexicon lexicon) {
    SyntaxModels models = SyntaxModels.load();
    SyntaxAnalyzer syntax = new SyntaxAnalyzer(models, lexicon.knownWords());
    List<Analysed> corpus = Corpus.analysed(syntax);
    int tokens = corpus.stream().mapToInt(Analysed::tokens).sum();
    SyntaxStages stages =
        new SyntaxStages(
            models, syntax, lexicon.dictionary(), corpus.stream().map(Analysed::article).toList());
    double before =
        new Pace(warm, rounds)
            .tokensPerSecond(tokens, 500, () -> stages.split() + stages.tokenise() + stages.tag());
    return new Prepared(corpus, tokens, before);
  }

  private void readShipped() {
    long start = Pace.processorTime();
    KnowledgeReader.read();
    out.printf(
        Locale.ROOT, "reading what ships: %,d ms%n", (Pace.processorTime() - start) / 1_000_000);
  }

  private void measure(int size, Lexicon lexicon, Prepared prepared) {
    long heap = usedHeap();
    long start = Pace.processorTime();
    KnowledgeBase knowledge = LargeKnowledge.with(size);
    long milliseconds = (Pace.processorTime() - start) / 1_000_000;
    double megabytes = (usedHeap() - heap) / 1e6;
    EntityAnalyzer entities = new EntityAnalyzer(knowledge, lexicon);
    double stage =
        new Pace(warm, rounds)
            .tokensPerSecond(
                prepared.tokens(), 500, () -> StagesCommand.entities(entities, prepared.corpus()));
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
        1 / (1 / stage + 1 / prepared.before()));
  }

  /** After collections, with time for what is freed late: what is live. */
  private static long usedHeap() {
    for (int i = 0; i < 5; i++) {
      System.gc();
      LockSupport.parkNanos(100_000_000);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
