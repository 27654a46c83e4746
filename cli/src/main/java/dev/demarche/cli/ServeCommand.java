package dev.demarche.cli;

import dev.demarche.cli.output.Shell;
import dev.demarche.cli.serve.Service;
import dev.demarche.extractor.Extractor;
import dev.demarche.ontology.OwnKnowledge;
import dev.demarche.server.ServerOptions;
import dev.demarche.server.extraction.ExtractionModels;
import dev.demarche.server.publication.PublishedText;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    description = {
      "Serves a store with Apache Jena Fuseki and its UI: SPARQL at /kg/sparql.",
      "Reading is open to whoever reaches the port. To write, name the administrator's password in"
          + " $DEMARCHE_ADMIN_PASSWORD, or a file that holds it in $DEMARCHE_ADMIN_PASSWORD_FILE;"
          + " the user is admin. Without a password nobody writes."
    },
    footer = {
      "  demarche serve",
      "  demarche serve --store /srv/news --port 8080",
      "  DEMARCHE_ADMIN_PASSWORD_FILE=/run/secrets/demarche demarche serve --host 0.0.0.0",
      "  demarche serve --public-address https://claims.example.org/ --publish-text none"
    })
final class ServeCommand implements Callable<Integer> {

  private final Shell shell;
  private final Function<OwnKnowledge, Extractor> models;

  @Mixin private final StoreOptions store = new StoreOptions();

  @Mixin private final PortOption port = new PortOption();

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "The address to listen at: ${DEFAULT-VALUE}, this machine only, unless set; 0.0.0.0 for"
              + " all.")
  private String host = "127.0.0.1";

  @Option(
      names = "--public-address",
      paramLabel = "URL",
      converter = PublicAddressConverter.class,
      description =
          "Where users reach the server, when it is not where it listens: behind a proxy. Links lead"
              + " there; the data keep their IRIs.")
  private @Nullable URI publicAddress;

  @Option(
      names = "--publish-text",
      paramLabel = "HOW-MUCH",
      description =
          "What anyone may read of the articles' text: none, quotes (the words of each claim), or"
              + " full. Unless set, full for this machine only, quotes beyond it.")
  private @Nullable PublishedText publishText;

  @Mixin private final LicenseOption license = new LicenseOption();

  @Option(
      names = "--no-extraction",
      description =
          "Read no texts that readers send (POST /extract, \"Try it\"): saves some 500 MB.")
  private boolean noExtraction;

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description =
          "Append to this file who asked for which path, with what result; not what they asked. No"
              + " log unless set.")
  private @Nullable Path accessLog;

  @Mixin private final KnowledgeOptions knowledge = new KnowledgeOptions();

  ServeCommand(Shell shell, Function<OwnKnowledge, Extractor> models) {
    this.shell = shell;
    this.models = models;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    new Service(shell)
        .run(
            ServerOptions.of(store.directory(shell))
                .withHost(host)
                .withPort(port.port())
                .withPublicAddress(Optional.ofNullable(publicAddress))
                .withPublishText(Optional.ofNullable(publishText))
                .withRights(license.rights())
                .withAccessLog(Optional.ofNullable(accessLog)),
            noExtraction
                ? Optional.empty()
                : Optional.of(new ExtractionModels(models, knowledge.own(shell))));
    return ExitCode.DONE;
  }
}
