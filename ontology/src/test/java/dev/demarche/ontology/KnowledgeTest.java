package dev.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The knowledge base conforms to its shapes, and the shapes tell what a slip of the pen is. */
class KnowledgeTest {

  private static final String KNOWLEDGE =
      """
      id:france a dem:Country ; rdfs:label "France"@en ; skos:altLabel "French Republic"@en ;
        dem:adjective "French"@en ; dem:demonym "Frenchman"@en ; dem:capital id:paris ; dem:metonym "Elysee"@en ;
        owl:sameAs wd:Q142 .
      id:paris a dem:Place ; rdfs:label "Paris"@en ; dem:locatedIn id:france ; geo:lat 48.85 ; geo:long 2.35 .
      id:le-monde a dem:MediaOutlet ; rdfs:label "Le Monde"@en ; dem:country id:france .
      id:scalp a dem:Weapon ; rdfs:label "SCALP"@en ; dem:weaponType dem:CruiseMissile ; dem:originCountry id:france ;
        schema:manufacturer id:matra .
      id:matra a dem:Company ; rdfs:label "Matra"@en .
      id:role-president a org:Role ; rdfs:label "president"@en .
      id:emmanuel-macron a dem:Person ; rdfs:label "Emmanuel Macron"@en ; foaf:gender "male" .
      <#membership> a org:Membership ; org:member id:emmanuel-macron ; org:role id:role-president ;
        org:organization id:france ; schema:startDate "2017-05-14"^^xsd:date .
      """;

  private static ShapeValidator validator;

  @BeforeAll
  static void load() throws IOException {
    validator = ShapeValidator.forKnowledge();
  }

  @Test
  void theFilesConform() throws IOException {
    assertThat(validator.validate(Fixtures.folder("knowledge"))).isEmpty();
  }

  @Test
  void aSmallKnowledgeBaseConforms() {
    assertThat(validator.all(Fixtures.turtle(KNOWLEDGE))).isEmpty();
  }

  static Stream<Arguments> slips() {
    return Stream.of(
        slip("id:france rdfs:label \"The French\"@en .", "exactly one rdfs:label"),
        slip("id:x a dem:Person .", "exactly one rdfs:label"),
        slip("id:x a dem:Persson ; rdfs:label \"Jane Roe\"@en .", "demarche#Persson> is no class"),
        slip("id:x rdfs:label \"Jane Roe\"@en .", "no class: say what it is"),
        slip("id:paris a dem:Facility .", "only the most specific one"),
        slip(
            "id:Jane_Roe a dem:Person ; rdfs:label \"Jane Roe\"@en .",
            "lower case letters, digits"),
        slip("id:france skos:altLabel \"Gaul \"@en .", "without space at its ends"),
        slip("id:france skos:altLabel \"Gaul\" .", "a further name is text with its language"),
        slip("id:france dem:metonym \"the Quai\"@en .", "without article"),
        slip("id:france dem:adjectif \"French\"@en .", "demarche#adjectif> is not a property"),
        slip("id:france skos:altLable \"Gaul\"@en .", "core#altLable> is not a property"),
        slip(
            "id:paris owl:sameAs <https://www.wikidata.org/wiki/Q90> .",
            "leads to a Wikidata entity"),
        slip("id:france owl:sameAs wd:Q1 .", "one entity is one Wikidata entity"),
        slip(
            "id:paris owl:sameAs wd:Q142 .",
            "owl:sameAs <http://www.wikidata.org/entity/Q142>, too"),
        slip("id:x a dem:Country ; rdfs:label \"X\"@en .", "a country without dem:adjective"),
        slip(
            "id:x a dem:Country ; rdfs:label \"X\"@en ; dem:adjective \"Xish\"@en .",
            "a country without dem:capital"),
        slip(
            "id:x a dem:Country ; rdfs:label \"X\"@en ; dem:adjective \"Xish\"@en ; dem:capital id:paris .",
            "does not lie in this country"),
        slip("id:france dem:capital id:pariss .", "dem:capital leads to a dem:Place"),
        slip("id:france gn:countryCode \"Fr\" .", "the two capital letters of ISO 3166-1"),
        slip("id:le-monde gn:countryCode \"FR\" .", "gn:countryCode stands on a dem:Country"),
        slip(
            "id:x a dem:Country ; rdfs:label \"X\"@en ; gn:countryCode \"FR\" . id:france gn:countryCode \"FR\" .",
            "has the code FR, too"),
        slip("id:le-monde dem:country id:frence .", "dem:country leads to a dem:Country"),
        slip("id:paris geo:lat 95.0 .", "geo:lat is one number"),
        slip("id:le-monde geo:lat 45.0 .", "geo:long is one number"),
        slip("id:emmanuel-macron foaf:gender \"m\" .", "foaf:gender is"),
        slip("id:x a dem:Person ; rdfs:label \"Le Monde\"@en .", "\"Le Monde\" is a name of"),
        slip("id:x a dem:Weapon ; rdfs:label \"X-1\"@en .", "a weapon without dem:weaponType"),
        slip("id:scalp dem:weaponType dem:CruiseMisile .", "not a weapon type"),
        slip("id:scalp dem:originCountry id:paris .", "dem:originCountry leads to"),
        slip("id:scalp schema:manufacturer id:france .", "schema:manufacturer leads to"),
        slip("<#membership> schema:endDate \"2016-05-14\"^^xsd:date .", "before it starts"),
        slip("<#membership> schema:endDate \"2016\"^^xsd:gYear .", "before it starts"),
        slip("<#membership> schema:endDate \"14 May 2022\" .", "schema:endDate is one date"),
        slip("<#membership> schema:begin \"2016\" .", "is not a property of an org:Membership"),
        slip(
            "[] a org:Membership ; org:member id:emmanuel-macron ; org:role id:role-president .",
            "org:organization leads to"),
        slip(
            "[] a org:Membership ; org:member id:x ; org:role id:role-president ; org:organization id:france .",
            "org:member leads to"),
        slip(
            "[] a org:Membership ; org:member id:emmanuel-macron ; org:role id:x ; org:organization id:france .",
            "org:role leads to"),
        slip("id:emmanuel-macron org:role id:role-president .", "in a node of its own"));
  }

  private static Arguments slip(String addition, String message) {
    return Arguments.of(addition, message);
  }

  @ParameterizedTest
  @MethodSource("slips")
  void aSlipIsTold(String addition, String message) {
    List<Finding> findings = validator.all(Fixtures.turtle(KNOWLEDGE + addition));
    assertThat(findings)
        .extracting(Finding::message)
        .anySatisfy(text -> assertThat(text).contains(message));
  }
}
