package dev.demarche.fuseki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.mgt.FusekiServerCtl;
import org.apache.jena.fuseki.server.FusekiServerRunner;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped files in the server that Apache ships, by its own command line, over real HTTP. */
class StockFusekiTest {

  /** Made with htpasswd, as README.md tells: the password is "secret". */
  private static final String HASH =
      "$shiro2$2y$10$7Z0Bt/xG7xjikNAbSxjQfOPWbW4W8NOG4kpaOgMs6xTG1x4Cag2Gy";

  private static final String INSERT =
      "INSERT DATA { GRAPH <urn:g> { <urn:palace>"
          + " <http://www.w3.org/2000/01/rdf-schema#label> 'Élysée Palace' } }";

  @TempDir static Path folder;
  private static FusekiServer server;

  @BeforeAll
  static void start() throws IOException {
    Path base = Files.createDirectory(folder.resolve("base"));
    Files.writeString(base.resolve("shiro.ini"), FusekiConfiguration.accessRules("admin", HASH));
    Path configuration = folder.resolve("config.ttl");
    try (OutputStream out = Files.newOutputStream(configuration)) {
      FusekiConfiguration.assembler(folder.resolve("store")).write(out, "TURTLE");
    }
    System.setProperty(FusekiServerCtl.envFusekiBase, base.toString());
    server =
        FusekiServerRunner.construct("--port=0", "--localhost", "--config=" + configuration)
            .start();
  }

  @AfterAll
  static void stop() {
    server.stop();
    FusekiServerCtl.clearUpSystemState();
  }

  @Test
  void readersReadAndTheAdministratorWrites() throws Exception {
    assertThat(post("/kg/update", "update", INSERT, null)).isEqualTo(401);
    assertThat(post("/kg/update", "update", INSERT, "guess")).isEqualTo(401);
    assertThat(query("SELECT * { ?s ?p ?o }")).isEqualTo("s,p,o");
    assertThat(post("/kg/update", "update", INSERT, "secret")).isBetween(200, 204);
    assertThat(query("SELECT ?s { ?s ?p ?o }"))
        .as("the union of all graphs")
        .contains("urn:palace");
    assertThat(
            query(
                "PREFIX text: <http://jena.apache.org/text#> SELECT ?s { ?s text:query 'elysee' }"))
        .contains("urn:palace");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/kg/update",
        "/kg/update/",
        "//kg/update",
        "/kg//update",
        "/kg/%75pdate",
        "/%6bg/update",
        "/kg/./update",
        "/kg/sparql/../update",
        "/kg/update;a=b",
        "/kg",
        "/kg/",
        "/kg/sparql",
        "/kg/data?default",
        "/kg/upload",
        "/$/datasets",
        "/$/datasets/kg",
        "/$/compact/kg",
        "/$/backup/kg",
        "/$/tasks",
        "/$/sleep",
        "/id/anything"
      })
  void nobodyElseWritesByAnyOtherPath(String path) throws Exception {
    assertThat(post(path, "update", "INSERT DATA { <urn:x> <urn:x> <urn:x> }", null))
        .isBetween(400, 405);
    assertThat(query("SELECT * { <urn:x> ?p ?o }")).isEqualTo("p,o");
  }

  @ParameterizedTest
  @CsvSource({
    "PUT,/kg",
    "PUT,/kg?default",
    "PUT,/kg/get?default",
    "PUT,/kg/data?default",
    "DELETE,/kg?default",
    "DELETE,/kg/get?default",
    "DELETE,/kg/data?default",
    "PATCH,/kg",
    "DELETE,/$/datasets/kg",
    "PUT,/index.html",
    "GET,/$/tasks",
    "GET,/$/datasets",
    "GET,/$/backups-list",
    "GET,/kg/data?default"
  })
  void nobodyElseUsesOtherMethods(String method, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "text/turtle")
            .method(method, HttpRequest.BodyPublishers.ofString("<urn:x> <urn:x> <urn:x> ."))
            .build();
    assertThat(client().send(request, BodyHandlers.discarding()).statusCode()).isIn(401, 405);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/$/ping", "/$/metrics", "/$/server", "/$/stats/kg", "/kg/get?default"})
  void everybodySeesWhatTheUiAndMonitoringNeed(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(uri(path)).build();
    assertThat(client().send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
  }

  @Test
  void queriesEndInTimeAndStayHere() {
    assertThat(
            server
                .getDataAccessPointRegistry()
                .get("/kg")
                .getDataService()
                .getEndpoints(Operation.Query))
        .hasSize(3)
        .allSatisfy(
            endpoint -> {
              assertThat(endpoint.getContext().getAsString(ARQ.queryTimeout))
                  .isEqualTo("20000,60000");
              assertThat(endpoint.getContext().isFalse(ARQ.httpServiceAllowed)).isTrue();
            });
  }

  @Test
  void nobodySendsTheServerElsewhere() throws Exception {
    String elsewhere = uri("/kg/sparql").toString();
    assertThat(query("SELECT * { SERVICE <" + elsewhere + "> { ?s ?p ?o } }"))
        .contains("SERVICE")
        .doesNotContain("s,p,o");
  }

  @Test
  void refusesWhatWouldBreakTheRules() {
    assertThatThrownBy(() -> FusekiConfiguration.accessRules("admin", "a, admin\nguest = b"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FusekiConfiguration.accessRules("a=b", HASH))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static int post(String path, String parameter, String value, String password)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
    if (password != null) {
      byte[] credentials = ("admin:" + password).getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }
    return client().send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  private static String query(String text) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(
                uri("/kg/sparql?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8)))
            .header("Accept", "text/csv")
            .build();
    return client().send(request, BodyHandlers.ofString()).body().strip();
  }

  private static URI uri(String path) {
    return URI.create("http://localhost:" + server.getHttpPort() + path);
  }

  /**
   * A client a request: a server that refuses one without reading its body closes the connection,
   * and a client that kept it would now and then lose the next request.
   */
  private static HttpClient client() {
    return HttpClient.newHttpClient();
  }
}
