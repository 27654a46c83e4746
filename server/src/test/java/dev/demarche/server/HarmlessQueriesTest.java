package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.server.guard.Bounds;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers' queries and shapes end in time, and run no code but what the server means them to. */
@Timeout(120)
class HarmlessQueriesTest {

  private static final int LONGEST_BODY = 10_000;

  /** Forty letters that keep a backtracking engine busy for years. */
  private static final String LETTERS = "a".repeat(42) + "b";

  @TempDir static Path folder;

  private static DemarcheServer server;
  private static Http http;

  @BeforeAll
  static void serve() {
    server =
        DemarcheServer.start(
            ServerOptions.of(ServedStore.in(folder))
                .withPort(0)
                .withBounds(
                    Bounds.usual().withLongest(Duration.ofSeconds(2), 1_000_000, LONGEST_BODY)));
    http = new Http(server.uri());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> ask(String query) throws Exception {
    return http.get("kg?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ASK { FILTER REGEX('LETTERS', '(.*a){12}$') }",
        "ASK { BIND ('(.*a){12}$' AS ?pattern) FILTER REGEX('LETTERS', ?pattern, 'i') }",
        "ASK { FILTER NOT EXISTS { FILTER REGEX('LETTERS', '(.*a){12}$') } }",
        "SELECT (REPLACE('LETTERS', '(.*a){12}$', '') AS ?x) { }",
        "SELECT (COUNT(?s) AS ?n) { ?s ?p ?o } HAVING (REGEX('LETTERS', '(.*a){12}$'))",
        "SELECT ?s { ?s ?p ?o } ORDER BY REGEX(CONCAT('LETTERS', STR(?o)), '(.*a){12}$')",
        "ASK { FILTER <http://www.w3.org/2005/xpath-functions#matches>('LETTERS', '(.*a){12}$') }",
        "SELECT (<http://www.w3.org/2005/xpath-functions#replace>('LETTERS', '(.*a){12}$', '') AS ?x) {}",
      })
  void endsARegularExpressionInTime(String query) throws Exception {
    HttpResponse<String> ended = ask(query.replace("LETTERS", LETTERS));
    assertThat(ended.statusCode()).isEqualTo(503);
    assertThat(ended.body().strip()).isEqualTo("Query timed out");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          REGEX('Norway', 'nor')                    | false
          REGEX('Norway', 'nor', 'i')               | true
          REGEX('Norway'@en, '^N.*y$')              | true
          REGEX('a.b', '.b', 'q')                   | true
          REGEX('acb', '.b', 'q')                   | false
          REPLACE('Norway', 'o', '0') = 'N0rway'    | true
          REPLACE('Norway'@en, 'O', '0', 'i') = 'N0rway'@en | true
          REPLACE('Norway', '(.)o', '$1$1') = 'NNrway'      | true
          COALESCE(REGEX(4, '4'), 'no string') = 'no string' | true
          """)
  void findsWhatARegularExpressionFinds(String expression, String found) throws Exception {
    assertThat(http.query("ASK { FILTER(" + expression + ") }").strip()).endsWith(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ASK { FILTER <java:org.apache.jena.sparql.function.library.FN_Matches>('a', 'a') }",
        "ASK { FILTER CALL(IRI('java:org.apache.jena.sparql.function.library.FN_Matches'), 'a', 'a') }",
        "SELECT * { ?x <java:org.apache.jena.sparql.pfunction.library.strSplit> ('a' 'a') }",
        "SELECT * { ?x <http://jena.apache.org/ARQ/property#strSplit> ('a' 'a') }",
        "ASK { FILTER EXISTS { ?x <java:org.apache.jena.sparql.pfunction.library.strSplit> ('a' 'a') } }",
      })
  void runsNoCodeByItsName(String query) throws Exception {
    HttpResponse<String> refused = ask(query);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).startsWith("Queries cannot use ").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sh:targetNode 'aaaa' ; sh:pattern '(.*a){12}$'",
        "sh:targetNode 'aaaa' ; sh:property [ sh:path rdf:value ; sh:pattern 'a' ]",
        "sh:targetNode 'a' ; sh:sparql [ sh:select 'SELECT $this { }' ]",
      })
  void checksNoShapesThatHoldQueriesOrRegularExpressions(String shape) throws Exception {
    HttpResponse<String> refused = shapes(shape);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).startsWith("Shapes with sh:").hasLineCount(1);
  }

  @Test
  void checksOtherShapes() throws Exception {
    HttpResponse<String> report = shapes("sh:targetNode 'a' ; sh:nodeKind sh:IRI");
    assertThat(report.statusCode()).isEqualTo(200);
    assertThat(report.body()).contains("NodeKindConstraintComponent");
    assertThat(shapes("sh:nodeKind").statusCode()).as("no Turtle").isEqualTo(400);
  }

  private static HttpResponse<String> shapes(String shape) throws Exception {
    String prefixes =
        "PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX rdf:"
            + " <http://www.w3.org/1999/02/22-rdf-syntax-ns#> ";
    return http.send(
        "POST", "kg/shacl?graph=union", prefixes + "[] a sh:NodeShape ; " + shape + " .");
  }

  @Test
  void answersNoScripts() throws Exception {
    HttpResponse<String> refused = http.get("kg?query=ASK%7B%7D&output=json&callback=alert");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).startsWith("There is no JSONP here");
  }

  @Test
  void unpacksNothing() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[1_000_000]);
    }
    assertThat(packed.size()).isLessThan(LONGEST_BODY);
    HttpRequest request =
        HttpRequest.newBuilder(server.uri().resolve("kg/shacl?graph=union"))
            .header("Content-Type", "text/turtle")
            .header("Content-Encoding", "gzip")
            .POST(BodyPublishers.ofByteArray(packed.toByteArray()))
            .build();
    HttpResponse<String> refused =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertThat(refused.statusCode()).isEqualTo(415);
  }
}
