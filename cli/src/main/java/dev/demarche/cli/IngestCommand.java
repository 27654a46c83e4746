package dev.demarche.cli;

import dev.demarche.cli.output.Shell;
import dev.demarche.cli.pipeline.ArticleSource;
import dev.demarche.cli.store.StoreFilling;
import dev.demarche.extractor.Extractor;
import dev.demarche.ontology.OwnKnowledge;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "ingest",
    description = {
      "Reads articles into a store, which is made if need be. Articles that it holds already are"
          + " brought up to date; the same article again changes nothing.",
      "What cannot be read is kept in the store's folder quarantine, each with its reason."
    },
    footer = {
      "  demarche ingest seeds/",
      "  demarche ingest news/ more.jsonl --store /srv/news --base https://news.example.org/"
    })
final class IngestCommand implements Callable<Integer> {

  private final Shell shell;
  private final Function<OwnKnowledge, Extractor> models;

  @Parameters(paramLabel = "INPUT", arity = "0..*", description = ReadingOptions.INPUT_DESCRIPTION)
  private List<String> inputs = new ArrayList<>();

  @Mixin private final StoreOptions store = new StoreOptions();

  @Mixin private final ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      converter = BaseConverter.class,
      description =
          "What all IRIs of a new store begin with; ${DEFAULT-VALUE} unless set. A store keeps"
              + " its base.")
  private String base = BaseConverter.DEFAULT;

  @Mixin private final KnowledgeOptions knowledge = new KnowledgeOptions();

  IngestCommand(Shell shell, Function<OwnKnowledge, Extractor> models) {
    this.shell = shell;
    this.models = models;
  }

  @Override
  public Integer call() throws IOException {
    ArticleSource source = reading.source(inputs);
    return ExitCode.of(
        new StoreFilling(shell, models)
            .fill(store.directory(shell), base, source, knowledge.own(shell)));
  }
}
