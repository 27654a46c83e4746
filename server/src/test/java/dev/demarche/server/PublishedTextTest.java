package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.extractor.graph.ArticleGraph;
import dev.demarche.server.publication.PublishedText;
import dev.demarche.store.ClaimStore;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever tries to read what is not published fails, whichever way. "xylophone" stands in the text
 * of the article alone, "zeppelin" in the words of a claim, too.
 */
class PublishedTextTest {

  private static final String ARTICLE = ClaimStore.DEFAULT_BASE + "doc/" + "0".repeat(31) + "2";

  private static final String TURTLE =
      """
      PREFIX dem: <https://w3id.org/demarche#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      <> a dem:Article ; rdfs:label "Norway sends airships" ; dcterms:title "Norway sends airships" ;
        dcterms:issued "2024-05-01" ;
        dem:text "Norway sent Ukraine a zeppelin. A xylophone was on board." .
      </id/norway> a dem:Country, dem:Place, dem:Actor ; rdfs:label "Norway"@en .
      <#char=0,30> a dem:Mention ; dem:begin 0 ; dem:end 30 .
      <#char=12,16> a dem:Mention ; dem:begin 12 ; dem:end 16 .
      <#claim=7> a dem:Claim, dem:EventClaim ; dem:eventType dem:ArmsTransfer ;
        dem:agent </id/norway> ; dem:accordingTo <> ; dem:statedIn <> ; dem:evidence <#char=0,30> ;
        dem:quote "Norway sent Ukraine a zeppelin" .
      """;

  private static final String PREFIXES =
      """
      PREFIX dem: <https://w3id.org/demarche#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX text: <http://jena.apache.org/text#>
      PREFIX apf: <http://jena.apache.org/ARQ/property#>
      """;

  /** Says the word without having it in the query, so that no echo of it counts. */
  private static String says(String word, String pattern) {
    int half = word.length() / 2;
    return "SELECT (CONCAT('%s', '%s') AS ?found) { FILTER EXISTS { %s } }"
        .formatted(word.substring(0, half), word.substring(half), pattern);
  }

  private enum Word {
    TEXT("xylophone"),
    QUOTE("zeppelin");

    private final String letters;

    Word(String letters) {
      this.letters = letters;
    }
  }

  /**
   * @param shows what it would show if all were published
   */
  private record Attempt(Word shows, String what, Asking asking) {
    @Override
    public String toString() {
      return shows + " by " + what;
    }
  }

  private interface Asking {
    String answer(Http http) throws Exception;
  }

  @TempDir static Path folder;

  private static final Map<PublishedText, DemarcheServer> SERVERS =
      new EnumMap<>(PublishedText.class);

  @BeforeAll
  static void serve() {
    for (PublishedText text : PublishedText.values()) {
      Path place = folder.resolve(text.name());
      try (ClaimStore store = ClaimStore.openOrCreate(place, ClaimStore.DEFAULT_BASE)) {
        store.load(
            List.of(
                new ArticleGraph(
                    NodeFactory.createURI(ARTICLE),
                    RDFParser.fromString(TURTLE, Lang.TURTLE).base(ARTICLE).toGraph())));
      }
      ServerOptions options =
          ServerOptions.of(place)
              .withPort(0)
              .withPublishText(Optional.of(text))
              .withAdministrator(Optional.of(AdministratorPassword.of("correct horse")));
      SERVERS.put(text, DemarcheServer.start(options));
    }
  }

  @AfterAll
  static void stop() {
    SERVERS.values().forEach(DemarcheServer::close);
  }

  private static Http http(PublishedText text) {
    return new Http(SERVERS.get(text).uri());
  }

  static List<Attempt> attempts() {
    return List.of(
        // SPARQL
        query(Word.TEXT, "the property", "SELECT * { ?s dem:text ?o }"),
        query(Word.QUOTE, "the property", "SELECT * { ?s dem:quote ?o }"),
        query(Word.TEXT, "any property", "SELECT * { ?s ?p ?o }"),
        query(Word.QUOTE, "any property", "SELECT * { ?s ?p ?o FILTER (?p != dem:text) }"),
        query(Word.TEXT, "a property that is bound", "SELECT * { BIND (dem:text AS ?p) ?s ?p ?o }"),
        query(Word.TEXT, "a value", "SELECT * { VALUES ?p { dem:text } ?s ?p ?o }"),
        query(Word.TEXT, "any graph", "SELECT * { GRAPH ?g { ?s ?p ?o } }"),
        query(Word.QUOTE, "any graph", "SELECT * { GRAPH ?g { ?s dem:quote ?o } }"),
        query(Word.TEXT, "one graph", "SELECT * { GRAPH <" + ARTICLE + "> { ?s ?p ?o } }"),
        query(Word.TEXT, "the union", "SELECT * { GRAPH <urn:x-arq:UnionGraph> { ?s ?p ?o } }"),
        query(Word.TEXT, "FROM", "SELECT * FROM <" + ARTICLE + "> { ?s ?p ?o }"),
        query(Word.TEXT, "FROM the union", "SELECT * FROM <urn:x-arq:UnionGraph> { ?s ?p ?o }"),
        query(
            Word.TEXT,
            "FROM NAMED",
            "SELECT * FROM NAMED <" + ARTICLE + "> { GRAPH ?g { ?s dem:text ?o } }"),
        query(Word.QUOTE, "FROM", "SELECT * FROM <" + ARTICLE + "> { ?s !dem:text ?o }"),
        query(Word.TEXT, "a negated path", "SELECT * { ?s !rdf:type ?o }"),
        query(Word.TEXT, "a negated path back", "SELECT * { ?o !^rdf:type ?s }"),
        query(Word.QUOTE, "a negated path", "SELECT * { ?s !(rdf:type|dem:text) ?o }"),
        query(Word.TEXT, "a path", "SELECT * { ?s (dem:text|dem:quote) ?o }"),
        query(Word.TEXT, "a path back", "SELECT * { ?o ^dem:text ?s }"),
        query(Word.TEXT, "steps", "SELECT * { ?s dem:text+ ?o }"),
        query(Word.TEXT, "a sequence", "SELECT * { ?s dem:statedIn/dem:text ?o }"),
        query(Word.TEXT, "any steps", "SELECT * { <" + ARTICLE + "#claim=7> (!rdf:type)* ?o }"),
        query(
            Word.TEXT,
            "steps in a graph",
            "SELECT * { GRAPH ?g { <" + ARTICLE + "#claim=7> (!rdf:type)* ?o } }"),
        query(Word.TEXT, "OPTIONAL", "SELECT * { ?s a dem:Article OPTIONAL { ?s dem:text ?o } }"),
        query(Word.TEXT, "LATERAL", "SELECT * { ?s a dem:Article LATERAL { ?s dem:text ?o } }"),
        query(Word.TEXT, "a subquery", "SELECT * { { SELECT ?o { ?s dem:text ?o } } }"),
        query(Word.TEXT, "a greatest value", "SELECT (MAX(?o) AS ?m) { ?s dem:text ?o }"),
        query(
            Word.TEXT,
            "values strung together",
            "SELECT (GROUP_CONCAT(?o) AS ?m) { GRAPH ?g { ?s ?p ?o } }"),
        query(Word.TEXT, "EXISTS", says("xylophone", "?s dem:text ?o")),
        query(Word.TEXT, "EXISTS with a path", says("xylophone", "?s dem:text+ ?o")),
        query(
            Word.TEXT,
            "comparing letters",
            says("xylophone", "GRAPH ?g { ?s ?p ?o FILTER REGEX(STR(?o), 'xyl.phone') }")),
        query(
            Word.TEXT,
            "the whole value",
            says("xylophone", "?s ?p 'Norway sent Ukraine a zeppelin. A xylophone was on board.'")),
        query(
            Word.TEXT,
            "counting",
            says("xylophone", "{ SELECT (COUNT(*) AS ?n) { ?s dem:text ?o } } FILTER (?n > 0)")),
        query(
            Word.TEXT,
            "MINUS",
            "SELECT (CONCAT('xylo', 'phone') AS ?found) { ?s a dem:Article"
                + " { SELECT (COUNT(*) AS ?n) { ?t a dem:Article MINUS { ?t dem:text ?o } } }"
                + " FILTER (?n = 0) }"),
        query(Word.TEXT, "DESCRIBE", "DESCRIBE <" + ARTICLE + ">"),
        query(Word.QUOTE, "DESCRIBE", "DESCRIBE ?c { ?c a dem:Claim }"),
        query(Word.TEXT, "CONSTRUCT", "CONSTRUCT WHERE { ?s ?p ?o }"),
        query(
            Word.TEXT,
            "CONSTRUCT of quads",
            "CONSTRUCT { GRAPH ?g { ?s ?p ?o } } { GRAPH ?g { ?s ?p ?o } }",
            "&output=trig"),
        query(Word.TEXT, "JSON", "JSON { 'o': ?o } WHERE { ?s dem:text ?o }"),
        query(
            Word.TEXT,
            "default-graph-uri",
            "SELECT * { ?s dem:text ?o }",
            "&default-graph-uri=" + encode(ARTICLE)),
        query(
            Word.TEXT,
            "named-graph-uri",
            "SELECT * { GRAPH ?g { ?s ?p ?o } }",
            "&named-graph-uri=" + encode(ARTICLE)),
        attempt(
            Word.TEXT,
            "POST",
            http -> http.post("kg", "query", PREFIXES + "SELECT * { ?s dem:text ?o }").body()),
        // the text index
        query(Word.QUOTE, "search", "SELECT * { (?s ?score ?o) text:query (dem:quote 'norway') }"),
        query(
            Word.QUOTE,
            "search of a claim",
            "SELECT * { ?c a dem:Claim . (?c ?score ?o) text:query (dem:quote 'norway') }"),
        query(
            Word.QUOTE,
            "search in a graph",
            "SELECT * { GRAPH ?g { (?s ?score ?o) text:query (dem:quote 'norway') } }"),
        query(
            Word.QUOTE,
            "search with highlights",
            "SELECT * { (?s ?score ?o) text:query (dem:quote 'norway' 'highlight:') }"),
        query(
            Word.QUOTE,
            "search of several",
            "SELECT * { (?s ?score ?o) text:query (rdfs:label dem:quote 'norway') }"),
        query(
            Word.QUOTE,
            "whether it is found",
            says("zeppelin", "?s text:query (dem:quote 'zeppelin')")),
        query(
            Word.QUOTE,
            "whether it is found by the field's name",
            says("zeppelin", "?s text:query 'quote:zeppelin'")),
        query(
            Word.QUOTE,
            "whether it is found beside a label",
            says("zeppelin", "?s text:query (rdfs:label 'quote:zeppelin')")),
        query(
            Word.QUOTE,
            "whether it is found beside a title, highlighted",
            says("zeppelin", "?s text:query (rdfs:label 'quote:zeppelin' 'highlight:')")),
        query(
            Word.QUOTE,
            "whether a hit is pushed out by it",
            says(
                "zeppelin",
                "FILTER NOT EXISTS { ?s text:query ('label:norway OR quote:zeppelin^1000' 1)"
                    + " FILTER CONTAINS(STR(?s), 'norway') }")),
        // the Graph Store Protocol
        get(Word.TEXT, "kg/get?graph=" + encode(ARTICLE)),
        get(Word.TEXT, "kg/get?graph=union"),
        get(Word.QUOTE, "kg/get?graph=union"),
        get(Word.TEXT, "kg/get"),
        attempt(
            Word.TEXT,
            "kg/get as N-Quads",
            http -> http.withHeader("Accept", "application/n-quads").get("kg/get").body()),
        attempt(
            Word.TEXT,
            "kg/get as RDF/XML",
            http ->
                http.withHeader("Accept", "application/rdf+xml").get("kg/get?graph=union").body()),
        // SHACL
        attempt(
            Word.TEXT,
            "a shape",
            http -> http.send("POST", "kg/shacl?graph=union", shape("dem:text")).body()),
        attempt(
            Word.QUOTE,
            "a shape",
            http ->
                http.send("POST", "kg/shacl?graph=" + encode(ARTICLE), shape("dem:quote")).body()),
        // linked data and pages
        get(Word.TEXT, page("")),
        get(Word.QUOTE, page("")),
        get(Word.TEXT, page(".html")),
        get(Word.TEXT, page(".ttl")),
        get(Word.QUOTE, page(".ttl")),
        get(Word.TEXT, page(".jsonld")),
        get(Word.TEXT, page(".nt")),
        get(Word.TEXT, page(".rdf")),
        get(Word.QUOTE, "id/norway.html"),
        get(Word.QUOTE, "id/norway.ttl"),
        get(Word.QUOTE, "explore/search?q=sent+ukraine"),
        // exports
        get(Word.TEXT, "export/graph.trig"),
        get(Word.QUOTE, "export/graph.trig"),
        get(Word.QUOTE, "export/claims.csv"),
        get(Word.QUOTE, "export/claims.jsonld"),
        get(Word.QUOTE, "export/nanopublications.trig"),
        get(Word.QUOTE, "export/reifiers.ttl"),
        get(Word.TEXT, export("graph.trig")),
        get(Word.QUOTE, export("claims.csv")),
        get(Word.QUOTE, export("claims.jsonld")),
        get(Word.QUOTE, export("nanopublications.trig")),
        get(Word.QUOTE, export("reifiers.ttl")));
  }

  private static String page(String suffix) {
    return URI.create(ARTICLE).getPath().substring(1) + suffix;
  }

  private static String export(String file) {
    return "export/" + page("/" + file);
  }

  /** Whatever has a value with this property is reported, with the value. */
  private static String shape(String property) {
    return """
        PREFIX sh: <http://www.w3.org/ns/shacl#>
        PREFIX dem: <https://w3id.org/demarche#>
        [] a sh:NodeShape ; sh:targetSubjectsOf %s ; sh:property [ sh:path %s ; sh:maxLength 1 ] .
        """
        .formatted(property, property);
  }

  private static Attempt attempt(Word shows, String what, Asking asking) {
    return new Attempt(shows, what, asking);
  }

  private static Attempt get(Word shows, String path) {
    return new Attempt(shows, path, http -> http.get(path).body());
  }

  private static Attempt query(Word shows, String what, String query) {
    return query(shows, what, query, "");
  }

  private static Attempt query(Word shows, String what, String query, String parameters) {
    String path = "kg/sparql?query=" + encode(PREFIXES + query) + parameters;
    return new Attempt(shows, what, http -> http.get(path).body());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void showsEverythingWhenAllIsPublished(Attempt attempt) throws Exception {
    assertThat(attempt.asking.answer(http(PublishedText.FULL))).contains(attempt.shows.letters);
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void showsTheWordsOfClaimsWhenQuotesArePublished(Attempt attempt) throws Exception {
    String answer = attempt.asking.answer(http(PublishedText.QUOTES));
    assertThat(answer).doesNotContain(Word.TEXT.letters);
    if (attempt.shows == Word.QUOTE) {
      assertThat(answer).contains(Word.QUOTE.letters);
    }
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void showsNoWordsWhenNothingIsPublished(Attempt attempt) throws Exception {
    assertThat(attempt.asking.answer(http(PublishedText.NONE)))
        .doesNotContain(Word.TEXT.letters, Word.QUOTE.letters);
  }

  @ParameterizedTest
  @EnumSource(PublishedText.class)
  void leavesEverythingElse(PublishedText text) throws Exception {
    Http http = http(text);
    assertThat(http.query("SELECT ?o { ?s <http://purl.org/dc/terms/title> ?o }"))
        .isEqualTo("o\nNorway sends airships\n");
    assertThat(http.query(PREFIXES + "SELECT ?s { (?s ?score) text:query 'norway' } ORDER BY ?s"))
        .isEqualTo("s\n" + ARTICLE + "\nhttp://localhost:3030/id/norway\n");
    assertThat(http.query(PREFIXES + "SELECT (COUNT(*) AS ?n) { ?s a dem:Claim }"))
        .as("the default graph is the union")
        .isEqualTo("n\n1\n");
    assertThat(http.query("SELECT ?g { GRAPH ?g { } FILTER CONTAINS(STR(?g), 'doc/') }"))
        .isEqualTo("g\n" + ARTICLE + "\n");
    assertThat(http.get(page(".html")).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource(PublishedText.class)
  void leavesEverythingToTheAdministrator(PublishedText text) throws Exception {
    Http administrator = http(text).withPassword("admin", "correct horse");
    assertThat(administrator.get("kg/data?graph=" + encode(ARTICLE)).body())
        .contains(Word.TEXT.letters);
    String copy =
        PREFIXES
            + "DELETE { GRAPH <urn:x:copy> { ?s dem:copied ?o } } INSERT { GRAPH <urn:x:copy> { ?s dem:copied ?o } }"
            + " WHERE { ?s dem:text ?o }";
    assertThat(administrator.update(copy).statusCode()).isEqualTo(200);
    assertThat(administrator.get("kg/data?graph=urn:x:copy").body()).contains(Word.TEXT.letters);
    assertThat(administrator.update("DROP GRAPH <urn:x:copy>").statusCode()).isEqualTo(200);
  }

  @Test
  void publishesQuotesBeyondThisMachine() {
    ServerOptions options = ServerOptions.of(folder);
    assertThat(options.publishedText()).isEqualTo(PublishedText.FULL);
    assertThat(options.withHost("localhost").publishedText()).isEqualTo(PublishedText.FULL);
    assertThat(options.withHost("::1").publishedText()).isEqualTo(PublishedText.FULL);
    assertThat(options.withHost("0.0.0.0").publishedText()).isEqualTo(PublishedText.QUOTES);
    assertThat(options.withHost("192.0.2.1").publishedText()).isEqualTo(PublishedText.QUOTES);
    assertThat(
            options
                .withPublicAddress(Optional.of(URI.create("https://claims.example.org/")))
                .publishedText())
        .as("behind a proxy")
        .isEqualTo(PublishedText.QUOTES);
    assertThat(
            options
                .withHost("0.0.0.0")
                .withPublishText(Optional.of(PublishedText.NONE))
                .publishedText())
        .isEqualTo(PublishedText.NONE);
  }
}
