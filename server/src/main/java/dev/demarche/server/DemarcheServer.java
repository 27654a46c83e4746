package dev.demarche.server;

import dev.demarche.fuseki.FusekiConfiguration;
import dev.demarche.server.endpoint.ClosedLoad;
import dev.demarche.server.endpoint.ReadersEndpoint;
import dev.demarche.server.extraction.ExtractionModels;
import dev.demarche.server.extraction.TextExtraction;
import dev.demarche.server.guard.AccessLog;
import dev.demarche.server.guard.BoundedRequest;
import dev.demarche.server.guard.CrossOrigin;
import dev.demarche.server.guard.GuardModule;
import dev.demarche.server.guard.OneLineErrors;
import dev.demarche.server.guard.ProxiedClient;
import dev.demarche.server.guard.QueryGate;
import dev.demarche.server.guard.SecurityHeaders;
import dev.demarche.server.publication.PublishedDataset;
import dev.demarche.server.publication.ReadingLimit;
import dev.demarche.server.reading.PublicAddress;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.store.ClaimStore;
import java.io.IOException;
import java.net.BindException;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.fuseki.build.DatasetDescriptionMap;
import org.apache.jena.fuseki.build.FusekiConfig;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.prometheus.FMod_Prometheus;
import org.apache.jena.fuseki.mod.shiro.FMod_Shiro;
import org.apache.jena.fuseki.mod.ui.FMod_UI;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.query.ARQ;
import org.apache.jena.rdf.model.Model;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store, served by an embedded Apache Jena Fuseki as the dataset {@code /kg}, with Fuseki's UI at
 * the root. Everybody who reaches it reads; the administrator, if there is one, writes.
 * Thread-safe.
 */
public final class DemarcheServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DemarcheServer.class);

  /** How long a stopping server waits for the queries that it is answering. */
  private static final Duration FAREWELL = Duration.ofSeconds(10);

  /** In bytes, with the headers: longer queries are sent by POST. */
  private static final int LONGEST_ADDRESS = 64 * 1024;

  /** For the UI, for monitoring, and to turn away whoever gets no place. */
  private static final int SPARE_THREADS = 16;

  private final ServerOptions options;
  private final ClaimStore store;
  private final QueryGate gate;
  private final FusekiServer fuseki;
  private final Optional<TextExtraction> extraction;
  private Optional<Thread> shutdownHook = Optional.empty();
  private boolean closed;

  private DemarcheServer(
      ServerOptions options,
      ClaimStore store,
      QueryGate gate,
      FusekiServer fuseki,
      Optional<TextExtraction> extraction) {
    this.options = options;
    this.store = store;
    this.gate = gate;
    this.fuseki = fuseki;
    this.extraction = extraction;
  }

  /**
   * Opens the store and serves it. When this fails, nothing is left open and no thread running.
   *
   * @throws dev.demarche.store.StoreException when there is no store, or someone else has it open
   * @throws PortInUseException when another program listens at the port
   * @throws AddressException when the address cannot be listened at
   */
  public static DemarcheServer start(ServerOptions options) {
    return start(options, Optional.empty());
  }

  /**
   * The same, and reads texts that readers send.
   *
   * @param models are loaded once the server listens; empty when no texts are read
   */
  public static DemarcheServer start(ServerOptions options, Optional<ExtractionModels> models) {
    ClaimStore store = ClaimStore.open(options.store());
    try {
      return start(options, store, models.map(each -> new TextExtraction(each, store.base())));
    } catch (RuntimeException failed) {
      store.close();
      throw failed;
    }
  }

  private static DemarcheServer start(
      ServerOptions options, ClaimStore store, Optional<TextExtraction> extraction) {
    Model assembler = FusekiConfiguration.assembler(store.directory());
    RunDirectory directory = RunDirectory.in(store.directory());
    directory.write(assembler, RunDirectory.rules(options));

    DatasetDescriptionMap opened = new DatasetDescriptionMap();
    opened.register(FusekiConfiguration.dataset(assembler).asNode(), store.dataset());
    DataAccessPoint dataset =
        FusekiConfig.buildDataAccessPoint(
            assembler.getGraph(), FusekiConfiguration.service(assembler).asNode(), opened);
    // of the whole process: the queries within shapes know no other context. Nobody sends it
    // elsewhere
    ARQ.getContext().setFalse(ARQ.httpServiceAllowed);
    ClosedLoad.in(store.dataset());
    ReadingLimit limit = new ReadingLimit();
    PublishedDataset published =
        PublishedDataset.of(store.dataset(), options.publishedText(), limit);
    ReadersEndpoint.publish(dataset, published);
    QueryGate gate = new QueryGate(dataset.getName(), options.bounds(), limit);
    // with port 0 the address is known only when the server listens
    CompletableFuture<FusekiServer> listening = new CompletableFuture<>();
    ReadableGraph readable =
        new ReadableGraph(
            published,
            store.base(),
            () -> new PublicAddress(store.base(), address(options, listening.join())));
    FusekiServer fuseki =
        FusekiServer.create()
            .port(options.port())
            .numServerThreads(2, gate.threads() + SPARE_THREADS)
            .addFilter("/*", new SecurityHeaders())
            .addFilter("/*", new CrossOrigin(dataset.getName()))
            .addFilter("/*", new BoundedRequest(dataset.getName(), options.bounds()))
            // the UI asks the administration's module where it is: that one goes first
            .fusekiModules(
                FusekiModules.create(
                    new AdministrationModule(directory),
                    FMod_UI.create(),
                    new FMod_Shiro(directory.accessRules().toString()),
                    FMod_Prometheus.create(),
                    new GuardModule(gate),
                    new DescriptionModule(dataset.getName(), readable, options.rights()),
                    new ExplorerModule(readable, store.base(), extraction)))
            .add(dataset.getName(), dataset.getDataService())
            .build();
    listen(options, fuseki);
    listening.complete(fuseki);
    extraction.ifPresent(TextExtraction::load);
    return new DemarcheServer(options, store, gate, fuseki, extraction);
  }

  private static void listen(ServerOptions options, FusekiServer fuseki) {
    ServerConnector connector = (ServerConnector) fuseki.getJettyServer().getConnectors()[0];
    connector.setHost(options.host());
    OneLineErrors errors = new OneLineErrors();
    fuseki.getJettyServer().setErrorHandler(errors);
    fuseki
        .getJettyServer()
        .getDescendants(ContextHandler.class)
        .forEach(context -> context.setErrorHandler(errors));
    HttpConfiguration http =
        connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    http.setRequestHeaderSize(LONGEST_ADDRESS);
    if (options.publicAddress().isPresent()) {
      http.addCustomizer(new ProxiedClient());
    }
    options
        .accessLog()
        .ifPresent(file -> fuseki.getJettyServer().setRequestLog(AccessLog.to(writable(file))));
    try {
      fuseki.start();
    } catch (RuntimeException failed) {
      try {
        fuseki.stop();
      } catch (RuntimeException alsoFailed) {
        failed.addSuppressed(alsoFailed);
      }
      throw explained(options, failed);
    }
  }

  private static Path writable(Path file) {
    try {
      Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND).close();
      return file;
    } catch (IOException unwritable) {
      throw new AccessLogException(file, unwritable.getClass().getSimpleName());
    }
  }

  private static RuntimeException explained(ServerOptions options, RuntimeException failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (cause instanceof BindException && message.contains("in use")) {
        return new PortInUseException(options.host(), options.port());
      }
      if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
        return new AddressException(options.host(), options.port(), "no such host is known");
      }
      if (cause instanceof SocketException) {
        return new AddressException(options.host(), options.port(), message);
      }
    }
    return failed;
  }

  /** Where it is to be found: as the options say, else by the name localhost or the host. */
  public URI uri() {
    return address(options, fuseki);
  }

  private static URI address(ServerOptions options, FusekiServer fuseki) {
    return options.publicAddress().orElseGet(() -> ownAddress(options, fuseki));
  }

  private static URI ownAddress(ServerOptions options, FusekiServer fuseki) {
    String host = options.host();
    if (host.equals("127.0.0.1") || host.equals("0.0.0.0")) {
      host = "localhost";
    }
    if (host.contains(":")) {
      host = "[" + host + "]";
    }
    return URI.create("http://" + host + ":" + fuseki.getHttpPort() + "/");
  }

  /** The port that it listens at. */
  public int port() {
    return fuseki.getHttpPort();
  }

  /** Where queries are sent. */
  public URI queryEndpoint() {
    return uri().resolve("kg/sparql");
  }

  /** The store that is served: what is loaded into it is seen by the next query. */
  public ClaimStore store() {
    return store;
  }

  /** Stops the server when the process is told to end, by SIGTERM or Ctrl-C. */
  public synchronized DemarcheServer closeOnShutdown() {
    if (shutdownHook.isEmpty() && !closed) {
      Thread hook = new Thread(this::close, "demarche-shutdown");
      Runtime.getRuntime().addShutdownHook(hook);
      shutdownHook = Optional.of(hook);
    }
    return this;
  }

  /** Returns when the server is stopped. */
  public void await() throws InterruptedException {
    fuseki.getJettyServer().join();
  }

  /** Takes no more requests, lets those that run end (for ten seconds), and closes the store. */
  @Override
  public void close() {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      shutdownHook.ifPresent(DemarcheServer::forget);
    }
    try {
      if (!gate.close(FAREWELL)) {
        LOG.warn("some queries were still running and are broken off");
      }
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
    try {
      fuseki.stop();
    } finally {
      extraction.ifPresent(TextExtraction::close);
      store.close();
    }
  }

  private static void forget(Thread hook) {
    if (hook.equals(Thread.currentThread())) {
      return;
    }
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      LOG.debug("the process ends already", shuttingDown);
    }
  }
}
