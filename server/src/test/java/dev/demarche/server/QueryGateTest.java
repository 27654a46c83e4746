package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class QueryGateTest {

  private static final String CROSS_PRODUCT =
      "SELECT (COUNT(*) AS ?count) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r ."
          + " ?s ?t ?u . ?v ?w ?x }";

  @TempDir Path folder;

  /**
   * A query whose body does not arrive holds its turn for as long as the test likes: no sleeping,
   * no measuring. It may have to wait for its turn, so there is a place to wait in.
   */
  private static final class HeldQuery implements AutoCloseable {

    private final Socket socket;

    HeldQuery(DemarcheServer server, String client) throws IOException {
      socket = new Socket("localhost", server.port());
      socket
          .getOutputStream()
          .write(
              ("POST /kg/sparql HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: "
                      + client
                      + "\r\nContent-Type: application/sparql-query\r\nContent-Length: 6\r\n\r\nASK")
                  .getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
    }

    String finish() throws IOException {
      socket.getOutputStream().write(" {}".getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      byte[] answer = new byte[12];
      int read = socket.getInputStream().readNBytes(answer, 0, answer.length);
      return new String(answer, 0, read, StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  private DemarcheServer serve(int parallel, int waiting) {
    return DemarcheServer.start(
        ServerOptions.of(ServedStore.in(folder))
            .withPort(0)
            .withPublicAddress(Optional.of(URI.create("https://claims.example.org/")))
            .withAdministrator(Optional.of(AdministratorPassword.of("correct horse")))
            .withQueries(parallel, waiting, Duration.ofSeconds(3)));
  }

  private static Http http(DemarcheServer server, String client) {
    return new Http(URI.create("http://localhost:" + server.port() + "/"))
        .withHeader("X-Forwarded-For", client);
  }

  @Test
  void sendsAwayWhatIsTooMuchAndLetsEverythingElsePass() throws Exception {
    try (DemarcheServer server = serve(1, 1);
        HeldQuery held = new HeldQuery(server, "192.0.2.1")) {
      Http http = http(server, "192.0.2.2");
      HttpResponse<String> refused = firstRefused(http);
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.headers().firstValue("Retry-After")).hasValue("3");
      assertThat(refused.body()).contains("Try again later").hasLineCount(1);
      assertThat(http.post("kg", "query", "ASK {}").statusCode()).isEqualTo(503);
      assertThat(http.get("%6bg/sparql?query=ASK%7B%7D").statusCode()).isEqualTo(503);
      assertThat(http.get("").statusCode()).isEqualTo(200);
      assertThat(http.get("$/ping").statusCode()).isEqualTo(200);
      assertThat(http.get("id/norway.html").statusCode()).as("a page").isEqualTo(200);
      assertThat(http.withPassword("admin", "correct horse").update("INSERT DATA {}").statusCode())
          .as("the administrator")
          .isEqualTo(200);
      assertThat(held.finish()).isEqualTo("HTTP/1.1 200");
      assertThat(firstAnswered(http)).contains("true");
    }
  }

  @Test
  void givesNoClientMoreThanHalf() throws Exception {
    try (DemarcheServer server = serve(2, 2);
        HeldQuery held = new HeldQuery(server, "192.0.2.1")) {
      HttpResponse<String> refused = firstRefused(http(server, "192.0.2.1"));
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.headers().firstValue("Retry-After")).hasValue("3");
      assertThat(http(server, "203.0.113.9, 192.0.2.1").get("kg?query=ASK%7B%7D").statusCode())
          .as("what a client says of itself is not believed")
          .isEqualTo(429);
      assertThat(http(server, "192.0.2.2").query("ASK {}")).contains("true");
      assertThat(held.finish()).isEqualTo("HTTP/1.1 200");
    }
  }

  @Test
  void takesANetworkOfTheSixthVersionForOneClient() throws Exception {
    try (DemarcheServer server = serve(2, 2);
        HeldQuery held = new HeldQuery(server, "2001:db8::1")) {
      assertThat(firstRefused(http(server, "2001:db8::2")).statusCode()).isEqualTo(429);
      assertThat(http(server, "2001:db8:0:1::1").query("ASK {}")).contains("true");
      assertThat(held.finish()).isEqualTo("HTTP/1.1 200");
    }
  }

  @Test
  void answersOthersWhileOneAsksTwentyCrossProducts() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(20);
    DemarcheServer server = serve(4, 16);
    try {
      Http bad = http(server, "192.0.2.1");
      List<Future<HttpResponse<String>>> asked = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        asked.add(threads.submit(() -> bad.get("kg/sparql?query=" + encode(CROSS_PRODUCT))));
      }
      assertThat(firstRefused(bad).statusCode()).as("its share is used up").isEqualTo(429);
      Http good = http(server, "192.0.2.2");
      assertThat(good.get("id/norway.html").statusCode()).isEqualTo(200);
      assertThat(
              good.query(
                  "SELECT ?o { <http://localhost:3030/id/norway> ?p ?o FILTER isLiteral(?o) }"))
          .isEqualTo("o\nNorway\n");
      assertThat(good.get("kg/get?graph=" + ServedStore.ARTICLE).statusCode()).isEqualTo(200);
      assertThat(asked).as("the bad ones go on meanwhile").anyMatch(query -> !query.isDone());
    } finally {
      server.close();
      threads.shutdownNow();
      assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** What holds the turn is on its way; until it arrives, queries are answered. */
  private static HttpResponse<String> firstRefused(Http http) throws Exception {
    HttpResponse<String> response;
    do {
      response = http.get("kg/sparql?query=ASK%7B%7D");
    } while (response.statusCode() == 200);
    return response;
  }

  /** The turn is given back a moment after the answer. */
  private static String firstAnswered(Http http) throws Exception {
    HttpResponse<String> response;
    do {
      response = http.get("kg/sparql?query=ASK%7B%7D");
    } while (response.statusCode() == 503);
    return response.body();
  }
}
