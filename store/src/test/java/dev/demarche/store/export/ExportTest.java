package dev.demarche.store.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.extractor.graph.ArticleGraph;
import dev.demarche.store.ClaimStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

  private static final String PREFIXES =
      """
      PREFIX dem: <https://w3id.org/demarche#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX np: <http://www.nanopub.org/nschema#>
      """;

  /**
   * The flags are beyond the Basic Multilingual Plane: four of Java's characters each, two points.
   */
  private static final String ARTICLE =
      """
      <> a dem:Article ; rdfs:label "=Aid, \\"more\\" of it" ; dcterms:title "=Aid, \\"more\\" of it" ;
        dcterms:issued "2024-11-25"^^xsd:date ; dcterms:publisher "The Fjord" ;
        dem:text "🇳🇴 Norway armed Ukraine 🇺🇦, which it wants to win." .
      <#extraction> a prov:Activity ; prov:used <> ; prov:startedAtTime "2024-11-26T08:00:00Z"^^xsd:dateTime ;
        dem:extractorVersion "0.1.0" .
      <#char=3,23> a dem:Mention ; dem:begin 3 ; dem:end 23 .
      <#char=34,50> a dem:Mention ; dem:begin 34 ; dem:end 50 .
      </id/norway> a dem:Country, dem:Place, dem:Actor ; rdfs:label "Norway"@en .
      </id/ukraine> a dem:Country, dem:Place, dem:Actor ; rdfs:label "Ukraine"@en .
      <#claim=10> a dem:Claim, dem:EventClaim ; dem:eventType dem:ArmsTransfer ; dem:agent </id/norway> ;
        dem:recipient </id/ukraine> ; dem:accordingTo <> ; dem:statedIn <> ; dem:negated false ;
        dem:evidence <#char=3,23> ; dem:quote "Norway armed Ukraine" ; dem:confidence 0.8 ;
        prov:wasGeneratedBy <#extraction> .
      <#claim=37> a dem:Claim, dem:Stance ; dem:polarity dem:Support ; dem:holder </id/norway> ;
        dem:toward </id/ukraine> ; dem:accordingTo <> ; dem:statedIn <> ; dem:negated false ;
        dem:evidence <#char=3,23>, <#char=34,50> ; dem:quote "Norway armed Ukraine … it wants to win." ;
        prov:wasGeneratedBy <#extraction> .
      <#claim=4> a dem:Claim, dem:AttributeClaim ; dem:about </id/ukraine> ; dem:property dem:locatedIn ;
        dem:value </id/norway> ; dem:accordingTo <> ; dem:statedIn <> .
      """;

  private static final String DERIVED =
      """
      </relation/1> a dem:Relation ; dem:subject </id/norway> ; dem:relationType dem:supplies ;
        dem:object </id/ukraine> ; dem:supportedBy </doc/00000000000000000000000000000001#claim=10> .
      """;

  @TempDir Path folder;
  private ClaimStore store;
  private Export export;

  @BeforeEach
  void fill() {
    store = ClaimStore.openOrCreate(folder.resolve("store"), ClaimStore.DEFAULT_BASE);
    store.load(List.of(article(1), article(2)));
    store.replaceGraph(store.derivedGraph(), graph(store.base(), DERIVED));
    export = new Export(store.dataset(), store.base(), DataRights.unstated());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void trigHoldsEveryGraphAsItIsStored() {
    DatasetGraph read = RDFParser.fromString(whole(ExportFormat.TRIG), Lang.TRIG).toDatasetGraph();
    Txn.executeRead(
        store.dataset(),
        () -> {
          Iterator<Node> names = store.dataset().listGraphNodes();
          while (names.hasNext()) {
            Node name = names.next();
            assertThat(read.getGraph(name).isIsomorphicWith(store.dataset().getGraph(name)))
                .as(name.getURI())
                .isTrue();
          }
        });
    assertThat(read.listGraphNodes()).toIterable().hasSize(3);
    assertThat(read.getDefaultGraph().isEmpty()).isTrue();
  }

  @Test
  void csvHasALineAClaimThatSpreadsheetsReadAsItIs() throws IOException {
    List<CSVRecord> lines = csv(whole(ExportFormat.CSV));
    assertThat(lines).hasSize(6);
    CSVRecord stance = lines.get(2);
    assertThat(stance.get("claim")).endsWith("#claim=37");
    assertThat(stance.get("type")).isEqualTo("Stance");
    assertThat(stance.get("polarity")).isEqualTo("Support");
    assertThat(stance.get("holder")).isEqualTo("Norway");
    assertThat(stance.get("toward")).isEqualTo("Ukraine");
    assertThat(stance.get("quote")).isEqualTo("Norway armed Ukraine … it wants to win.");
    assertThat(stance.get("title")).as("no formula").isEqualTo("'=Aid, \"more\" of it");
    assertThat(stance.get("date")).isEqualTo("2024-11-25");
    assertThat(stance.get("publisher")).isEqualTo("The Fjord");
    assertThat(lines.get(1).get("type")).isEqualTo("ArmsTransfer");
    assertThat(lines.get(1).get("agents")).isEqualTo("Norway");
    assertThat(lines.get(1).get("confidence")).isEqualTo("0.8");
    assertThat(lines.get(0).get("type")).isEqualTo("AttributeClaim");
  }

  @Test
  void webAnnotationsSelectTheWordsOfTheText() {
    Graph annotations = annotations(whole(ExportFormat.ANNOTATIONS));
    assertThat(
            rows(
                annotations,
                """
                SELECT ?exact ?prefix ?suffix ?start ?end {
                  ?annotation a oa:Annotation ; oa:hasBody ?claim ; oa:hasTarget ?target .
                  ?claim a dem:Stance ; dem:statedIn <http://localhost:3030/doc/00000000000000000000000000000001> .
                  ?target oa:hasSource <http://localhost:3030/doc/00000000000000000000000000000001> ;
                    oa:hasSelector [ a oa:TextPositionSelector ; oa:start ?start ; oa:end ?end ] ;
                    oa:hasSelector [ a oa:TextQuoteSelector ; oa:exact ?exact ; oa:prefix ?prefix ] .
                  OPTIONAL { ?target oa:hasSelector/oa:suffix ?suffix }
                } ORDER BY ?start
                """))
        .containsExactly(
            "Norway armed Ukraine|🇳🇴 | 🇺🇦, which it wants to win.|3|23",
            "it wants to win.| Norway armed Ukraine 🇺🇦, which ||34|50");
  }

  @Test
  void nanopublicationsAreWellFormed() {
    DatasetGraph read =
        RDFParser.fromString(whole(ExportFormat.NANOPUBLICATIONS), Lang.TRIG).toDatasetGraph();
    assertThat(read.getDefaultGraph().isEmpty()).as("all triples in one of four graphs").isTrue();
    List<String> publications =
        rows(
            read,
            """
            SELECT ?head ?assertion ?provenance ?information {
              GRAPH ?head { ?publication a np:Nanopublication ; np:hasAssertion ?assertion ;
                np:hasProvenance ?provenance ; np:hasPublicationInfo ?information }
              FILTER EXISTS { GRAPH ?provenance { ?assertion ?p ?o } }
              FILTER EXISTS { GRAPH ?information { ?publication ?q ?r } }
              FILTER EXISTS { GRAPH ?assertion { ?s ?t ?u } }
            }
            """);
    assertThat(publications).hasSize(6).doesNotHaveDuplicates();
    assertThat(read.listGraphNodes()).toIterable().hasSize(4 * 6);
  }

  @Test
  void nanopublicationsSayWhoseWordsAndUnderWhatLicence() {
    Export licensed =
        new Export(
            store.dataset(),
            store.base(),
            new DataRights(Optional.of(URI.create("https://example.org/licence"))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    licensed.write(ExportFormat.NANOPUBLICATIONS, article(1).name(), out);
    DatasetGraph read =
        RDFParser.fromString(out.toString(StandardCharsets.UTF_8), Lang.TRIG).toDatasetGraph();
    assertThat(
            rows(
                read,
                """
                SELECT DISTINCT ?source ?licence {
                  GRAPH ?p { ?assertion prov:wasAttributedTo ?source }
                  GRAPH ?i { ?publication dcterms:license ?licence ; dcterms:created ?time }
                }
                """))
        .containsExactly(article(1).name().getURI() + "|https://example.org/licence");
  }

  @Test
  void reifiersAssertNothingOfWhatIsClaimed() {
    Graph read = RDFParser.fromString(whole(ExportFormat.REIFIERS), Lang.TURTLE).toGraph();
    Node norway = NodeFactory.createURI(store.base() + "id/norway");
    Node ukraine = NodeFactory.createURI(store.base() + "id/ukraine");
    Node claim = NodeFactory.createURI(article(1).name().getURI() + "#claim=10");
    Node stance = NodeFactory.createURI(article(1).name().getURI() + "#claim=37");
    assertThat(reified(read, claim)).contains(Triple.create(norway, dem("supplies"), ukraine));
    assertThat(reified(read, stance))
        .containsExactly(Triple.create(norway, dem("supports"), ukraine));
    List<Triple> asserted = read.find().toList();
    read.find(Node.ANY, NodeFactory.createURI(RDF.getURI() + "reifies"), Node.ANY)
        .forEach(each -> assertThat(asserted).doesNotContain(each.getObject().getTriple()));
  }

  @Test
  void ofOneArticleThereIsNothingOfAnother() throws IOException {
    for (ExportFormat format : ExportFormat.values()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      export.write(format, article(2).name(), out);
      assertThat(out.toString(StandardCharsets.UTF_8))
          .as(format.fileName())
          .contains("0".repeat(31) + "2")
          .doesNotContain("0".repeat(31) + "1");
    }
    assertThat(export.has(export.article("0".repeat(31) + "2"))).isTrue();
    assertThat(export.has(export.article("f".repeat(32)))).isFalse();
  }

  @Test
  void withoutTheTextTheWordsAreThoseThatTheClaimQuotes() {
    Txn.executeWrite(
        store.dataset(),
        () -> store.dataset().deleteAny(Node.ANY, Node.ANY, dem("text"), Node.ANY));
    assertThat(whole(ExportFormat.ANNOTATIONS))
        .contains("\"exact\" : \"Norway armed Ukraine\"", "\"exact\" : \"it wants to win.\"")
        .doesNotContain("\"prefix\"", "\"suffix\"");
  }

  private static List<Triple> reified(Graph graph, Node claim) {
    return graph
        .find(claim, NodeFactory.createURI(RDF.getURI() + "reifies"), Node.ANY)
        .mapWith(triple -> triple.getObject().getTriple())
        .toList();
  }

  private String whole(ExportFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.write(format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<CSVRecord> csv(String text) throws IOException {
    CSVFormat headed = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return headed.parse(new StringReader(text)).getRecords();
  }

  /**
   * With the names that we use of the context that W3C publishes, instead of a look into the net.
   */
  private static Graph annotations(String json) {
    String context =
        """
        {"oa": "http://www.w3.org/ns/oa#", "as": "http://www.w3.org/ns/activitystreams#",
         "rdfs": "http://www.w3.org/2000/01/rdf-schema#", "dcterms": "http://purl.org/dc/terms/",
         "id": "@id", "type": "@type", "Annotation": "oa:Annotation",
         "TextQuoteSelector": "oa:TextQuoteSelector", "TextPositionSelector": "oa:TextPositionSelector",
         "AnnotationCollection": "as:OrderedCollection", "AnnotationPage": "as:OrderedCollectionPage",
         "body": {"@type": "@id", "@id": "oa:hasBody"}, "target": {"@type": "@id", "@id": "oa:hasTarget"},
         "source": {"@type": "@id", "@id": "oa:hasSource"}, "selector": {"@type": "@id", "@id": "oa:hasSelector"},
         "first": {"@type": "@id", "@id": "as:first"}, "startIndex": "as:startIndex", "label": "rdfs:label",
         "items": {"@type": "@id", "@id": "as:items", "@container": "@list"},
         "describing": "oa:describing", "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"},
         "created": "dcterms:created", "start": "oa:start", "end": "oa:end", "exact": "oa:exact",
         "prefix": "oa:prefix", "suffix": "oa:suffix"}\
        """;
    assertThat(json).contains("\"http://www.w3.org/ns/anno.jsonld\"");
    return RDFParser.fromString(
            json.replace("\"http://www.w3.org/ns/anno.jsonld\"", context), Lang.JSONLD)
        .toGraph();
  }

  private static List<String> rows(Graph graph, String query) {
    return rows(DatasetGraphFactory.wrap(graph), query);
  }

  private static List<String> rows(DatasetGraph dataset, String query) {
    List<String> rows = new ArrayList<>();
    try (QueryExec execution = QueryExec.dataset(dataset).query(PREFIXES + query).build()) {
      var found = execution.select();
      found.forEachRemaining(
          binding ->
              rows.add(
                  found.getResultVars().stream()
                      .map(binding::get)
                      .map(
                          node ->
                              node == null
                                  ? ""
                                  : node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI())
                      .collect(Collectors.joining("|"))));
    }
    return rows;
  }

  private static ArticleGraph article(int number) {
    String name = ClaimStore.DEFAULT_BASE + "doc/%032x".formatted(number);
    return new ArticleGraph(NodeFactory.createURI(name), graph(name, ARTICLE));
  }

  private static Graph graph(String base, String turtle) {
    return RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).base(base).toGraph();
  }

  private static Node dem(String name) {
    return NodeFactory.createURI("https://w3id.org/demarche#" + name);
  }
}
