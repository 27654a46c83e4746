package dev.demarche.benchmark;

import dev.demarche.benchmark.Corpus.Analysed;
import dev.demarche.extractor.Extraction;
import dev.demarche.extractor.Extractor;
import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.claim.ClaimAnalyzer;
import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.entity.EntityAnalyzer;
import dev.demarche.extractor.graph.ArticleGraph;
import dev.demarche.extractor.graph.GraphFormat;
import dev.demarche.extractor.graph.GraphSerializer;
import dev.demarche.extractor.graph.GraphWriter;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.KnowledgeReader;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.LexiconReader;
import dev.demarche.extractor.syntax.SyntaxAnalyzer;
import dev.demarche.extractor.syntax.SyntaxModels;
import dev.demarche.extractor.syntax.SyntaxStages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures each stage through which a text flows. */
@Command(
    name = "stages",
    mixinStandardHelpOptions = true,
    description = "Tokens a second of each stage, on one thread, from text to written graph.")
final class StagesCommand implements Callable<Integer> {

  @Option(names = "--rounds", defaultValue = "5", description = "Rounds measured; default: 5.")
  private int rounds;

  @Option(names = "--warm", defaultValue = "3", description = "Rounds before; default: 3.")
  private int warm;

  private final PrintStream out = System.out;
  private int tokens;

  @Override
  public Integer call() {
    Lexicon lexicon = LexiconReader.read();
    KnowledgeBase knowledge = KnowledgeReader.read();
    SyntaxModels models = SyntaxModels.load();
    SyntaxAnalyzer syntax = new SyntaxAnalyzer(models, lexicon.knownWords());
    List<Analysed> corpus = Corpus.analysed(syntax);
    List<Article> articles = corpus.stream().map(Analysed::article).toList();
    tokens = corpus.stream().mapToInt(Analysed::tokens).sum();
    out.printf(Locale.ROOT, "%d articles, %,d tokens%n", articles.size(), tokens);
    out.printf("%-28s %14s%n", "stage", "tokens/s");

    SyntaxStages stages = new SyntaxStages(models, syntax, lexicon.dictionary(), articles);
    measure("split sentences", stages::split);
    measure("tokenise", stages::tokenise);
    measure("tag, where not parsed", stages::tag);
    measure("lemmatise", stages::lemmatise);
    measure("parse", stages::parse);
    measure("convert", stages::convert);
    measure("syntax, all of it", () -> syntax(syntax, articles));

    EntityAnalyzer entities = new EntityAnalyzer(knowledge, lexicon);
    measure("entities", () -> entities(entities, corpus));
    List<EntityAnalysis> found =
        corpus.stream().map(each -> entities.analyze(each.article(), each.sentences())).toList();
    ClaimAnalyzer claims = new ClaimAnalyzer(knowledge, lexicon);
    measure("claims", () -> claims(claims, corpus, found));

    Extractor extractor = Extractor.load();
    List<Extraction> extractions = articles.stream().map(extractor::extract).toList();
    GraphWriter writer = new GraphWriter("http://localhost:3030/", Instant.EPOCH);
    measure("make graph", () -> graphs(writer, extractions).size());
    List<ArticleGraph> graphs = graphs(writer, extractions);
    measure("write N-Quads", () -> write(graphs));
    measure("text to N-Quads, all of it", () -> all(extractor, writer, articles));
    return 0;
  }

  private void measure(String stage, Pace.Pass pass) {
    double pace = new Pace(warm, rounds).tokensPerSecond(tokens, 500, pass);
    out.printf(Locale.ROOT, "%-28s %,14.0f%n", stage, pace);
  }

  private static long syntax(SyntaxAnalyzer syntax, List<Article> articles) {
    return articles.stream().mapToLong(each -> syntax.analyze(each.text()).size()).sum();
  }

  static long entities(EntityAnalyzer entities, List<Analysed> corpus) {
    long mentions = 0;
    for (Analysed each : corpus) {
      mentions += entities.analyze(each.article(), each.sentences()).mentions().size();
    }
    return mentions;
  }

  private static long claims(
      ClaimAnalyzer claims, List<Analysed> corpus, List<EntityAnalysis> found) {
    long sum = 0;
    for (int i = 0; i < corpus.size(); i++) {
      Analysed each = corpus.get(i);
      sum += claims.analyze(each.article(), each.sentences(), found.get(i)).claims().size();
    }
    return sum;
  }

  private static List<ArticleGraph> graphs(GraphWriter writer, List<Extraction> extractions) {
    List<ArticleGraph> graphs = new ArrayList<>();
    extractions.forEach(each -> graphs.add(writer.write(each)));
    return graphs;
  }

  private static long write(List<ArticleGraph> graphs) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GraphSerializer serializer =
        GraphSerializer.of(GraphFormat.NQUADS, "http://localhost:3030/", bytes)) {
      for (ArticleGraph graph : graphs) {
        serializer.write(graph);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes are kept in memory", impossible);
    }
    return bytes.size();
  }

  private static long all(Extractor extractor, GraphWriter writer, List<Article> articles) {
    List<ArticleGraph> graphs = new ArrayList<>();
    articles.forEach(each -> graphs.add(writer.write(extractor.extract(each))));
    return write(graphs);
  }
}
