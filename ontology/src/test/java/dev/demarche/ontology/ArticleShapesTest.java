package dev.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A sound article graph conforms, and each rule has a broken twin of it that does not. */
class ArticleShapesTest {

  /** The twins name nodes by their fragment: {@code c:claim=78}. */
  private static final String PREFIXES =
      Fixtures.PREFIXES.replaceAll("@(prefix|base)", "$1").replaceAll(" \\.\n", "\n");

  private static final String DOC = "doc/00000000000000000000000000000001";

  private static ShapeValidator validator;

  @BeforeAll
  static void load() throws IOException {
    validator = ShapeValidator.forArticles();
  }

  @Test
  void aSoundArticleConforms() {
    assertThat(validator.all(Fixtures.article())).isEmpty();
  }

  @Test
  void theKnowledgeBaseBesideItDoesNoHarm() throws IOException {
    Graph both = OntologyGraphs.knowledge(OntologyGraphs.DEFAULT_BASE);
    Fixtures.article().stream().forEach(both::add);
    assertThat(validator.validate(both)).isEmpty();
  }

  @Test
  void theEventTypesAreThoseOfTheOntology() throws IOException {
    Model shapes = ModelFactory.createModelForGraph(Fixtures.file("shapes.ttl"));
    RDFList listed =
        shapes
            .getResource("https://w3id.org/demarche/shapes#EventType")
            .getProperty(shapes.getProperty("http://www.w3.org/ns/shacl#in"))
            .getResource()
            .as(RDFList.class);
    Set<Node> types =
        Fixtures.file("demarche.ttl").stream(
                Node.ANY, RDF.type.asNode(), Vocabulary.EventType.asNode())
            .map(triple -> triple.getSubject())
            .collect(Collectors.toSet());
    assertThat(listed.asJavaList())
        .extracting(node -> node.asNode())
        .containsExactlyInAnyOrderElementsOf(types);
  }

  static Stream<Arguments> twins() {
    return Stream.of(
        // the article, its extraction, its mentions
        without("<DOC> dem:text ?x", "an article has its text"),
        without("<DOC> dcterms:identifier ?x", "an article has an identifier"),
        without("<DOC> rdfs:label ?x", "an article has a label"),
        without("<DOC> a schema:NewsArticle", "schema:NewsArticle, too"),
        with("<DOC> dcterms:issued \"Monday\"", "an article's date"),
        without("<DOC#extraction> prov:used ?x", "an extraction used an article"),
        without("<DOC#extraction> prov:startedAtTime ?x", "an extraction has its time"),
        without("<DOC#extraction> dem:extractorVersion ?x", "version of the extractor"),
        without("<DOC#extraction> dem:knowledgeVersion ?x", "version of the knowledge"),
        without("<DOC#char=9,18> dem:begin ?x", "one begin"),
        without("<DOC#char=9,18> dem:end ?x", "one end"),
        without("<DOC#char=9,18> dem:refersTo ?x", "refers to an entity, or is evidence"),
        with("<DOC#char=9,18> dem:refersTo <id/role-envoy>", "refers to an actor"),
        instead("<DOC#char=9,18> dem:end 18", "<DOC#char=9,18> dem:end 9", "begins before it ends"),
        instead("<DOC#char=9,18> dem:end 18", "<DOC#char=9,18> dem:end 19", "is named"),
        with(
            "<DOC#char=278,313> a dem:Mention ; dem:begin 278 ; dem:end 313 ; dem:refersTo <name/skua>",
            "after the end"),
        // entities
        without("<name/skua> rdfs:label ?x", "exactly one label"),
        with("<name/skua> rdfs:label \"the drones\"@en", "exactly one label"),
        without("<name/port-elm> a ?x", "an entity has a type"),
        without("<name/veldan> a dem:Actor", "a dem:Country is written with dem:Actor above it"),
        without("<name/harbour-post> a dem:Organization", "written with dem:Organization above it"),
        with(
            "<DOC#entity=9> dem:candidate <name/elm>", "a candidate is an entity of the knowledge"),
        with("<name/skua> dem:candidate <id/ukraine>", "only an article's own entity"),
        // grounds
        without("<DOC#claim=78> dem:statedIn ?x", "stated in exactly one article"),
        without("<DOC#claim=78> dem:accordingTo ?x", "no source"),
        without("<DOC#claim=78> dem:evidence ?x", "evidence is one mention"),
        without("<DOC#claim=78> dem:trigger ?x", "the trigger is one mention"),
        without("<DOC#claim=78> dem:quote ?x", "one dem:quote"),
        without("<DOC#claim=78> dem:confidence ?x", "confidence is one"),
        instead(
            "<DOC#claim=78> dem:confidence ?x",
            "<DOC#claim=78> dem:confidence 1.2",
            "confidence is one"),
        without("<DOC#claim=78> dem:realis ?x", "realis is one of"),
        instead(
            "<DOC#claim=78> dem:realis ?x",
            "<DOC#claim=78> dem:realis dem:Possible",
            "realis is one of"),
        without("<DOC#claim=78> dem:certainty ?x", "certainty is one of"),
        without("<DOC#claim=78> dem:negated ?x", "dem:negated is one"),
        without("<DOC#claim=78> dem:quotation ?x", "without dem:quotation"),
        with("<DOC#claim=224> dem:quotation dem:Direct", "in the article's own voice"),
        with("<DOC#claim=78> dem:accordingTo <name/elm>", "a source is an actor"),
        with("<DOC#claim=78> dem:via <name/elm>", "dem:via leads to an actor"),
        with("<DOC#claim=78> dem:citing <name/elm>", "dem:citing leads to an actor"),
        with("<DOC#claim=78> dem:saidOn \"Monday\"", "dem:saidOn is"),
        with("<DOC#claim=78> dem:cue <name/elm>", "a cue is a mention"),
        instead(
            "<DOC#claim=78> dem:quote ?x",
            "<DOC#claim=78> dem:quote \"Veldan sends\"",
            "lacks the words of the evidence"),
        without("<DOC#char=115,118> dem:refersTo ?x", "which has no mention in this article"),
        with(
            "<doc/2#claim=1> a dem:Claim . <DOC#claim=78> dem:topic <doc/2#claim=1>",
            "of another article"),
        with("<DOC#claim=78> dem:topic <name/skua>", "dem:topic leads to a claim"),
        with("<DOC#claim=78> dem:time \"soon\"", "dem:time is one"),
        // events
        without("<DOC#claim=78> dem:eventType ?x", "exactly one event type"),
        instead(
            "<DOC#claim=78> dem:eventType ?x",
            "<DOC#claim=78> dem:eventType dem:Gift",
            "not an event type"),
        instead(
            "<DOC#claim=78> dem:eventType ?x",
            "<DOC#claim=78> dem:eventType dem:Praise",
            "is always a dem:Stance"),
        instead(
            "<DOC#claim=78> dem:eventType ?x",
            "<DOC#claim=78> dem:eventType dem:Statement",
            "a statement's speaker"),
        with("<DOC#claim=78> a dem:Stance", "a claim is one of"),
        without("<DOC#claim=78> a dem:EventClaim", "a claim is one of"),
        with("<DOC#claim=78> dem:agent <DOC#claim=224>", "an agent is"),
        with("<DOC#claim=78> dem:target <DOC#claim=224>", "a target is"),
        with("<DOC#claim=78> dem:recipient <DOC#claim=224>", "a recipient is"),
        with("<DOC#claim=78> dem:theme <DOC#claim=224>", "a theme is"),
        with("<DOC#claim=78> dem:instrument <name/elm>", "an instrument is"),
        with("<DOC#claim=78> dem:place <name/skua>", "dem:place leads to a place"),
        with("<DOC#claim=78> dem:origin <name/skua>", "dem:origin leads to a place"),
        without("<DOC#claim=78> dem:place ?x", "has to be a dem:place"),
        with("<DOC#claim=78> dem:phase dem:Starting", "phase is one of"),
        with("<DOC#claim=78> dem:killed \"three\"", "dem:killed is one"),
        with("<DOC#claim=78> dem:injured -1", "dem:injured is one"),
        with("<DOC#claim=78> dem:quantity \"12\"", "dem:quantity is one"),
        // stances
        without("<DOC#claim=165> dem:holder ?x", "a stance without holder"),
        with("<DOC#claim=165> dem:holder <name/elm>", "a holder is"),
        without("<DOC#claim=165> dem:toward ?x", "a stance toward nothing"),
        with("<DOC#claim=165> dem:toward dem:Deployment", "toward a claim or an entity"),
        without("<DOC#claim=165> dem:polarity ?x", "polarity is one of"),
        with("<DOC#claim=165> dem:polarity dem:Support", "polarity is one of"),
        // attributes
        without("<DOC#claim=91> dem:about ?x", "said of one entity"),
        without("<DOC#claim=91> dem:property ?x", "the property of an attribute"),
        instead(
            "<DOC#claim=91> dem:property ?x",
            "<DOC#claim=91> dem:property dem:agent",
            "the property of an attribute"),
        without("<DOC#claim=91> dem:value ?x", "an attribute without value"),
        instead(
            "<DOC#claim=91> dem:value ?x",
            "<DOC#claim=91> dem:value <name/elm>",
            "does not suit the property"),
        instead(
            "<DOC#claim=91> dem:property ?x",
            "<DOC#claim=91> dem:property skos:altLabel",
            "does not suit the property"),
        // offices
        without("<DOC#membership=3> org:member ?x", "an office has one holder"),
        without("<DOC#membership=3> org:role ?x", "an office has one role"),
        without("<DOC#membership=3> dem:statedIn ?x", "stated in exactly one article"),
        without("<DOC#membership=3> dem:accordingTo ?x", "no source"),
        without("<id/role-envoy> rdfs:label ?x", "a role has exactly one label"));
  }

  private static Arguments without(String triple, String message) {
    return twin("DELETE WHERE { " + triple + " }", message);
  }

  private static Arguments with(String triple, String message) {
    return twin("INSERT DATA { " + triple + " }", message);
  }

  private static Arguments instead(String former, String triple, String message) {
    return twin(
        "DELETE { " + former + " } INSERT { " + triple + " } WHERE { " + former + " }", message);
  }

  private static Arguments twin(String update, String message) {
    return Arguments.of(update, message);
  }

  @ParameterizedTest
  @MethodSource("twins")
  void aBrokenTwinIsTold(String update, String message) {
    Graph twin = Fixtures.article();
    UpdateAction.parseExecute(PREFIXES + update.replace("DOC", DOC), twin);
    assertThat(twin.isIsomorphicWith(Fixtures.article())).as("the update does something").isFalse();
    List<Finding> findings = validator.validate(twin);
    assertThat(findings)
        .extracting(Finding::message)
        .anySatisfy(text -> assertThat(text).contains(message));
  }
}
