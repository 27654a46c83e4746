package dev.demarche.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where to listen: shared by the commands that serve. */
final class PortOption {

  private static final int HIGHEST = 65_535;

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to listen at; ${DEFAULT-VALUE} unless set, 0 for any that is free.")
  private int port = 3030;

  int port() {
    if (port < 0 || port > HIGHEST) {
      throw new ParameterException(
          command.commandLine(), "--port must be from 0 to " + HIGHEST + ", not " + port);
    }
    return port;
  }
}
