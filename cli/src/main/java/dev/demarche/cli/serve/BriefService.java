package dev.demarche.cli.serve;

import dev.demarche.server.DemarcheServer;
import dev.demarche.server.ServerOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

/** Serves a store at any free port for two requests. */
public final class BriefService {

  private BriefService() {}

  public static void run(Path store) throws IOException, InterruptedException {
    try (DemarcheServer server = DemarcheServer.start(ServerOptions.of(store).withPort(0))) {
      get(server.uri());
      get(URI.create(server.queryEndpoint() + "?query=ASK%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D"));
    }
  }

  private static void get(URI address) throws IOException, InterruptedException {
    HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
  }
}
