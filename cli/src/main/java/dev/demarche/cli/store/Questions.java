package dev.demarche.cli.store;

import dev.demarche.cli.output.Shell;
import dev.demarche.cli.pipeline.TextOrFile;
import dev.demarche.store.ClaimStore;
import dev.demarche.store.QueryOperation;
import dev.demarche.store.ResultFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Asks stores. */
public final class Questions {

  private final Shell shell;

  public Questions(Shell shell) {
    this.shell = shell;
  }

  /**
   * Writes the answer to standard output.
   *
   * @param question SPARQL, or a file that holds it, or "-" for standard input
   */
  public void ask(String question, Path store, ResultFormat format) throws IOException {
    String text = text(question);
    try (ClaimStore opened = ClaimStore.open(store)) {
      QueryOperation operation = new QueryOperation(opened);
      operation.run(operation.parse(text), format, shell.out());
    }
  }

  private String text(String question) throws IOException {
    if (question.equals("-")) {
      return new String(shell.in().readAllBytes(), StandardCharsets.UTF_8);
    }
    if (TextOrFile.exists(question)) {
      return Files.readString(Path.of(question));
    }
    return question;
  }

  public void list() {}

  public void report(Path store) {}
}
