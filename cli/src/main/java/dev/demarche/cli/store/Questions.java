package dev.demarche.cli.store;

import dev.demarche.cli.output.Shell;
import dev.demarche.cli.output.Table;
import dev.demarche.ontology.CompetencyQuestion;
import dev.demarche.store.ClaimStore;
import dev.demarche.store.QueryOperation;
import dev.demarche.store.ResultFormat;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.system.Txn;

/** Asks stores, in SPARQL or by the names of competency questions. */
public final class Questions {

  private final Shell shell;

  public Questions(Shell shell) {
    this.shell = shell;
  }

  /** Writes the answer to standard output. */
  public void ask(QueryText question, Path store, ResultFormat format) throws IOException {
    try (ClaimStore opened = ClaimStore.open(store)) {
      QueryOperation operation = new QueryOperation(opened);
      Query query = operation.parse(question.sparql());
      if (query.isSelectType() && format == ResultFormat.TABLE) {
        print(table(query, opened).format(shell.columns()));
      } else {
        operation.run(query, format, shell.out());
      }
    }
  }

  private static Table table(Query query, ClaimStore store) {
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          try (QueryExecution execution =
              QueryExecution.dataset(DatasetFactory.wrap(store.dataset())).query(query).build()) {
            return new ResultTable(store.base(), query.getPrefixMapping())
                .of(execution.execSelect());
          }
        });
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
  public void report(Path store) throws IOException {
    try (ClaimStore opened = ClaimStore.open(store)) {
      print(new QuestionReport(opened).text(shell.columns()));
    }
  }

  private void print(String text) throws IOException {
    Writer out = shell.text();
    out.write(text);
    out.flush();
  }
}
