package dev.demarche.benchmark;

import dev.demarche.store.ClaimStore;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Counts how many triples each pattern of a query finds, for Jena's order of patterns. */
@Command(
    name = "weights",
    mixinStandardHelpOptions = true,
    description = {
      "Counts the triples of a store by property and class, and writes how many each kind of pattern",
      "finds: the weights by which the server orders the patterns of a query."
    })
final class WeightsCommand implements Callable<Integer> {

  /** Rarer ones tell little, and differ from store to store. */
  private static final int SELDOM = 20;

  private static final String BY_PROPERTY =
      """
      SELECT ?p (COUNT(*) AS ?all) (COUNT(DISTINCT ?s) AS ?subjects) (COUNT(DISTINCT ?o) AS ?objects)
      { GRAPH <%s> { ?s ?p ?o } } GROUP BY ?p ORDER BY ?p
      """
          .formatted(Quad.unionGraph.getURI());

  private static final String OF_ANY_PROPERTY =
      """
      SELECT (COUNT(*) AS ?all) (COUNT(DISTINCT ?s) AS ?subjects) (COUNT(DISTINCT ?o) AS ?objects)
      { GRAPH <%s> { ?s ?p ?o } }
      """
          .formatted(Quad.unionGraph.getURI());

  private static final String BY_CLASS =
      "SELECT ?class (COUNT(*) AS ?all) { GRAPH <%s> { ?s a ?class } } GROUP BY ?class ORDER BY ?class"
          .formatted(Quad.unionGraph.getURI());

  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "The store to count.")
  private Path directory = Path.of(".");

  private final PrintStream out = System.out;

  @Override
  public Integer call() {
    try (ClaimStore store = ClaimStore.open(directory)) {
      List<String> rules = new ArrayList<>();
      Txn.executeRead(
          store.dataset(),
          () -> {
            each(store, BY_CLASS, row -> ofClass(row, rules));
            each(store, BY_PROPERTY, row -> ofProperty(row, rules));
            each(store, OF_ANY_PROPERTY, row -> ofAnyProperty(row, rules));
          });
      out.println(
          "# Triples that a pattern finds, on average, in a store of some hundred articles:");
      out.println("# made by the command weights of the module benchmark.");
      out.println("(stats");
      rules.forEach(rule -> out.println("  " + rule));
      out.println("  (other 100))");
    }
    return 0;
  }

  private static void each(ClaimStore store, String query, Consumer<QuerySolution> use) {
    try (QueryExecution execution =
        QueryExecution.create(QueryFactory.create(query), DatasetFactory.wrap(store.dataset()))) {
      execution.execSelect().forEachRemaining(use);
    }
  }

  private static void ofClass(QuerySolution row, List<String> rules) {
    long all = row.getLiteral("all").getLong();
    if (all >= SELDOM && row.get("class").isURIResource()) {
      rules.add(
          "((VAR <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <%s>) %d)"
              .formatted(row.getResource("class").getURI(), all));
    }
  }

  private static void ofProperty(QuerySolution row, List<String> rules) {
    if (row.getLiteral("all").getLong() >= SELDOM) {
      patterns(row, "<" + row.getResource("p").getURI() + ">", rules);
    }
  }

  /** A property that the query leaves open: without a rule, such a pattern would come last. */
  private static void ofAnyProperty(QuerySolution row, List<String> rules) {
    rules.add("((TERM VAR TERM) 1)");
    patterns(row, "VAR", rules);
  }

  /** The first rule that fits counts, and a variable in a rule fits terms as well. */
  private static void patterns(QuerySolution row, String property, List<String> rules) {
    double all = row.getLiteral("all").getLong();
    long ofSubject = (long) Math.ceil(all / row.getLiteral("subjects").getLong());
    long ofObject = (long) Math.ceil(all / row.getLiteral("objects").getLong());
    rules.add("((TERM %s VAR) %d)".formatted(property, ofSubject));
    rules.add("((VAR %s TERM) %d)".formatted(property, ofObject));
    rules.add("((VAR %s VAR) %d)".formatted(property, (long) all));
  }
}
