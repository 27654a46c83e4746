package dev.demarche.benchmark;

import dev.demarche.ontology.OntologyGraphs;
import dev.demarche.store.ArticleLoader;
import dev.demarche.store.BatchBounds;
import dev.demarche.store.ClaimStore;
import dev.demarche.store.Rule;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fills a store with synthetic articles, to measure the server with. */
@Command(
    name = "store",
    mixinStandardHelpOptions = true,
    description = {
      "Fills a new store with synthetic articles: copies of the graphs of a few texts, with other",
      "days and other entities. Tells how long loading and deriving took."
    })
final class StoreCommand implements Callable<Integer> {

  @Option(names = "--articles", defaultValue = "10000", description = "Default: ${DEFAULT-VALUE}.")
  private int articles;

  @Option(names = "--store", required = true, paramLabel = "DIR", description = "Where to make it.")
  private Path directory = Path.of(".");

  private final PrintStream out = System.out;

  @Override
  public Integer call() throws IOException {
    if (ClaimStore.exists(directory)) {
      System.err.println(directory + " holds a store already: name another folder");
      return 2;
    }
    String base = ClaimStore.DEFAULT_BASE;
    Graph knowledge = OntologyGraphs.knowledge(base);
    SyntheticArticles synthetic = new SyntheticArticles(base, knowledge);
    try (ClaimStore store = ClaimStore.openOrCreate(directory, base)) {
      store.replaceGraph(store.ontologyGraph(), OntologyGraphs.ontology());
      store.replaceGraph(store.knowledgeGraph(), knowledge);
      long start = System.nanoTime();
      long triples;
      try (ArticleLoader loader = new ArticleLoader(store, BatchBounds.usual())) {
        for (int i = 0; i < articles; i++) {
          loader.add(synthetic.at(i));
          if ((i + 1) % 1_000 == 0) {
            System.err.printf("%,d articles%n", i + 1);
          }
        }
        loader.flush();
        triples = loader.report().triplesAdded();
      }
      double loading = (System.nanoTime() - start) / 1e9;
      out.printf(
          Locale.ROOT,
          "%,d articles, %,d triples: %.0f s, %,.0f triples/s%n",
          articles,
          triples,
          loading,
          triples / loading);
      start = System.nanoTime();
      long derived = store.derive(Rule.shipped()).triples();
      out.printf(
          Locale.ROOT, "%,d derived triples: %.0f s%n", derived, (System.nanoTime() - start) / 1e9);
    }
    return 0;
  }
}
