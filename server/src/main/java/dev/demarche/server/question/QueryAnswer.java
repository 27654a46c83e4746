package dev.demarche.server.question;

import dev.demarche.server.page.Link;
import java.util.List;

/**
 * What a page shows of the answer to a query.
 *
 * @param problem why there is no answer, "" when there is one
 * @param columns the variables
 * @param rows of each column one value, "" where there is none
 * @param isCut whether there are more rows
 * @param graph Turtle, of queries that make a graph; else ""
 */
public record QueryAnswer(
    String problem, List<String> columns, List<List<Link>> rows, boolean isCut, String graph) {

  public QueryAnswer {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  static QueryAnswer table(List<String> columns, List<List<Link>> rows, boolean isCut) {
    return new QueryAnswer("", columns, rows, isCut, "");
  }

  static QueryAnswer graph(String turtle) {
    return new QueryAnswer("", List.of(), List.of(), false, turtle);
  }

  static QueryAnswer problem(String line) {
    return new QueryAnswer(line, List.of(), List.of(), false, "");
  }
}
