package dev.demarche.cli;

import dev.demarche.cli.output.Shell;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * Does a little of everything, so that the launcher can keep the classes that it takes for faster
 * starts (class data sharing).
 */
@Command(name = "warm-up", hidden = true, description = "Does a little of everything.")
final class WarmUpCommand implements Callable<Integer> {

  private static final String TEXT =
      "France sent troops to Estonia, Le Monde reported. Estonia supports the plan.";

  private final Shell shell;

  WarmUpCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    int worst = ExitCode.DONE;
    for (List<String> arguments :
        List.of(
            List.of("--help"),
            List.of("extract", "-", "--format", "nquads"),
            List.of("extract", "-", "--format", "trig"),
            List.of("explain", TEXT))) {
      Shell quiet =
          new Shell(
              new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)),
              OutputStream.nullOutputStream(),
              shell.err(),
              false,
              false,
              Map.of());
      worst = Math.max(worst, Demarche.run(quiet, arguments.toArray(String[]::new)));
    }
    return worst;
  }
}
