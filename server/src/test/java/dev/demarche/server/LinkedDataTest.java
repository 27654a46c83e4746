package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every IRI of the data answers, in the form that is asked for. */
class LinkedDataTest {

  private static final String NORWAY = "http://localhost:3030/id/norway";
  private static final String ARTICLE = ServedStore.ARTICLE.replaceFirst(".*/doc/", "doc/");

  @TempDir static Path folder;
  private static DemarcheServer server;
  private static Http http;

  @BeforeAll
  static void serve() {
    server =
        DemarcheServer.start(
            ServerOptions.of(ServedStore.in(folder))
                .withPort(0)
                .withPublicAddress(Optional.of(URI.create("https://news.example/graph/"))));
    http = new Http(URI.create("http://localhost:" + server.port() + "/"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text/html                                                       | html
          text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | html
          */*                                                             | html
          text/turtle                                                     | ttl
          application/ld+json                                             | jsonld
          application/n-triples                                           | nt
          application/rdf+xml                                             | rdf
          text/turtle;q=0.2, application/rdf+xml;q=0.9                    | rdf
          image/png, text/turtle;q=0.1                                    | ttl
          """)
  void sendsOnFromAThingToTheDocumentThatSuits(String accept, String suffix) throws Exception {
    HttpResponse<String> answer = http.withHeader("Accept", accept).get("id/norway");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location"))
        .contains("https://news.example/graph/id/norway." + suffix);
    assertThat(answer.headers().firstValue("Vary")).contains("Accept");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "jsonld", "nt", "rdf"})
  void tellsWhatIsSaidOfAThingUnderItsStoredName(String suffix) throws Exception {
    HttpResponse<String> answer = http.get("id/norway." + suffix);
    assertThat(answer.statusCode()).isEqualTo(200);
    Node norway = NodeFactory.createURI(NORWAY);
    Graph graph = parsed(answer.body(), suffix);
    assertThat(graph.contains(norway, Node.ANY, NodeFactory.createLiteralLang("Norway", "en")))
        .isTrue();
    assertThat(graph.contains(Node.ANY, dem("agent"), norway)).as("its claims").isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle,ttl",
    "application/rdf+xml,rdf",
    "application/n-triples,nt",
    "application/ld+json,jsonld"
  })
  void answersForAnArticleAtOnce(String accept, String suffix) throws Exception {
    HttpResponse<String> answer = http.withHeader("Accept", accept).get(ARTICLE);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith(accept));
    assertThat(answer.headers().firstValue("Content-Location"))
        .contains("https://news.example/graph/" + ARTICLE + "." + suffix);
    assertThat(
            parsed(answer.body(), suffix)
                .contains(Node.ANY, dem("agent"), NodeFactory.createURI(NORWAY)))
        .isTrue();
    assertThat(answer.headers().allValues("Link"))
        .anyMatch(link -> link.contains(ARTICLE + ".ttl>") && link.contains("alternate"))
        .anyMatch(
            link -> link.contains("<" + ServedStore.ARTICLE + ">") && link.contains("describes"));
  }

  @Test
  void showsAnArticleWithItsClaims() throws Exception {
    HttpResponse<String> answer = http.withHeader("Accept", "text/html").get(ARTICLE);
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
    assertThat(answer.body())
        .contains("Norway sends air defence systems", "id=\"claim=7\"")
        .contains("href=\"https://news.example/graph/id/norway\"");
  }

  @Test
  void sendsNothingToWhoHasIt() throws Exception {
    for (String path : new String[] {"id/norway.html", "id/norway.nt", ARTICLE + ".html"}) {
      String tag = http.get(path).headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again = http.withHeader("If-None-Match", tag).get(path);
      assertThat(again.statusCode()).as(path).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(http.withHeader("If-None-Match", "\"other\"").get(path).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void answersHeadAsGetWithoutABody() throws Exception {
    HttpResponse<String> head = http.method("HEAD", "id/norway.ttl");
    HttpResponse<String> get = http.get("id/norway.ttl");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("ETag")).isEqualTo(get.headers().firstValue("ETag"));
    assertThat(head.headers().firstValue("Content-Type"))
        .isEqualTo(get.headers().firstValue("Content-Type"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"id/nowhere", "id/nowhere.ttl", "name/nobody", "doc/00", "event/1", "graph/none"})
  void saysWhatItDoesNotKnow(String path) throws Exception {
    HttpResponse<String> answer = http.withHeader("Accept", "text/turtle").get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body())
        .startsWith(
            "Nothing is known here under <http://localhost:3030/" + path.replace(".ttl", "") + ">")
        .contains("https://news.example/graph/explore/search");
  }

  @Test
  void saysWhichFormsThereAre() throws Exception {
    HttpResponse<String> answer = http.withHeader("Accept", "image/png").get("id/norway");
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains("text/turtle", "html, ttl, jsonld, nt, rdf");
  }

  @Test
  void handsOutTheOntology() throws Exception {
    assertThat(http.withHeader("Accept", "text/turtle").get("ontology").statusCode())
        .isEqualTo(200);
    assertThat(http.get("ontology.jsonld").headers().firstValue("Content-Type"))
        .contains("application/ld+json;charset=utf-8");
  }

  private static Node dem(String name) {
    return NodeFactory.createURI("https://w3id.org/demarche#" + name);
  }

  private static Graph parsed(String text, String suffix) {
    Lang language = RDFLanguages.fileExtToLang(suffix);
    return RDFParser.fromString(text, language).base("https://elsewhere.example/").toGraph();
  }
}
