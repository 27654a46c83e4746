package dev.demarche.cli;

import dev.demarche.cli.output.Shell;
import dev.demarche.extractor.Extractor;
import dev.demarche.ontology.OwnKnowledge;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** One command run inside the test, with what it said and how it ended. */
record Invocation(int exitCode, String out, String err) {

  private static final int COLUMNS = 100;

  /** Loaded once for all tests, and only if one of them extracts. */
  private static final class Models {

    private static final Extractor EXTRACTOR = Extractor.load();
  }

  static Invocation of(String... arguments) {
    return withInput("", arguments);
  }

  static Invocation withInput(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    int exitCode = Demarche.run(shell(input, out, err), Invocation::models, arguments);
    return new Invocation(exitCode, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  /** A shell that nobody watches. */
  static Shell shell(String input) {
    return shell(input, OutputStream.nullOutputStream(), new StringWriter());
  }

  private static Shell shell(String input, OutputStream out, StringWriter err) {
    return new Shell(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        out,
        new PrintWriter(err, true),
        false,
        false,
        COLUMNS,
        Map.of("SOURCE_DATE_EPOCH", "1732492800"));
  }

  /** The extractor that all tests share, or its models with other knowledge. */
  static Extractor models(OwnKnowledge own) {
    return own.isEmpty() ? Models.EXTRACTOR : Models.EXTRACTOR.withKnowledge(own);
  }

  List<String> errorLines() {
    return err.lines().toList();
  }
}
