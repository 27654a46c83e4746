package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.server.guard.Bounds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers cannot do to a server that is open to the world. */
@Timeout(180)
class OpenEndpointTest {

  private static final int LONGEST_ANSWER = 100_000;
  private static final int LONGEST_BODY = 10_000;

  @TempDir static Path folder;

  private static DemarcheServer server;
  private static Http http;
  private static Http administrator;

  @BeforeAll
  static void serve() {
    server =
        DemarcheServer.start(
            ServerOptions.of(ServedStore.in(folder))
                .withPort(0)
                .withAccessLog(Optional.of(folder.resolve("access.log")))
                .withAdministrator(Optional.of(AdministratorPassword.of("correct horse")))
                .withBounds(
                    Bounds.usual()
                        .withLongest(Duration.ofSeconds(60), LONGEST_ANSWER, LONGEST_BODY)));
    http = new Http(server.uri());
    administrator = http.withPassword("admin", "correct horse");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** Nobody listens, and nobody is asked: a server that were called would hear it. */
  @Test
  void isSentNowhere() throws Exception {
    try (ServerSocket trap = new ServerSocket(0)) {
      String there = "http://127.0.0.1:" + trap.getLocalPort() + "/";
      String asked = "SERVICE <" + there + "> { ?s ?p ?o }";
      assertThat(http.post("kg", "query", "SELECT * { " + asked + " }").statusCode())
          .isEqualTo(422);
      assertThat(http.post("kg", "query", "SELECT * FROM <" + there + "> { ?s ?p ?o }").body())
          .doesNotContain("<uri>");
      assertThat(http.get("kg/get?graph=" + encode(there)).statusCode()).isEqualTo(404);
      String shape =
          """
          PREFIX sh: <http://www.w3.org/ns/shacl#>
          PREFIX dem: <https://w3id.org/demarche#>
          PREFIX owl: <http://www.w3.org/2002/07/owl#>
          <> owl:imports <%s> .
          [] a sh:NodeShape ; sh:targetClass dem:Article ; sh:sparql [ a sh:SPARQLConstraint ;
            sh:select "SELECT $this { $this ?p ?o . %s }" ] .
          """
              .formatted(there, asked);
      http.send("POST", "kg/shacl?graph=union", shape);
      for (String update :
          new String[] {
            "LOAD <" + there + ">",
            "LOAD SILENT <" + there + "> INTO GRAPH <urn:x:g>",
            "INSERT { GRAPH <urn:x:g> { ?s ?p ?o } } WHERE { " + asked + " }"
          }) {
        assertThat(administrator.update(update).statusCode())
            .as(update)
            .isGreaterThanOrEqualTo(400);
      }
      trap.setSoTimeout(1);
      assertThatThrownBy(trap::accept).isInstanceOf(java.net.SocketTimeoutException.class);
    }
  }

  @Test
  void readsNoFiles() throws Exception {
    Path file = Files.writeString(folder.resolve("secret.ttl"), "<urn:x:a> <urn:x:b> 'secret' .");
    for (String update :
        new String[] {
          "LOAD <" + file.toUri() + "> INTO GRAPH <urn:x:g>",
          "LOAD SILENT <" + file.toUri() + "> INTO GRAPH <urn:x:g>",
          "LOAD <" + file + ">"
        }) {
      HttpResponse<String> refused = administrator.update(update);
      assertThat(refused.statusCode()).as(update).isEqualTo(400);
      assertThat(refused.body().lines()).singleElement().asString().contains("LOAD is closed");
    }
    assertThat(http.query("ASK { GRAPH ?g { ?s ?p 'secret' } }")).contains("false");
  }

  @Test
  void breaksOffAnAnswerThatIsTooLong() {
    String query = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    assertThatThrownBy(() -> http.query(query)).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kg/sparql", "kg/shacl?graph=union"})
  void refusesABodyThatIsTooLong(String path) throws Exception {
    String type = path.startsWith("kg/shacl") ? "text/turtle" : "application/sparql-query";
    byte[] body = ("# " + "x".repeat(LONGEST_BODY)).getBytes(StandardCharsets.US_ASCII);
    assertThat(post(path, type, BodyPublishers.ofByteArray(body)).statusCode()).isEqualTo(413);
    assertThat(
            post(path, type, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .statusCode())
        .as("without saying before how long it is")
        .isEqualTo(413);
  }

  @Test
  void takesAnyBodyOfTheAdministrator() throws Exception {
    String data = "<urn:x:a> <urn:x:b> '" + "x".repeat(2 * LONGEST_BODY) + "' .";
    assertThat(administrator.send("PUT", "kg/data?graph=urn:x:long", data).statusCode())
        .isEqualTo(201);
    assertThat(administrator.send("DELETE", "kg/data?graph=urn:x:long", "").statusCode())
        .isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kg/sparql?query=SELEC",
        "kg/sparql?query=%25",
        "kg/sparql?query=SELECT%20*%20%7B%20SERVICE%20%3Curn:x%3E%20%7B%7D%20%7D",
        "kg/get?graph=%00",
        "kg/get?graph=:::",
        "doc/%00",
        "id/%E2%82",
        "id/..%2f..%2fkg",
        "explore/none",
        "explore/search?q=%00",
        "assets/..%5c",
        "none"
      })
  void saysWhatIsWrongAndNotWhatItWasDoing(String path) throws Exception {
    HttpResponse<String> refused = http.get(path);
    assertThat(refused.statusCode()).isGreaterThanOrEqualTo(200);
    assertThat(refused.body())
        .doesNotContain(
            "\tat ", "Exception", "org.apache.jena.", "org.eclipse.jetty", "dev.demarche");
  }

  @Test
  void refusesAddressesThatCannotBeRead() throws Exception {
    assertThat(raw("GET /kg/sparql?query=%ZZ HTTP/1.1")).startsWith("HTTP/1.1 400");
    assertThat(raw("GET /%ZZ HTTP/1.1")).startsWith("HTTP/1.1 400");
    assertThat(raw("GET /" + "x".repeat(100_000) + " HTTP/1.1")).startsWith("HTTP/1.1 4");
    assertThat(raw("NONSENSE")).startsWith("HTTP/1.1 400");
  }

  @Test
  void letsPagesOfAllSitesReadAndNothingElse() throws Exception {
    Http elsewhere = http.withHeader("Origin", "https://elsewhere.example");
    for (String path : new String[] {"kg/sparql?query=ASK%7B%7D", "id/norway.ttl", "none", ""}) {
      assertThat(elsewhere.get(path).headers().firstValue("Access-Control-Allow-Origin"))
          .as(path)
          .hasValue("*");
      HttpResponse<String> asked = elsewhere.send("OPTIONS", path, "");
      assertThat(asked.statusCode()).as(path).isEqualTo(204);
      assertThat(asked.headers().firstValue("Access-Control-Allow-Methods"))
          .hasValue("GET, HEAD, POST, OPTIONS");
      assertThat(asked.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
          .doesNotContain("Authorization");
    }
    for (String path :
        new String[] {"$/server", "$/datasets", "kg/update", "kg/data", "kg/upload"}) {
      for (String method : new String[] {"GET", "POST", "OPTIONS"}) {
        assertThat(elsewhere.send(method, path, "").headers().map().keySet())
            .as(method + " " + path)
            .noneMatch(name -> name.startsWith("access-control-"));
      }
    }
  }

  @Test
  void logsWhoAskedForWhichPathAndNotWhat() throws Exception {
    http.get("kg/sparql?query=" + encode("ASK { ?s ?p 'a private question' }"));
    http.get("none?text=secret");
    server.close();
    assertThat(folder.resolve("access.log"))
        .content()
        .contains("127.0.0.1", "\"GET /kg/sparql HTTP/1.1\" 200", "\"GET /none HTTP/1.1\" 404")
        .doesNotContain("private", "secret");
    serve();
  }

  @Test
  void saysThatTheAccessLogCannotBeWritten() {
    Path nowhere = folder.resolve("none").resolve("access.log");
    assertThatThrownBy(
            () ->
                DemarcheServer.start(
                    ServerOptions.of(ServedStore.in(folder.resolve("other")))
                        .withPort(0)
                        .withAccessLog(Optional.of(nowhere))))
        .isInstanceOf(AccessLogException.class)
        .hasMessageContaining(nowhere.toString());
  }

  private static HttpResponse<String> post(String path, String type, HttpRequest.BodyPublisher body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.uri().resolve("/" + path))
            .header("Content-Type", type)
            .POST(body)
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private static String raw(String line) throws IOException {
    URI uri = server.uri();
    try (java.net.Socket socket = new java.net.Socket(uri.getHost(), uri.getPort())) {
      socket
          .getOutputStream()
          .write(
              (line + "\r\nHost: x\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
