package dev.demarche.server;

import java.nio.file.Path;

/** A server in a process of its own: says where it is, and that it stopped. */
final class ServerProcess {

  private ServerProcess() {}

  public static void main(String[] arguments) throws InterruptedException {
    try (DemarcheServer server =
        DemarcheServer.start(ServerOptions.of(Path.of(arguments[0])).withPort(0))
            .closeOnShutdown()) {
      System.out.println(server.uri());
      server.await();
      System.out.println("stopped");
    }
  }
}
