package dev.demarche.cli;

import dev.demarche.cli.lexicon.ReportFormat;
import dev.demarche.cli.lexicon.StatisticsReport;
import dev.demarche.cli.output.Shell;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "statistics",
    description =
        "Counts the words and phrases of the lexicon: those that evoke, by type of event and part"
            + " of speech, and those of attribution, attitude, stance, context, and common nouns.",
    footer = {"  demarche lexicon statistics", "  demarche lexicon statistics --format json"})
final class LexiconStatisticsCommand implements Callable<Integer> {

  private final Shell shell;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless set.")
  private ReportFormat format = ReportFormat.TABLE;

  LexiconStatisticsCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    new StatisticsReport(shell, format).print();
    return ExitCode.DONE;
  }
}
