package dev.demarche.cli.serve;

import dev.demarche.cli.output.Shell;
import dev.demarche.server.AdministratorPassword;
import dev.demarche.server.DemarcheServer;
import dev.demarche.server.ServerOptions;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;

/** Serves a store until the process is told to end. */
public final class Service {

  private final Shell shell;

  public Service(Shell shell) {
    this.shell = shell;
  }

  /** Returns when the server has stopped. */
  public void run(Path store, String host, int port) throws IOException, InterruptedException {
    Optional<AdministratorPassword> administrator =
        AdministratorPassword.fromEnvironment(shell.environment());
    ServerOptions options =
        ServerOptions.of(store).withHost(host).withPort(port).withAdministrator(administrator);
    try (DemarcheServer server = DemarcheServer.start(options).closeOnShutdown()) {
      Writer out = shell.text();
      out.write("Browse  " + server.uri() + "\n");
      out.write("Query   " + server.queryEndpoint() + "\n");
      out.write("        demarche query stances --server " + server.uri() + "\n");
      out.write(
          administrator.isPresent()
              ? "Writing takes the administrator's password.\n"
              : "Nobody may write: no administrator's password is set.\n");
      out.write("Stop with Ctrl-C.\n");
      out.flush();
      server.await();
    }
  }
}
