package dev.demarche.cli.serve;

import dev.demarche.cli.output.Shell;
import dev.demarche.server.AdministratorPassword;
import dev.demarche.server.DemarcheServer;
import dev.demarche.server.ServerOptions;
import dev.demarche.server.extraction.ExtractionModels;
import dev.demarche.server.publication.PublishedText;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** Serves a store until the process is told to end. */
public final class Service {

  private final Shell shell;

  public Service(Shell shell) {
    this.shell = shell;
  }

  /**
   * Returns when the server has stopped.
   *
   * @param chosen all but the administrator, who is taken from the environment
   * @param models with which texts of readers are read; empty when none are
   */
  public void run(ServerOptions chosen, Optional<ExtractionModels> models)
      throws IOException, InterruptedException {
    Optional<AdministratorPassword> administrator =
        AdministratorPassword.fromEnvironment(shell.environment());
    ServerOptions options = chosen.withAdministrator(administrator);
    try (DemarcheServer server = DemarcheServer.start(options, models).closeOnShutdown()) {
      Writer out = shell.text();
      out.write("Browse  " + server.uri() + "\n");
      out.write("Query   " + server.queryEndpoint() + "\n");
      out.write("        demarche query stances --server " + server.uri() + "\n");
      out.write(
          administrator.isPresent()
              ? "Writing takes the administrator's password.\n"
              : "Nobody may write: no administrator's password is set.\n");
      out.write(readable(options.publishedText()));
      out.write("Stop with Ctrl-C.\n");
      out.flush();
      server.await();
    }
  }

  private static String readable(PublishedText text) {
    return switch (text) {
      case NONE -> "Readers see no words of the articles but titles (--publish-text none).\n";
      case QUOTES ->
          "Readers see the words of claims, not whole articles (--publish-text quotes).\n";
      case FULL -> "Readers see whole articles (--publish-text full).\n";
    };
  }
}
