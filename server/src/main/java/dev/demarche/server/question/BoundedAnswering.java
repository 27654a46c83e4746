package dev.demarche.server.question;

import dev.demarche.server.page.Link;
import dev.demarche.server.reading.PublicAddress;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.store.Prefixes;
import dev.demarche.store.QueryOperation;
import dev.demarche.store.QuerySyntaxException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;

/** Answers queries of readers for a page: some hundred rows, some seconds. Thread-safe. */
final class BoundedAnswering {

  /** More is for programs: they ask the endpoint. */
  static final int MOST_ROWS = 500;

  private static final int MOST_TRIPLES = 2_000;
  private static final Duration LONGEST = Duration.ofSeconds(15);

  private final ReadableGraph readable;

  BoundedAnswering(ReadableGraph readable) {
    this.readable = readable;
  }

  /**
   * The query with prefixes and whole IRIs, so that any endpoint takes it; as it is, if it is none.
   */
  String complete(String text) {
    try {
      return operation().parse(text).serialize();
    } catch (QuerySyntaxException wrong) {
      return text;
    }
  }

  QueryAnswer answer(String text) {
    try {
      Query query = operation().parse(text);
      return readable.consistently(() -> answer(query));
    } catch (QuerySyntaxException wrong) {
      return QueryAnswer.problem(
          (wrong.line() > 0 ? "Line " + wrong.line() + ": " : "") + wrong.getMessage());
    } catch (QueryCancelledException tooLong) {
      return QueryAnswer.problem(
          "This took more than "
              + LONGEST.toSeconds()
              + " seconds. Narrow it down, or add a LIMIT.");
    } catch (QueryException refused) {
      return QueryAnswer.problem(
          "This cannot be answered: "
              + String.valueOf(refused.getMessage()).lines().findFirst().orElse(""));
    }
  }

  private QueryAnswer answer(Query query) {
    try (QueryExec execution =
        QueryExec.dataset(readable.dataset())
            .query(query)
            .timeout(LONGEST.toMillis(), TimeUnit.MILLISECONDS)
            .set(ARQ.httpServiceAllowed, false)
            .build()) {
      if (query.isSelectType()) {
        return table(execution.select());
      }
      if (query.isAskType()) {
        return QueryAnswer.table(
            List.of("answer"),
            List.of(List.of(new Link(execution.ask() ? "yes" : "no", ""))),
            false);
      }
      if (query.isConstructType() || query.isDescribeType()) {
        return graph(query.isConstructType(), execution);
      }
      return QueryAnswer.problem("Only SELECT, ASK, CONSTRUCT and DESCRIBE are answered here.");
    }
  }

  private QueryAnswer table(RowSet found) {
    List<List<Link>> rows = new ArrayList<>();
    while (rows.size() < MOST_ROWS && found.hasNext()) {
      Binding row = found.next();
      rows.add(found.getResultVars().stream().map(variable -> cell(row, variable)).toList());
    }
    return QueryAnswer.table(
        found.getResultVars().stream().map(Var::getVarName).toList(), rows, found.hasNext());
  }

  private Link cell(Binding row, Var variable) {
    Node value = row.get(variable);
    if (value == null) {
      return new Link("", "");
    }
    if (value.isURI()) {
      PublicAddress address = readable.address();
      String iri = value.getURI();
      String name = address.path(iri).orElseGet(() -> Prefixes.usual().shortForm(iri));
      return new Link(name, address.link(iri));
    }
    return new Link(value.isLiteral() ? value.getLiteralLexicalForm() : value.toString(), "");
  }

  private static QueryAnswer graph(boolean constructed, QueryExec execution) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(Prefixes.usual());
    (constructed ? execution.constructTriples() : execution.describeTriples())
        .forEachRemaining(
            triple -> {
              if (graph.size() < MOST_TRIPLES) {
                graph.add(triple);
              }
            });
    StringWriter turtle = new StringWriter();
    RDFDataMgr.write(turtle, graph, Lang.TURTLE);
    return QueryAnswer.graph(turtle.toString());
  }

  private QueryOperation operation() {
    return new QueryOperation(readable.dataset(), readable.address().base());
  }
}
