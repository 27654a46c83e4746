package dev.demarche.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "completion",
    description = "Prints a script that completes commands and options in bash and zsh.",
    footer = "  source <(demarche completion)")
final class CompletionCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec specification;

  @Override
  public Integer call() {
    var whole = specification.root().commandLine();
    whole.getOut().print(AutoComplete.bash(whole.getCommandName(), whole));
    whole.getOut().flush();
    return ExitCode.DONE;
  }
}
