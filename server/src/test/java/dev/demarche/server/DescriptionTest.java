package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.SyndFeedInput;
import dev.demarche.extractor.graph.ArticleGraph;
import dev.demarche.store.ClaimStore;
import dev.demarche.store.export.DataRights;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server tells of the data as a whole. */
class DescriptionTest {

  private static final String PREFIXES =
      """
      PREFIX dem: <https://w3id.org/demarche#>
      PREFIX void: <http://rdfs.org/ns/void#>
      PREFIX dcat: <http://www.w3.org/ns/dcat#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  /** Its title would end a data block, and holds what XML cannot. */
  private static final String HOSTILE =
      """
      <> a dem:Article ; rdfs:label "</script><script>alert('1')</script> & \\u0007" ;
        dcterms:issued "2024-11-25"^^xsd:date ; dcterms:creator "A. Writer" ;
        dcterms:source <https://outlet.example/1> .
      <#extraction> a prov:Activity ; prov:used <> ; prov:startedAtTime "2024-11-26T08:00:00Z"^^xsd:dateTime .
      </id/sweden> a dem:Country ; rdfs:label "Sweden"@en ; owl:sameAs <http://www.wikidata.org/entity/Q34> .
      """;

  private static final String HASH = "0".repeat(31) + "2";

  @TempDir static Path folder;
  private static DemarcheServer server;
  private static Http http;

  @BeforeAll
  static void serve() {
    server =
        DemarcheServer.start(
            ServerOptions.of(ServedStore.in(folder))
                .withPort(0)
                .withRights(new DataRights(Optional.of(URI.create("https://example.org/licence"))))
                .withPublicAddress(Optional.of(URI.create("https://news.example/graph/"))));
    http = new Http(URI.create("http://localhost:" + server.port() + "/"));
    String name = ClaimStore.DEFAULT_BASE + "doc/" + HASH;
    server
        .store()
        .load(
            List.of(
                new ArticleGraph(
                    NodeFactory.createURI(name),
                    RDFParser.fromString(PREFIXES + HOSTILE, Lang.TURTLE).base(name).toGraph())));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "jsonld", "nt", "rdf"})
  void countsWhatThereIs(String suffix) throws Exception {
    Graph description = parsed(http.get(".well-known/void." + suffix).body(), suffix);
    String triples = http.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").lines().toList().get(1);
    assertThat(
            rows(
                description,
                """
                SELECT ?triples ?articles ?claims ?links ?modified ?licence {
                  ?data a void:Dataset, dcat:Dataset ; void:triples ?triples ; void:documents ?articles ;
                    dcterms:modified ?modified ; dcterms:license ?licence ;
                    void:classPartition [ void:class dem:Claim ; void:entities ?claims ] ;
                    void:subset [ a void:Linkset ; void:linkPredicate owl:sameAs ; void:triples ?links ]
                }
                """))
        .containsExactly(triples + "|2|1|1|2024-11-26T08:00:00Z|https://example.org/licence");
    assertThat(rows(description, "SELECT ?file { ?data dcat:distribution/dcat:downloadURL ?file }"))
        .hasSize(5)
        .contains("https://news.example/graph/export/claims.csv");
  }

  @Test
  void describesTheEndpointToWhoeverGetsItWithoutAQuery() throws Exception {
    for (String path : new String[] {"kg/sparql", "kg/query"}) {
      HttpResponse<String> answer = http.withHeader("Accept", "text/turtle").get(path);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(
              rows(
                  parsed(answer.body(), "ttl"),
                  "SELECT ?s { ?s a sd:Service ; sd:endpoint ?s ; sd:feature sd:UnionDefaultGraph }"))
          .containsExactly("https://news.example/graph/kg/sparql");
    }
    assertThat(http.get("kg/sparql?query=").statusCode()).isEqualTo(400);
    assertThat(http.query("ASK {}")).contains("true");
  }

  @Test
  void showsTheDataToPeopleAndSearchEngines() throws Exception {
    HttpResponse<String> page = http.withHeader("Accept", "text/html").get(".well-known/void");
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
    assertThat(page.body()).contains("<h1>The data</h1>", "https://example.org/licence");
    JsonNode data = dataBlock(page.body());
    assertThat(data.get("@type").asText()).isEqualTo("Dataset");
    assertThat(data.get("license").asText()).isEqualTo("https://example.org/licence");
    assertThat(data.get("distribution")).hasSize(5);
  }

  @Test
  void saysOfPagesWhatTheyAreAbout() throws Exception {
    JsonNode article = dataBlock(http.get("doc/" + HASH + ".html").body());
    assertThat(article.get("@type").asText()).isEqualTo("NewsArticle");
    assertThat(article.get("headline").asText())
        .as("no text ends the block")
        .isEqualTo("</script><script>alert('1')</script> & \u0007");
    assertThat(article.get("datePublished").asText()).isEqualTo("2024-11-25");
    assertThat(article.get("author").get("name").asText()).isEqualTo("A. Writer");
    JsonNode sweden = dataBlock(http.get("id/sweden.html").body());
    assertThat(sweden.get("@type").asText()).isEqualTo("Country");
    assertThat(sweden.get("sameAs").get(0).asText())
        .isEqualTo("http://www.wikidata.org/entity/Q34");
  }

  @Test
  void feedsTheNewestArticles() throws Exception {
    HttpResponse<String> answer = http.get("feed.atom");
    assertThat(answer.headers().firstValue("Content-Type"))
        .contains("application/atom+xml;charset=utf-8");
    SyndFeed feed = new SyndFeedInput().build(new StringReader(answer.body()));
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getUri()).isEqualTo("http://localhost:3030/feed.atom");
    assertThat(feed.getAuthors()).extracting(SyndPerson::getName).containsExactly("Demarche");
    assertThat(feed.getEntries()).hasSize(1);
    SyndEntry entry = feed.getEntries().get(0);
    assertThat(entry.getUri()).isEqualTo("http://localhost:3030/doc/" + HASH);
    assertThat(entry.getTitle()).isEqualTo("</script><script>alert('1')</script> & \uFFFD");
    assertThat(entry.getUpdatedDate()).isEqualTo("2024-11-26T08:00:00Z");
    assertThat(entry.getPublishedDate()).isEqualTo("2024-11-25T00:00:00Z");
    assertThat(entry.getLinks())
        .extracting(SyndLink::getHref)
        .contains(
            "https://news.example/graph/doc/" + HASH + ".html",
            "https://news.example/graph/doc/" + HASH + ".ttl",
            "https://outlet.example/1");
  }

  @Test
  void keepsCrawlersToThePages() throws Exception {
    assertThat(http.get("robots.txt").body())
        .startsWith("User-agent: *\n")
        .contains("\nDisallow: /graph/kg\n", "\nDisallow: /graph/export/\n", "\nAllow: /graph/\n")
        .doesNotContain("/graph/doc", "/graph/id");
  }

  private static JsonNode dataBlock(String page) throws Exception {
    Matcher block =
        Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL)
            .matcher(page);
    assertThat(block.find()).isTrue();
    return new ObjectMapper().readTree(block.group(1));
  }

  private static List<String> rows(Graph graph, String query) {
    try (QueryExec execution = QueryExec.graph(graph).query(PREFIXES + query).build()) {
      RowSet found = execution.select();
      return found.stream()
          .map(
              row ->
                  found.getResultVars().stream()
                      .map(row::get)
                      .map(DescriptionTest::words)
                      .reduce((one, other) -> one + "|" + other)
                      .orElse(""))
          .toList();
    }
  }

  private static String words(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private static Graph parsed(String text, String suffix) {
    return RDFParser.fromString(text, RDFLanguages.fileExtToLang(suffix)).toGraph();
  }
}
