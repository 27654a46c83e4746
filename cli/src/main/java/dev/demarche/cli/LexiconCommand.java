package dev.demarche.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "lexicon",
    description = "Which words evoke what: count them, and what they cover of a corpus.",
    footer = {"  demarche lexicon statistics", "  demarche lexicon coverage news.jsonl"})
final class LexiconCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec specification;

  @Override
  public Integer call() {
    throw new ParameterException(
        specification.commandLine(),
        "a command is missing: " + String.join(", ", specification.subcommands().keySet()));
  }
}
