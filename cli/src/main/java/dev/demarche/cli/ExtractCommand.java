package dev.demarche.cli;

import dev.demarche.cli.output.AtomicFile;
import dev.demarche.cli.output.Shell;
import dev.demarche.cli.pipeline.ArticleSource;
import dev.demarche.cli.pipeline.GraphExport;
import dev.demarche.cli.pipeline.GraphExtraction;
import dev.demarche.cli.pipeline.Outcome;
import dev.demarche.cli.pipeline.RunTime;
import dev.demarche.extractor.Extractor;
import dev.demarche.ontology.OwnKnowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "extract",
    description = "Reads articles and writes their claims as RDF, one named graph an article.",
    footer = {
      "  demarche extract seeds/ -o seeds.trig",
      "  demarche extract news.jsonl --format nquads --threads 8 | gzip > news.nq.gz",
      "  curl -s https://example.org/text | demarche extract - --date 2024-11-25"
    })
final class ExtractCommand implements Callable<Integer> {

  private final Shell shell;
  private final Function<OwnKnowledge, Extractor> models;

  @Parameters(paramLabel = "INPUT", arity = "0..*", description = ReadingOptions.INPUT_DESCRIPTION)
  private List<String> inputs = new ArrayList<>();

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES}; else the ending of FILE decides: .trig, .nq or .jsonld.")
  private @Nullable Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file, which appears once it is whole; else to standard output.")
  private @Nullable Path output;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      converter = BaseConverter.class,
      description = "What all IRIs of the data begin with; ${DEFAULT-VALUE} unless set.")
  private String base = BaseConverter.DEFAULT;

  @Mixin private final KnowledgeOptions knowledge = new KnowledgeOptions();

  ExtractCommand(Shell shell, Function<OwnKnowledge, Extractor> models) {
    this.shell = shell;
    this.models = models;
  }

  @Override
  public Integer call() throws IOException {
    ArticleSource source = reading.source(inputs);
    if (output == null) {
      return ExitCode.of(export().run(source, shell.out()));
    }
    try (AtomicFile file = AtomicFile.create(output)) {
      Outcome outcome = export().run(source, file.stream());
      file.commit();
      return ExitCode.of(outcome);
    }
  }

  private GraphExport export() throws IOException {
    Format chosen = format != null ? format : Format.of(output);
    return new GraphExport(
        shell,
        new GraphExtraction(models, knowledge.own(shell), base, RunTime.of(shell.environment())),
        chosen.graphFormat());
  }
}
