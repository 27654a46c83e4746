package dev.demarche.cli;

import dev.demarche.cli.output.Shell;
import dev.demarche.extractor.Extractor;
import dev.demarche.ontology.OwnKnowledge;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line as a whole. */
@Command(
    name = "demarche",
    description =
        "Reads news about conflict and diplomacy into a linked-data graph: who claims, supports,"
            + " opposes, supplies, threatens or attacks what or whom, according to which source,"
            + " in which words.",
    footer = {
      "  demarche demo                               the seed article, from text to a graph to browse",
      "  demarche explain \"Finland joined NATO.\"     what is found in a sentence, and why",
      "  demarche extract news.jsonl -o news.trig    articles to RDF",
      "",
      "Exit codes: 0 all done; 3 done but for some inputs, named on standard error; 2 wrong usage;",
      "1 failed."
    })
public final class Demarche implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec specification;

  public static void main(String[] arguments) {
    System.exit(run(Shell.ofProcess(), Extractor::load, arguments));
  }

  /**
   * Runs a command and returns its exit code.
   *
   * @param models loads the extractor with what the user adds to its knowledge; asked once for each
   *     command that has articles to extract
   */
  public static int run(
      Shell shell, Function<OwnKnowledge, Extractor> models, String... arguments) {
    int code = commandLine(shell, models).execute(arguments);
    try {
      shell.out().flush();
    } catch (IOException wrong) {
      return new Failures(shell).exitCode(wrong);
    }
    return code;
  }

  static CommandLine commandLine(Shell shell, Function<OwnKnowledge, Extractor> models) {
    CommandLine line = new CommandLine(new Demarche());
    List.of(
            new DemoCommand(shell, models),
            new ExtractCommand(shell, models),
            new IngestCommand(shell, models),
            new QueryCommand(shell),
            new ExplainCommand(shell, models),
            new ValidateCommand(shell, models),
            new ServeCommand(shell, models),
            new ExportCommand(shell),
            new CompletionCommand(),
            new WarmUpCommand(shell, models))
        .forEach(line::addSubcommand);
    line.addSubcommand(
        new CommandLine(new KnowledgeCommand())
            .addSubcommand(new KnowledgeImportCommand(shell))
            .addSubcommand(new KnowledgeCheckCommand(shell))
            .addSubcommand(new KnowledgeStatisticsCommand(shell))
            .addSubcommand(new KnowledgeVerifyCommand(shell)));
    line.addSubcommand(
        new CommandLine(new LexiconCommand())
            .addSubcommand(new LexiconCoverageCommand(shell, models))
            .addSubcommand(new LexiconStatisticsCommand(shell)));
    HelpLayout.applyTo(line);
    Failures failures = new Failures(shell);
    return line.setOut(new PrintWriter(shell.text(), true))
        .setErr(shell.err())
        .setColorScheme(
            Help.defaultColorScheme(shell.outTakesColour() ? Help.Ansi.ON : Help.Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((wrong, ignored) -> failures.exitCode(wrong))
        .setExecutionExceptionHandler((wrong, command, ignored) -> failures.exitCode(wrong));
  }

  @Override
  public Integer call() {
    throw new ParameterException(specification.commandLine(), "a command is missing");
  }
}
