package dev.demarche.cli;

import dev.demarche.cli.output.Shell;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store to work on: shared by all commands that have one. */
final class StoreOptions {

  /** The environment's variable that names the store. */
  static final String VARIABLE = "DEMARCHE_STORE";

  private static final String DEFAULT = "data/store";

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description =
          "The folder of the store: $"
              + VARIABLE
              + ", or "
              + DEFAULT
              + " in this folder, unless"
              + " set.")
  private @Nullable Path store;

  Path directory(Shell shell) {
    return store != null ? store : Path.of(shell.environment().getOrDefault(VARIABLE, DEFAULT));
  }
}
