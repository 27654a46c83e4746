package dev.demarche.cli;

import dev.demarche.cli.output.Shell;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** One command run inside the test, with what it said and how it ended. */
record Invocation(int exitCode, String out, String err) {

  static Invocation of(String... arguments) {
    return withInput("", arguments);
  }

  static Invocation withInput(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Shell shell =
        new Shell(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintWriter(err, true),
            false,
            false,
            Map.of("SOURCE_DATE_EPOCH", "1732492800"));
    int exitCode = Demarche.run(shell, arguments);
    return new Invocation(exitCode, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  List<String> errorLines() {
    return err.lines().toList();
  }
}
