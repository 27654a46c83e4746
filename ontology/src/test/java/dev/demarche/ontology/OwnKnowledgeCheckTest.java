package dev.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnKnowledgeCheckTest {

  private static final String OVERRIDE =
      "@prefix override: <https://w3id.org/demarche/override#> .\n";

  @TempDir Path folder;

  private OwnKnowledge own(String... turtle) throws IOException {
    for (int number = 0; number < turtle.length; number++) {
      Files.writeString(
          folder.resolve(number + ".ttl"), Fixtures.PREFIXES + OVERRIDE + turtle[number]);
    }
    return new OwnKnowledge(List.of(folder), List.of());
  }

  @Test
  void onlyWhatTheAnalystWroteIsChecked() throws IOException {
    OwnKnowledge own = own("id:x a dem:Person ; rdfs:label \"Jane Roe\"@en .");

    assertThat(OwnKnowledgeCheck.check(own))
        .isEqualTo(new OwnKnowledgeCheck.Result(List.of(), List.of()));
  }

  @Test
  void filesLeadToEachOther() throws IOException {
    OwnKnowledge own =
        own(
            "id:x a dem:Place ; rdfs:label \"Xanadu Port\"@en ; dem:locatedIn id:y .",
            "id:y a dem:Country ; rdfs:label \"Xanadu\"@en ; dem:adjective \"Xanadan\"@en ; dem:capital id:x .");

    assertThat(OwnKnowledgeCheck.check(own).problems()).isEmpty();
  }

  @Test
  void anOverrideSettlesWhatWouldBeWrongWithoutIt() throws IOException {
    String clash =
        "id:x a dem:Weapon ; rdfs:label \"Xanadu-1\"@en ; skos:altLabel \"NATO\"@en ; dem:weaponType dem:Rifle .";
    String block = "[] a override:Block ; override:entity id:x ; override:name \"NATO\"@en .";

    assertThat(OwnKnowledgeCheck.check(own(clash)).warnings()).hasSize(1);
    assertThat(OwnKnowledgeCheck.check(own(clash, block)).warnings()).isEmpty();
  }

  @Test
  void tooManyAreNotCheckedEachTime() throws IOException {
    OwnKnowledge own = own("id:x a dem:Weapon ; rdfs:label \"Xanadu-1\"@en .");

    assertThat(OwnKnowledgeCheck.check(own, 0).problems()).isEmpty();
    assertThat(OwnKnowledgeCheck.check(own, 0).warnings())
        .singleElement()
        .asString()
        .startsWith("1 entities and offices of your own: too many");
    assertThat(OwnKnowledgeCheck.check(own, 1).problems()).hasSize(1);
  }

  @Test
  void aFileThatIsMissingOrNoTurtleIsNamed() throws IOException {
    Path missing = folder.resolve("no.ttl");
    Path broken = Files.writeString(folder.resolve("broken.ttl"), "id:x a");

    assertThatThrownBy(() -> OwnKnowledgeCheck.check(new OwnKnowledge(List.of(missing), List.of())))
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> OwnKnowledgeCheck.check(new OwnKnowledge(List.of(broken), List.of())))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("broken.ttl: [line: 1");
  }

  /** Kinds have their order, so files need none. */
  @Property(tries = 30)
  void theOrderOfOverridesDoesNotMatter(@ForAll long seed) throws IOException {
    List<String> overrides =
        new java.util.ArrayList<>(
            List.of(
                "[] a override:Rename ; override:entity id:a ; override:label \"New\"@en .",
                "[] a override:Split ; override:entity id:a ; override:to id:c ; override:name \"Old\"@en .",
                "[] a override:Merge ; override:entity id:b ; override:into id:a .",
                "[] a override:Merge ; override:entity id:a ; override:into id:d .",
                "[] a override:Assign ; override:entity id:c ; override:name \"Bee\"@en .",
                "[] a override:Block ; override:entity id:d ; override:name \"Dee\"@en ."));
    Graph expected = overridden(overrides);
    Collections.shuffle(overrides, new java.util.Random(seed));

    assertThat(overridden(overrides).isIsomorphicWith(expected)).isTrue();
    assertThat(
            expected.isIsomorphicWith(
                parse(
                    """
                    id:c a dem:Person ; rdfs:label "Cee"@en ; skos:altLabel "Old"@en , "Bee"@en .
                    id:d a dem:Person ; rdfs:label "Dora"@en ; skos:altLabel "New"@en , "Bea"@en ; foaf:gender "female" .
                    id:a dcterms:isReplacedBy id:d .
                    id:b dcterms:isReplacedBy id:d .
                    <#m> org:member id:d .
                    """)))
        .as(expected.toString())
        .isTrue();
  }

  private static Graph overridden(List<String> overrides) throws IOException {
    Graph graph =
        parse(
            """
            id:a a dem:Person ; rdfs:label "Old"@en ; foaf:gender "female" .
            id:b a dem:Person ; rdfs:label "Bea"@en ; skos:altLabel "Bee"@en ; foaf:gender "male" .
            id:c a dem:Person ; rdfs:label "Cee"@en .
            id:d a dem:Person ; rdfs:label "Dora"@en ; skos:altLabel "Dee"@en ; foaf:gender "female" .
            <#m> org:member id:b .
            """
                + String.join("\n", overrides));
    new Overrides(graph).apply();
    return graph;
  }

  private static Graph parse(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(Fixtures.PREFIXES + OVERRIDE + turtle, Lang.TURTLE).parse(graph);
    return graph;
  }
}
