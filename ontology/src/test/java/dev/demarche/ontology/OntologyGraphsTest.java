package dev.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class OntologyGraphsTest {

  private static Node id(String base, String slug) {
    return NodeFactory.createURI(base + "id/" + slug);
  }

  @Test
  void entitiesHaveTheClassesAboveTheirOwn() throws IOException {
    Graph knowledge = OntologyGraphs.knowledge(OntologyGraphs.DEFAULT_BASE);
    List<Node> types =
        knowledge
            .find(id(OntologyGraphs.DEFAULT_BASE, "france"), RDF.type.asNode(), Node.ANY)
            .mapWith(Triple::getObject)
            .toList();
    assertThat(types)
        .containsExactlyInAnyOrder(
            Vocabulary.Country.asNode(), Vocabulary.Place.asNode(), Vocabulary.Actor.asNode());
  }

  @Test
  void countriesHaveNamesInOtherLanguagesBesideOneEnglishLabel() throws IOException {
    Graph knowledge = OntologyGraphs.knowledge(OntologyGraphs.DEFAULT_BASE);
    Node germany = id(OntologyGraphs.DEFAULT_BASE, "germany");
    assertThat(
            knowledge
                .find(germany, SKOS.altLabel.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject().toString())
                .toList())
        .contains(
            "\"Deutschland\"@de",
            "\"Allemagne\"@fr",
            "\"Німеччина\"@uk",
            "\"德国\"@zh",
            "\"ألمانيا\"@ar");
    assertThat(knowledge.find(germany, RDFS.label.asNode(), Node.ANY).toList()).hasSize(1);
  }

  @Test
  void everyCountryOfIso3166HasNamesInOtherLanguages() throws IOException {
    Graph knowledge = OntologyGraphs.knowledge(OntologyGraphs.DEFAULT_BASE);
    Node code = NodeFactory.createURI("http://www.geonames.org/ontology#countryCode");
    assertThat(knowledge.find(Node.ANY, code, Node.ANY).toList())
        .hasSizeGreaterThan(200)
        .allSatisfy(
            country ->
                assertThat(
                        knowledge
                            .find(country.getSubject(), SKOS.altLabel.asNode(), Node.ANY)
                            .filterKeep(name -> !name.getObject().getLiteralLanguage().equals("en"))
                            .toList())
                    .hasSizeGreaterThan(30));
  }

  @Test
  void anotherBaseMovesEveryName() throws IOException {
    String base = "https://example.org/kg/";
    Graph knowledge = OntologyGraphs.knowledge(base);
    assertThat(
            knowledge.contains(id(base, "france"), RDF.type.asNode(), Vocabulary.Country.asNode()))
        .isTrue();
    assertThat(knowledge.size())
        .isEqualTo(OntologyGraphs.knowledge(OntologyGraphs.DEFAULT_BASE).size());
    assertThat(knowledge.stream())
        .noneMatch(triple -> triple.toString().contains(OntologyGraphs.DEFAULT_BASE));
  }

  @Test
  void noNodeIsBlankSoThatASecondLoadIsTheSameAsTheFirst() throws IOException {
    Graph knowledge = OntologyGraphs.knowledge(OntologyGraphs.DEFAULT_BASE);
    assertThat(knowledge.stream())
        .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
    assertThat(knowledge.stream().toList())
        .containsExactlyInAnyOrderElementsOf(
            OntologyGraphs.knowledge(OntologyGraphs.DEFAULT_BASE).stream().toList());
  }

  @Test
  void membershipsAreNamedAfterWhoIsWhatWhereSinceWhen() {
    Graph graph =
        Fixtures.turtle(
            """
            [] a org:Membership ; org:member id:ada-quill ; org:role id:role-envoy ;
              org:organization id:veldan ; schema:startDate "2024-01-01"^^xsd:date .
            """);
    MembershipNames.giveTo(graph);
    Node name =
        NodeFactory.createURI(
            id(OntologyGraphs.DEFAULT_BASE, "ada-quill") + "#envoy-veldan-2024-01-01");
    assertThat(graph.contains(name, RDF.type.asNode(), ORG.Membership.asNode())).isTrue();
    assertThat(graph.size()).isEqualTo(5);
  }

  @Test
  void superclassesStopAtTheNamespace() {
    Graph vocabulary =
        Fixtures.turtle(
            """
            dem:A rdfs:subClassOf dem:B , foaf:Person . dem:B rdfs:subClassOf dem:C , dem:A . dem:C rdfs:subClassOf owl:Thing .
            """);
    Graph graph = Fixtures.turtle("id:x a dem:A .");
    Superclasses.of(vocabulary, Vocabulary.NS).addTo(graph);
    assertThat(graph.isIsomorphicWith(Fixtures.turtle("id:x a dem:A , dem:B , dem:C ."))).isTrue();
  }

  @Test
  void theOntologyGraphHoldsVocabularyConceptsAndShapes() throws IOException {
    Graph ontology = OntologyGraphs.ontology();
    for (String file : List.of("demarche.ttl", "lexicon.ttl", "shapes.ttl")) {
      assertThat(Fixtures.file(file).stream())
          .filteredOn(triple -> triple.getSubject().isURI() && !triple.getObject().isBlank())
          .isNotEmpty()
          .allMatch(ontology::contains);
    }
  }
}
