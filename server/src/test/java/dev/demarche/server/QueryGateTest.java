package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryGateTest {

  @TempDir Path folder;

  /**
   * A writer that waits for the store's only write turn holds its request open, for as long as the
   * test likes: no sleeping, no measuring.
   */
  @Test
  void sendsAwayWhatIsTooMuchAndLetsTheUiPass() throws Exception {
    AdministratorPassword password = AdministratorPassword.of("correct horse");
    ServerOptions options =
        ServerOptions.of(ServedStore.in(folder))
            .withPort(0)
            .withAdministrator(Optional.of(password))
            .withQueries(1, 0, Duration.ofSeconds(3));
    ExecutorService threads = Executors.newFixedThreadPool(2);
    CountDownLatch writing = new CountDownLatch(1);
    CountDownLatch enough = new CountDownLatch(1);
    try (DemarcheServer server = DemarcheServer.start(options)) {
      Http http = new Http(server.uri());
      Future<?> writer =
          threads.submit(
              () ->
                  server
                      .store()
                      .dataset()
                      .executeWrite(
                          () -> {
                            writing.countDown();
                            await(enough);
                          }));
      await(writing);
      Future<HttpResponse<String>> held =
          threads.submit(() -> firstLetIn(http.withPassword("admin", "correct horse")));
      try {
        HttpResponse<String> refused = firstRefused(http);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("3");
        assertThat(refused.body()).contains("Try again later");
        assertThat(http.get("").statusCode()).isEqualTo(200);
        assertThat(http.get("$/ping").statusCode()).isEqualTo(200);
        assertThat(http.post("kg", "query", "ASK {}").statusCode()).isEqualTo(503);
        assertThat(http.get("%6bg/sparql?query=ASK%7B%7D").statusCode()).isEqualTo(503);
      } finally {
        enough.countDown();
      }
      writer.get(60, TimeUnit.SECONDS);
      assertThat(held.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
      assertThat(http.query("ASK { <urn:s> <urn:p> <urn:o> }")).contains("true");
    } finally {
      threads.shutdownNow();
    }
  }

  /** The queries that wait for the gate to close may be in the way. */
  private static HttpResponse<String> firstLetIn(Http administrator) throws Exception {
    HttpResponse<String> response;
    do {
      response = administrator.update("INSERT DATA { GRAPH <urn:g> { <urn:s> <urn:p> <urn:o> } }");
    } while (response.statusCode() == 503);
    return response;
  }

  /** The held request is on its way; until it arrives, queries are answered. */
  private static HttpResponse<String> firstRefused(Http http) throws Exception {
    HttpResponse<String> response;
    do {
      response = http.get("kg/sparql?query=ASK%7B%7D");
    } while (response.statusCode() == 200);
    assertThat(response.statusCode()).isEqualTo(503);
    return response;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
