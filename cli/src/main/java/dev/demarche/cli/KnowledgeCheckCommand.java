package dev.demarche.cli;

import dev.demarche.cli.output.Shell;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "check",
    description = {
      "Checks knowledge files and overrides as the commands that use them do, in the light of what"
          + " ships.",
      "Exit code 1 if they cannot be used."
    },
    footer = {
      "  demarche knowledge check --knowledge own.ttl",
      "  demarche knowledge check --knowledge own/ --overrides overrides.ttl"
    })
final class KnowledgeCheckCommand implements Callable<Integer> {

  private final Shell shell;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec specification;

  @Mixin private final KnowledgeOptions knowledge = new KnowledgeOptions();

  KnowledgeCheckCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    if (knowledge.wholly(shell).isEmpty()) {
      throw new ParameterException(
          specification.commandLine(), "give --knowledge or --overrides, or both");
    }
    return ExitCode.DONE;
  }
}
