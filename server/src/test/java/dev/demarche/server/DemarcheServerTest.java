package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.store.ClaimStore;
import dev.demarche.store.NotAStoreException;
import dev.demarche.store.StoreInUseException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemarcheServerTest {

  private static final String INSERT = "INSERT DATA { GRAPH <urn:g> { <urn:s> <urn:p> <urn:o> } }";

  @TempDir Path folder;
  private ServerOptions options;

  @BeforeEach
  void makeStore() {
    options = ServerOptions.of(ServedStore.in(folder)).withPort(0);
  }

  @Test
  void answersQueriesOverTheUnionOfAllGraphs() throws Exception {
    try (DemarcheServer server = DemarcheServer.start(options)) {
      Http http = new Http(server.uri());
      String query = "SELECT ?o { <http://localhost:3030/id/norway> ?p ?o FILTER isLiteral(?o) }";
      assertThat(http.query(query)).isEqualTo("o\nNorway\n");
      assertThat(http.post("kg", "query", query).statusCode()).isEqualTo(200);
      assertThat(http.get("kg/get?graph=" + ServedStore.ARTICLE).body())
          .contains("Norway sent Ukraine air defence systems.");
      assertThat(http.get("kg/get?graph=union").body()).contains("id/norway");
    }
  }

  @Test
  void validatesWithShapesThatAreSent() throws Exception {
    String shapes =
        """
        PREFIX sh: <http://www.w3.org/ns/shacl#>
        PREFIX dem: <https://w3id.org/demarche#>
        [] a sh:NodeShape ; sh:targetClass dem:Claim ; sh:property [ sh:path dem:evidence ; sh:minCount 1 ] .
        """;
    try (DemarcheServer server = DemarcheServer.start(options)) {
      assertThat(new Http(server.uri()).send("POST", "kg/shacl?graph=union", shapes).body())
          .contains("#claim=7");
    }
  }

  @Test
  void showsItsUiAndMetrics() throws Exception {
    try (DemarcheServer server = DemarcheServer.start(options)) {
      Http http = new Http(server.uri());
      assertThat(http.get("").body()).contains("Apache Jena Fuseki UI");
      http.query("ASK {}");
      assertThat(http.get("$/metrics").body())
          .contains("fuseki_requests_good")
          .contains("dataset=\"/kg\"");
      assertThat(http.get("$/server").body()).contains("/kg");
    }
  }

  @Test
  void tellsBrowsersToLoadNothingFromElsewhere() throws Exception {
    try (DemarcheServer server = DemarcheServer.start(options)) {
      for (String path : new String[] {"", "static/none.js", "kg/sparql?query=ASK%7B%7D"}) {
        assertThat(new Http(server.uri()).get(path).headers().map())
            .as(path)
            .containsKeys(
                "content-security-policy",
                "x-content-type-options",
                "x-frame-options",
                "referrer-policy")
            .doesNotContainKeys("set-cookie", "server");
      }
    }
  }

  @Test
  void letsNobodyWriteWithoutAnAdministrator() throws Exception {
    try (DemarcheServer server = DemarcheServer.start(options)) {
      Http http = new Http(server.uri());
      assertThat(http.update(INSERT).statusCode()).isEqualTo(401);
      assertThat(http.withPassword("admin", "").update(INSERT).statusCode()).isEqualTo(401);
      assertThat(http.withPassword("admin", "admin").update(INSERT).statusCode()).isEqualTo(401);
      assertThat(http.get("$/datasets").statusCode()).isEqualTo(401);
      assertThat(http.query("ASK { GRAPH <urn:g> { ?s ?p ?o } }")).contains("false");
    }
  }

  @Test
  void letsTheAdministratorWrite() throws Exception {
    ServerOptions open =
        options.withAdministrator(Optional.of(AdministratorPassword.of("correct horse")));
    try (DemarcheServer server = DemarcheServer.start(open)) {
      Http http = new Http(server.uri());
      assertThat(http.update(INSERT).statusCode()).isEqualTo(401);
      assertThat(http.withPassword("admin", "wrong horse").update(INSERT).statusCode())
          .isEqualTo(401);
      Http administrator = http.withPassword("admin", "correct horse");
      assertThat(administrator.update(INSERT).statusCode()).isEqualTo(200);
      assertThat(http.query("ASK { <urn:s> <urn:p> <urn:o> }")).contains("true");
      assertThat(administrator.get("$/datasets").statusCode()).isEqualTo(200);
      assertThat(
              administrator
                  .send("PUT", "kg/data?graph=urn:x:h", "<urn:x:a> <urn:x:b> <urn:x:c> .")
                  .statusCode())
          .isEqualTo(201);
      assertThat(
              administrator
                  .withHeader("Sec-Fetch-Site", "cross-site")
                  .update("CLEAR ALL")
                  .statusCode())
          .as("a page of another site, in the administrator's browser")
          .isEqualTo(403);
      assertThat(http.query("ASK { <urn:x:a> <urn:x:b> <urn:x:c> }")).contains("true");
    }
  }

  @Test
  void writesHashesOnlyAndForItsOwner() throws IOException {
    ServerOptions open =
        options.withAdministrator(Optional.of(AdministratorPassword.of("correct horse")));
    DemarcheServer.start(open).close();
    Path run = options.store().resolve("run");
    assertThat(run.resolve("shiro.ini")).content().contains("admin = $").doesNotContain("horse");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(run)))
        .isEqualTo("rwx------");
    DemarcheServer.start(options).close();
    assertThat(run.resolve("shiro.ini"))
        .as("without a password there is no administrator any more")
        .content()
        .doesNotContain("admin = $");
  }

  @Test
  void seesWhatIsLoadedMeanwhile() throws Exception {
    try (DemarcheServer server = DemarcheServer.start(options)) {
      server
          .store()
          .replaceGraph(
              server.store().derivedGraph(),
              server.store().graph(NodeFactory.createURI(ServedStore.ARTICLE)));
      assertThat(
              new Http(server.uri())
                  .query("ASK { GRAPH <http://localhost:3030/graph/derived> { ?s ?p ?o } }"))
          .contains("true");
    }
  }

  @Test
  void saysThatThePortIsInUse() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Set<Thread> before = lasting();
      assertThatThrownBy(() -> DemarcheServer.start(options.withPort(other.getLocalPort())))
          .isInstanceOfSatisfying(
              PortInUseException.class,
              inUse -> assertThat(inUse.port()).isEqualTo(other.getLocalPort()))
          .hasMessageNotContaining("\n");
      assertThat(lasting()).as("threads that would keep the process").isSubsetOf(before);
    }
    ClaimStore.open(options.store()).close();
  }

  @Test
  void saysThatTheStoreIsInUse() {
    try (DemarcheServer first = DemarcheServer.start(options)) {
      assertThatThrownBy(() -> DemarcheServer.start(options.withPort(first.uri().getPort())))
          .isInstanceOf(StoreInUseException.class);
    }
  }

  @Test
  void saysThatThereIsNoSuchAddress() {
    assertThatThrownBy(() -> DemarcheServer.start(options.withHost("192.0.2.1")))
        .isInstanceOf(AddressException.class)
        .hasMessageContaining("192.0.2.1");
    assertThatThrownBy(() -> DemarcheServer.start(options.withHost("no-such-host.invalid")))
        .isInstanceOf(AddressException.class);
  }

  @Test
  void saysThatThereIsNoStore() {
    assertThatThrownBy(() -> DemarcheServer.start(ServerOptions.of(folder.resolve("none"))))
        .isInstanceOf(NotAStoreException.class);
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void leavesNothingBehind() throws Exception {
    Set<Thread> before = lasting();
    DemarcheServer server = DemarcheServer.start(options);
    new Http(server.uri()).query("ASK {}");
    server.close();
    server.close();
    server.await();
    assertThat(lasting()).as("threads that would keep the process").isSubsetOf(before);
    try (DemarcheServer again = DemarcheServer.start(options.withPort(server.uri().getPort()))) {
      assertThat(new Http(again.uri()).query("ASK {}")).contains("true");
    }
  }

  @Test
  void stopsOnSigterm() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ServerProcess.class.getName(),
                options.store().toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      String uri = process.inputReader().readLine();
      assertThat(new Http(URI.create(uri)).query("ASK {}")).contains("true");
      assertThatThrownBy(() -> ClaimStore.open(options.store()))
          .isInstanceOf(StoreInUseException.class)
          .hasMessageContaining("process " + process.pid());
      // not Process.destroy(), which also closes what it still has to say
      process.toHandle().destroy();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.inputReader().readLine()).isEqualTo("stopped");
    } finally {
      process.destroyForcibly();
    }
    ClaimStore.open(options.store()).close();
  }

  @Test
  void refusesWrongOptions() {
    assertThatThrownBy(() -> options.withPort(70_000)).hasMessageContaining("70000");
    assertThatThrownBy(() -> options.withQueries(0, 0, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Set<Thread> lasting() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !thread.isDaemon() && thread.isAlive())
        .collect(Collectors.toSet());
  }
}
