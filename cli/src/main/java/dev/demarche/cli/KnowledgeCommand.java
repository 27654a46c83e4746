package dev.demarche.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "knowledge",
    description = "Who and what is known: import it from Wikidata, check it, count it.",
    footer = {
      "  demarche knowledge import dump.json.bz2 -o own.ttl",
      "  demarche knowledge statistics",
      "  demarche knowledge verify --help"
    })
final class KnowledgeCommand implements Callable<Integer> {

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
