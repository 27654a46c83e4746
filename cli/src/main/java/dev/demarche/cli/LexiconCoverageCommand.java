package dev.demarche.cli;

import dev.demarche.cli.lexicon.CoverageReport;
import dev.demarche.cli.lexicon.ReportFormat;
import dev.demarche.cli.output.Shell;
import dev.demarche.cli.pipeline.ArticleSource;
import dev.demarche.extractor.Extractor;
import dev.demarche.ontology.OwnKnowledge;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "coverage",
    description = {
      "Counts what the lexicon makes of the verbs, common nouns and adjectives of a corpus, and"
          + " lists the commonest verbs with an actor as subject or object that it lacks.",
      "EVOKES: a frame holds; ATTRIBUTES: whose word something is; LIGHT: a verb that carries an"
          + " event noun; CONTEXT: how an event is meant; DENOTES: a common noun with its kind; UNMET:"
          + " frames have the word, but none holds; NONE: not in the lexicon. COVERED is all but"
          + " UNMET and NONE."
    },
    footer = {
      "  demarche lexicon coverage seeds/",
      "  demarche lexicon coverage news.jsonl --top 100 --format tsv > missed.tsv"
    })
final class LexiconCoverageCommand implements Callable<Integer> {

  private final Shell shell;
  private final Function<OwnKnowledge, Extractor> models;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec specification;

  @Parameters(paramLabel = "INPUT", arity = "0..*", description = ReadingOptions.INPUT_DESCRIPTION)
  private List<String> inputs = new ArrayList<>();

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "How many missed verbs to list; ${DEFAULT-VALUE} unless set.")
  private int top = 30;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless set.")
  private ReportFormat format = ReportFormat.TABLE;

  @Mixin private final KnowledgeOptions knowledge = new KnowledgeOptions();

  LexiconCoverageCommand(Shell shell, Function<OwnKnowledge, Extractor> models) {
    this.shell = shell;
    this.models = models;
  }

  @Override
  public Integer call() throws IOException {
    ArticleSource source = reading.source(inputs);
    if (top < 0) {
      throw new ParameterException(
          specification.commandLine(), "--top must be at least 0, not " + top);
    }
    OwnKnowledge own = knowledge.own(shell);
    return ExitCode.of(new CoverageReport(shell, () -> models.apply(own), format, top).run(source));
  }
}
