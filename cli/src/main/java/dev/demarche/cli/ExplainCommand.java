package dev.demarche.cli;

import dev.demarche.cli.explain.Explainer;
import dev.demarche.cli.output.Shell;
import dev.demarche.cli.pipeline.TextOrFile;
import dev.demarche.extractor.Extractor;
import dev.demarche.extractor.article.Article;
import dev.demarche.ontology.OwnKnowledge;
import dev.demarche.reader.ArticleReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "explain",
    description = {
      "Shows what is found in a text, and why: its entities and triggers marked in each sentence,"
          + " and each claim with its source and its words.",
      "What names no file is read as the text itself."
    },
    footer = {
      "  demarche explain seeds/western-troops-in-ukraine.txt",
      "  demarche explain \"Germany has promised to send Ukraine tanks, Scholz said.\"",
      "  demarche explain --colour always news.jsonl | less -R"
    })
final class ExplainCommand implements Callable<Integer> {

  private final Shell shell;
  private final Function<OwnKnowledge, Extractor> models;

  @Parameters(paramLabel = "TEXT|FILE", description = "A text, or the same as INPUT of extract.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private String words;

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Option(
      names = {"--colour", "--color"},
      paramLabel = "WHEN",
      description = "${COMPLETION-CANDIDATES}. Auto: on a terminal, unless NO_COLOR is set.")
  private Colour colour = Colour.AUTO;

  @Mixin private final KnowledgeOptions knowledge = new KnowledgeOptions();

  ExplainCommand(Shell shell, Function<OwnKnowledge, Extractor> models) {
    this.shell = shell;
    this.models = models;
  }

  @Override
  public Integer call() throws IOException {
    OwnKnowledge own = knowledge.own(shell);
    Explainer explainer = new Explainer(shell, () -> models.apply(own), colour.on(shell));
    boolean isFile = words.equals(ArticleReader.STANDARD_INPUT) || TextOrFile.exists(words);
    if (isFile || TextOrFile.looksLikeFile(words)) {
      return ExitCode.of(explainer.explain(reading.source(List.of(words))));
    }
    if (words.isBlank()) {
      throw new CommandFailure("the text is empty");
    }
    explainer.explain(Article.of("text", words).withDate(reading.date()));
    return ExitCode.DONE;
  }
}
