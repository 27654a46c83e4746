package dev.demarche.server.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;

/**
 * What readers may see of a store, asked by the queries that stand beside this class as {@code
 * NAME.rq}. A query that runs too long is given up. Thread-safe.
 */
public final class ReadableGraph {

  private static final Duration LONGEST = Duration.ofSeconds(15);

  private final DatasetGraph dataset;
  private final String base;
  private final Supplier<PublicAddress> address;
  private final Map<String, Query> queries = new ConcurrentHashMap<>();

  /**
   * @param base the IRI that the data live under
   * @param address is asked when a request is answered, not before
   */
  public ReadableGraph(DatasetGraph dataset, String base, Supplier<PublicAddress> address) {
    this.dataset = dataset;
    this.base = base;
    this.address = address;
  }

  public PublicAddress address() {
    return address.get();
  }

  public DatasetGraph dataset() {
    return dataset;
  }

  /** Whatever is asked within sees one state of the store. */
  public <T> T consistently(Supplier<T> questions) {
    return Txn.calculateRead(dataset, questions::get);
  }

  /**
   * The rows of a query.
   *
   * @param given values of variables
   * @throws org.apache.jena.query.QueryCancelledException when it takes more than 15 seconds
   */
  public List<Row> select(String name, Map<String, Node> given) {
    return select(query(name), given);
  }

  /** As many of the rows as fit, after the first ones. */
  public List<Row> select(String name, Map<String, Node> given, int after, int most) {
    Query page = query(name).cloneQuery();
    page.setOffset(after);
    page.setLimit(most);
    return select(page, given);
  }

  private List<Row> select(Query query, Map<String, Node> given) {
    return consistently(
        () -> {
          List<Row> rows = new ArrayList<>();
          try (QueryExec execution = execution(query, given)) {
            RowSet found = execution.select();
            found.forEachRemaining(binding -> rows.add(new Row(binding)));
          }
          return rows;
        });
  }

  /** The triples that a CONSTRUCT query makes. */
  public Graph construct(String name, Map<String, Node> given) {
    return consistently(
        () -> {
          try (QueryExec execution = execution(query(name), given)) {
            return execution.construct();
          }
        });
  }

  private Query query(String name) {
    return queries.computeIfAbsent(name, this::read);
  }

  private QueryExec execution(Query query, Map<String, Node> given) {
    QueryExecBuilder execution =
        QueryExec.dataset(dataset).query(query).timeout(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    given.forEach(execution::substitution);
    return execution.build();
  }

  private Query read(String name) {
    String file = name + ".rq";
    try (InputStream stream =
        Objects.requireNonNull(ReadableGraph.class.getResourceAsStream(file), file)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return QueryFactory.create(text, base, Syntax.syntaxARQ);
    } catch (IOException broken) {
      throw new UncheckedIOException(file + " cannot be read from the class path", broken);
    }
  }
}
