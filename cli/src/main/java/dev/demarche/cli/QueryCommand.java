package dev.demarche.cli;

import dev.demarche.cli.output.Shell;
import dev.demarche.cli.store.QueryText;
import dev.demarche.cli.store.Questions;
import dev.demarche.cli.store.Respondent;
import dev.demarche.cli.store.ServerRespondent;
import dev.demarche.cli.store.StoreRespondent;
import dev.demarche.store.ResultFormat;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "query",
    description = {
      "Asks a store in SPARQL. The usual prefixes (dem:, rdfs:, skos: and more) need no declaration,"
          + " and relative IRIs are of the store's base: <id/ukraine>.",
      "With --list, shows the competency questions, which can be asked by their names; with"
          + " --report, compares the rows that each finds with those expected of the seed article."
    },
    footer = {
      "  demarche query stances",
      "  demarche query stances --server http://localhost:3030/",
      "  demarche query 'SELECT ?type (COUNT(*) AS ?claims) { ?claim dem:eventType ?type } GROUP BY"
          + " ?type'",
      "  demarche query question.rq --store /srv/news --format csv > answer.csv",
      "  demarche query --report --store data/demo"
    })
final class QueryCommand implements Callable<Integer> {

  private final Shell shell;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec specification;

  @Parameters(
      paramLabel = "TEXT|FILE|NAME",
      arity = "0..1",
      description = "A query, a file with one, or the name of a competency question.")
  private @Nullable String question;

  @Mixin private final StoreOptions store = new StoreOptions();

  @Option(
      names = "--server",
      paramLabel = "URL",
      converter = ServerConverter.class,
      description =
          "Ask a running server instead of a store: http://localhost:3030/, say, or any SPARQL"
              + " endpoint.")
  private @Nullable URI server;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; turtle is for CONSTRUCT and DESCRIBE.")
  private Format format = Format.TABLE;

  @Option(names = "--list", description = "Show the competency questions.")
  private boolean list;

  @Option(names = "--report", description = "Ask all competency questions, and compare.")
  private boolean report;

  QueryCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    if ((question == null ? 0 : 1) + (list ? 1 : 0) + (report ? 1 : 0) != 1) {
      throw new ParameterException(
          specification.commandLine(), "give one of TEXT|FILE|NAME, --list and --report");
    }
    Questions questions = new Questions(shell);
    if (list) {
      questions.list();
      return ExitCode.DONE;
    }
    QueryText text = question == null ? null : QueryText.of(question, shell);
    try (Respondent respondent = respondent()) {
      if (text == null) {
        questions.report(respondent);
      } else {
        questions.ask(text, respondent, ResultFormat.valueOf(format.name()));
      }
    }
    return ExitCode.DONE;
  }

  private Respondent respondent() {
    return server == null
        ? new StoreRespondent(store.directory(shell))
        : new ServerRespondent(server);
  }

  /** As users name it. */
  enum Format {
    TABLE,
    CSV,
    JSON,
    TURTLE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
