package dev.demarche.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.demarche.extractor.Extractor;
import dev.demarche.ontology.OwnKnowledge;
import dev.demarche.server.extraction.ExtractionModels;
import dev.demarche.server.extraction.TextExtraction;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of readers: read within bounds, never stored. */
class ExtractionTest {

  private static final String TEXT = "Sweden condemned the attack on Kyiv, Reuters reported.";
  private static final Node QUOTE = NodeFactory.createURI("https://w3id.org/demarche#quote");

  private static Extractor extractor;

  @TempDir Path folder;

  @BeforeAll
  static void load() {
    extractor = Extractor.load();
  }

  @Test
  void answersInTheFormThatIsAskedFor() throws Exception {
    try (DemarcheServer server = serve()) {
      ready(server);
      for (String type :
          List.of(
              "application/trig", "text/turtle", "application/ld+json", "application/n-quads")) {
        HttpResponse<String> answer = send(server, "text/plain", TEXT, type);
        assertThat(answer.statusCode()).as(type).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type + ";charset=utf-8");
        DatasetGraph read =
            RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(type))
                .base("https://elsewhere.example/")
                .toDatasetGraph();
        assertThat(
                read.contains(Node.ANY, Node.ANY, QUOTE, Node.ANY)
                    || read.getDefaultGraph().contains(Node.ANY, QUOTE, Node.ANY))
            .as(type)
            .isTrue();
      }
      assertThat(
              send(
                      server,
                      "application/json",
                      "{\"text\": \"Sweden attacked Norway on Monday.\", \"date\": \"2024-11-27\","
                          + " \"publisher\": \"Oslo Courier\"}",
                      "text/turtle")
                  .body())
          .contains("2024-11-25", "Oslo Courier");
      assertThat(new Http(server.uri()).query("ASK { ?s ?p \"Oslo Courier\" }"))
          .as("nothing is stored")
          .contains("false");
    }
  }

  @Test
  void saysWhatIsWrong() throws Exception {
    try (DemarcheServer server = serve()) {
      ready(server);
      assertThat(send(server, "text/plain", " ", "*/*").statusCode()).isEqualTo(400);
      assertThat(send(server, "application/json", "{", "*/*").statusCode()).isEqualTo(400);
      assertThat(
              send(server, "application/json", "{\"text\":\"x\",\"date\":\"May\"}", "*/*").body())
          .contains("2024-11-25");
      assertThat(send(server, "image/png", "x", "*/*").statusCode()).isEqualTo(415);
      assertThat(send(server, "text/plain", "x", "image/png").statusCode()).isEqualTo(406);
      String longText = "a ".repeat(TextExtraction.LONGEST_TEXT);
      assertThat(send(server, "text/plain", longText, "*/*").statusCode()).isEqualTo(413);
      assertThat(send(server, "text/plain", longText.repeat(10), "*/*").statusCode())
          .isEqualTo(413);
      assertThat(new Http(server.uri()).get("extract").statusCode()).isEqualTo(405);
      int last = 0;
      for (int request = 0; request < 11; request++) {
        last = send(server, "text/plain", "Nothing.", "*/*").statusCode();
      }
      assertThat(last).as("one more than a minute has").isEqualTo(429);
    }
  }

  @Test
  void servesWhileTheModelsAreLoaded() throws Exception {
    CountDownLatch slow = new CountDownLatch(1);
    ExtractionModels models =
        new ExtractionModels(
            own -> {
              try {
                slow.await();
              } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
              }
              return extractor;
            },
            OwnKnowledge.NONE);
    try (DemarcheServer server = DemarcheServer.start(options(), Optional.of(models))) {
      HttpResponse<String> answer = send(server, "text/plain", TEXT, "*/*");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
      slow.countDown();
      ready(server);
    }
  }

  @Test
  void readsNothingWhereItIsSwitchedOff() throws Exception {
    try (DemarcheServer server = DemarcheServer.start(options())) {
      assertThat(send(server, "text/plain", TEXT, "*/*").statusCode()).isEqualTo(404);
      assertThat(new Http(server.uri()).get("explore/try").body())
          .contains("reads no texts")
          .doesNotContain("<textarea");
    }
  }

  @Test
  void marksAPastedText() throws Exception {
    Chromium.assumeInstalled();
    try (DemarcheServer server = serve();
        Chromium chromium = Chromium.launch()) {
      ready(server);
      Page page = chromium.newPage(1280, 900);
      page.navigate(server.uri() + "explore/try");
      page.getByLabel("Text, 20000").fill(TEXT + " <script>window.ran=1</script>");
      page.getByLabel("Day of publication").fill("2024-11-27");
      page.getByRole(AriaRole.BUTTON, named("Read it")).click();
      assertThat(page.locator("#text")).hasText(TEXT + " <script>window.ran=1</script>");
      assertThat(page.locator(".card").first()).isVisible();
      page.locator("#text a.trigger").first().click();
      assertThat(page.locator(".card.chosen")).isVisible();
      assertThat(page.locator("#text .of-trigger")).hasCount(1);
      assertThat(page.evaluate("typeof window.ran")).isEqualTo("undefined");

      Download download =
          page.waitForDownload(() -> page.getByRole(AriaRole.BUTTON, named("Turtle")).click());
      assertThat(download.suggestedFilename()).isEqualTo("claims.ttl");
      assertThat(Files.readString(download.path())).contains("dem:Claim");
    }
  }

  private ServerOptions options() {
    return ServerOptions.of(ExplorerStore.in(folder)).withPort(0);
  }

  private DemarcheServer serve() {
    return DemarcheServer.start(
        options(), Optional.of(new ExtractionModels(own -> extractor, OwnKnowledge.NONE)));
  }

  /** Asks until the models are there; what is refused before counts for nothing. */
  private static void ready(DemarcheServer server) throws IOException, InterruptedException {
    while (send(server, "text/plain", "Ready?", "*/*").statusCode() == 503) {
      Thread.onSpinWait();
    }
  }

  private static HttpResponse<String> send(
      DemarcheServer server, String type, String body, String accept)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(server.uri() + "extract"))
                .header("Content-Type", type)
                .header("Accept", accept)
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
