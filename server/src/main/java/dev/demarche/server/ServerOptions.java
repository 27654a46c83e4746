package dev.demarche.server;

import dev.demarche.server.guard.Bounds;
import dev.demarche.server.publication.PublishedText;
import dev.demarche.store.export.DataRights;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How to serve.
 *
 * @param store the directory of the store
 * @param host the address to listen at: "127.0.0.1" serves this machine only, "0.0.0.0" all others
 * @param port from 1 to 65535, or 0 for any that is free
 * @param publicAddress where users reach the server, ending in a slash, when it is not where it
 *     listens: behind a proxy, say
 * @param publishText what of the articles' text readers see; by {@link #publishedText()} when empty
 * @param rights what others may do with the data
 * @param administrator who may write; nobody when empty
 * @param accessLog the file that tells who asked for what; none when empty
 * @param bounds what it bears
 */
public record ServerOptions(
    Path store,
    String host,
    int port,
    Optional<URI> publicAddress,
    Optional<PublishedText> publishText,
    DataRights rights,
    Optional<AdministratorPassword> administrator,
    Optional<Path> accessLog,
    Bounds bounds) {

  /** Fuseki's own port. */
  public static final int DEFAULT_PORT = 3030;

  public ServerOptions {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("the port " + port + " is not between 0 and 65535");
    }
  }

  /**
   * Serves this machine at port 3030, twice as many queries at a time as there are processors, and
   * lets nobody write.
   */
  public static ServerOptions of(Path store) {
    return new ServerOptions(
        store,
        "127.0.0.1",
        DEFAULT_PORT,
        Optional.empty(),
        Optional.empty(),
        DataRights.unstated(),
        Optional.empty(),
        Optional.empty(),
        Bounds.usual());
  }

  public ServerOptions withHost(String host) {
    return new ServerOptions(
        store, host, port, publicAddress, publishText, rights, administrator, accessLog, bounds);
  }

  public ServerOptions withPort(int port) {
    return new ServerOptions(
        store, host, port, publicAddress, publishText, rights, administrator, accessLog, bounds);
  }

  public ServerOptions withPublicAddress(Optional<URI> publicAddress) {
    return new ServerOptions(
        store, host, port, publicAddress, publishText, rights, administrator, accessLog, bounds);
  }

  public ServerOptions withPublishText(Optional<PublishedText> publishText) {
    return new ServerOptions(
        store, host, port, publicAddress, publishText, rights, administrator, accessLog, bounds);
  }

  public ServerOptions withRights(DataRights rights) {
    return new ServerOptions(
        store, host, port, publicAddress, publishText, rights, administrator, accessLog, bounds);
  }

  public ServerOptions withAdministrator(Optional<AdministratorPassword> administrator) {
    return new ServerOptions(
        store, host, port, publicAddress, publishText, rights, administrator, accessLog, bounds);
  }

  public ServerOptions withAccessLog(Optional<Path> accessLog) {
    return new ServerOptions(
        store, host, port, publicAddress, publishText, rights, administrator, accessLog, bounds);
  }

  public ServerOptions withBounds(Bounds bounds) {
    return new ServerOptions(
        store, host, port, publicAddress, publishText, rights, administrator, accessLog, bounds);
  }

  public ServerOptions withQueries(int parallel, int waiting, Duration patience) {
    return withBounds(bounds.withQueries(parallel, waiting, patience));
  }

  /**
   * What readers see of the articles' text: as chosen, else all of it on this machine alone, and
   * the words of claims beyond.
   */
  public PublishedText publishedText() {
    return publishText.orElseGet(
        () -> isForThisMachine() ? PublishedText.FULL : PublishedText.QUOTES);
  }

  private boolean isForThisMachine() {
    return isLoopback(host)
        && publicAddress.map(URI::getHost).map(ServerOptions::isLoopback).orElse(true);
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }
}
