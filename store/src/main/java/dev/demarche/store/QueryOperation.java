package dev.demarche.store;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * Asks a dataset a SPARQL query (SELECT, ASK, CONSTRUCT or DESCRIBE) and writes the answer. The
 * usual prefixes need no declaration, and relative IRIs are of the base. Thread-safe.
 */
public final class QueryOperation {

  private final DatasetGraph dataset;
  private final String base;

  public QueryOperation(ClaimStore store) {
    this(store.dataset(), store.base());
  }

  public QueryOperation(DatasetGraph dataset, String base) {
    this.dataset = dataset;
    this.base = base;
  }

  /**
   * Reads a query.
   *
   * @throws QuerySyntaxException with the line when it is none
   */
  public Query parse(String text) {
    Query query = new Query();
    query.setBaseURI(base);
    query.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(Prefixes.usual()));
    try {
      return QueryFactory.parse(query, text, base, Syntax.syntaxARQ);
    } catch (QueryParseException wrong) {
      throw new QuerySyntaxException(wrong.getLine(), oneLine(wrong));
    } catch (QueryException wrong) {
      throw new QuerySyntaxException(0, oneLine(wrong));
    }
  }

  /**
   * Answers a query. The stream is flushed and stays open.
   *
   * @return how many rows or triples there were; of ASK, 1 for yes and 0 for no
   * @throws QuerySyntaxException when the format does not suit the kind of query
   */
  public long run(Query query, ResultFormat format, OutputStream out) {
    refuseUnfit(query, format);
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExecution execution =
              QueryExecution.dataset(DatasetFactory.wrap(dataset)).query(query).build()) {
            if (query.isSelectType()) {
              return rows(execution.execSelect(), query, format, out);
            }
            if (query.isAskType()) {
              return answer(execution.execAsk(), format, out);
            }
            Graph graph =
                (query.isDescribeType() ? execution.execDescribe() : execution.execConstruct())
                    .getGraph();
            graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
            RDFDataMgr.write(out, graph, format == ResultFormat.JSON ? Lang.JSONLD : Lang.TURTLE);
            return (long) graph.size();
          }
        });
  }

  private static void refuseUnfit(Query query, ResultFormat format) {
    boolean graph = query.isConstructType() || query.isDescribeType();
    if (graph && format == ResultFormat.CSV) {
      throw new QuerySyntaxException(0, "CONSTRUCT and DESCRIBE give a graph: use turtle or json");
    }
    if (!graph && format == ResultFormat.TURTLE) {
      throw new QuerySyntaxException(0, "SELECT and ASK give no graph: use table, csv or json");
    }
    if (query.isJsonType() || query.isUnknownType()) {
      throw new QuerySyntaxException(0, "only SELECT, ASK, CONSTRUCT and DESCRIBE are answered");
    }
  }

  private static long rows(ResultSet rows, Query query, ResultFormat format, OutputStream out) {
    switch (format) {
      case CSV -> ResultSetFormatter.outputAsCSV(out, rows);
      case JSON -> ResultSetFormatter.outputAsJSON(out, rows);
      default -> {
        // the widths of columns depend on all rows
        ResultSetRewindable table = ResultSetFactory.makeRewindable(rows);
        ResultSetFormatter.out(out, table, query.getPrologue());
        return table.size();
      }
    }
    return rows.getRowNumber();
  }

  private static long answer(boolean yes, ResultFormat format, OutputStream out) {
    switch (format) {
      case CSV -> ResultSetFormatter.outputAsCSV(out, yes);
      case JSON -> ResultSetFormatter.outputAsJSON(out, yes);
      default -> {
        PrintStream text = new PrintStream(out, true, StandardCharsets.UTF_8);
        text.println(yes ? "yes" : "no");
      }
    }
    return yes ? 1 : 0;
  }

  private static String oneLine(QueryException wrong) {
    return String.valueOf(wrong.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
