package dev.demarche.cli;

import dev.demarche.cli.output.Shell;
import dev.demarche.cli.pipeline.ArticleSource;
import dev.demarche.cli.serve.Demonstration;
import dev.demarche.cli.serve.Service;
import dev.demarche.extractor.Extractor;
import dev.demarche.ontology.OwnKnowledge;
import dev.demarche.reader.ReaderSettings;
import dev.demarche.server.ServerOptions;
import dev.demarche.server.extraction.ExtractionModels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "demo",
    description =
        "Goes the whole way once: extracts the articles in seeds/, checks their graphs, loads them"
            + " into a store of its own, shows what it found, and serves it.",
    footer = {
      "  demarche demo",
      "  demarche demo --no-serve && demarche query stances --store data/demo",
      "  demarche demo --port 8080"
    })
final class DemoCommand implements Callable<Integer> {

  private final Shell shell;
  private final Function<OwnKnowledge, Extractor> models;

  @Mixin private final PortOption port = new PortOption();

  @Option(names = "--no-serve", description = "End when the store is filled.")
  private boolean noServe;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The folder of the store; data/demo where Demarche lies unless set.")
  private @Nullable Path store;

  @Mixin private final KnowledgeOptions knowledge = new KnowledgeOptions();

  DemoCommand(Shell shell, Function<OwnKnowledge, Extractor> models) {
    this.shell = shell;
    this.models = models;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    int chosen = port.port();
    Path home = Path.of(System.getProperty("demarche.home", ""));
    Path directory = store != null ? store : home.resolve("data/demo");
    ArticleSource seeds =
        new ArticleSource(
            List.of(home.resolve("seeds").toString()),
            ReaderSettings.DEFAULT,
            Runtime.getRuntime().availableProcessors());
    boolean fine =
        new Demonstration(shell, models)
            .run(seeds, directory, BaseConverter.DEFAULT, knowledge.own(shell));
    if (!noServe) {
      new Service(shell)
          .run(
              ServerOptions.of(directory).withPort(chosen),
              Optional.of(new ExtractionModels(models, knowledge.own(shell))));
    }
    return fine ? ExitCode.DONE : ExitCode.FAILED;
  }
}
