package dev.demarche.cli.store;

import dev.demarche.cli.output.Shell;
import dev.demarche.cli.output.Table;
import dev.demarche.ontology.CompetencyQuestion;
import dev.demarche.store.ResultFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.jena.query.Query;

/** Asks in SPARQL or by the names of competency questions, and writes the answers. */
public final class Questions {

  private final Shell shell;

  public Questions(Shell shell) {
    this.shell = shell;
  }

  /** Writes the answer to standard output. */
  public void ask(QueryText question, Respondent respondent, ResultFormat format)
      throws IOException {
    Query query = respondent.parse(question.sparql());
    if (query.isSelectType() && format == ResultFormat.TABLE) {
      print(
          new ResultTable(respondent.base(), query.getPrefixMapping())
              .of(respondent.select(query))
              .format(shell.columns()));
    } else {
      respondent.write(query, format, shell.out());
    }
  }

  /** Writes the names of the competency questions and what they ask. */
  public void list() throws IOException {
    print(
        new Table(
                List.of("NAME", "QUESTION"),
                CompetencyQuestion.all().stream()
                    .map(each -> List.of(each.name(), each.question()))
                    .toList())
            .format(shell.columns()));
  }

  /** Asks all competency questions and writes how the answers compare with those expected. */
  public void report(Respondent respondent) throws IOException {
    print(new QuestionReport(respondent).text(shell.columns()));
  }

  private void print(String text) throws IOException {
    Writer out = shell.text();
    out.write(text);
    out.flush();
  }
}
