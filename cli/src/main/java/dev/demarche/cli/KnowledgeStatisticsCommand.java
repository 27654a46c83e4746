package dev.demarche.cli;

import dev.demarche.cli.knowledge.KnowledgeStatistics;
import dev.demarche.cli.output.Shell;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "statistics",
    description =
        "Counts the entities of the knowledge base by kind, their English names, and how many are"
            + " linked to Wikidata.",
    footer = {
      "  demarche knowledge statistics",
      "  demarche knowledge statistics --knowledge own.ttl"
    })
final class KnowledgeStatisticsCommand implements Callable<Integer> {

  private final Shell shell;

  @Mixin private final KnowledgeOptions knowledge = new KnowledgeOptions();

  KnowledgeStatisticsCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    new KnowledgeStatistics(shell).print(knowledge.own(shell));
    return ExitCode.DONE;
  }
}
