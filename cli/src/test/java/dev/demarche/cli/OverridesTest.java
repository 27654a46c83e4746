package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What an analyst overrides in the knowledge base: text in, IRIs out. */
class OverridesTest extends OwnKnowledgeFixture {

  @Test
  void aFileOfOverridesHoldsNothingElse() throws IOException {
    Path own = file("own.ttl", ZORRILLA);

    assertThat(extract(TEXT, "--overrides", own.toString()).err())
        .contains("own.ttl: id:zorrilla-9: no override; give it by --knowledge");
  }

  @Test
  void anOverrideOfWhatIsNotThereIsAWarning() throws IOException {
    Path file = file("overrides.ttl", "[] a override:Block ; override:entity id:no-such-thing .");

    Invocation run = extract(TEXT, "--overrides", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.err())
        .contains("warning: ")
        .contains("overrides.ttl: override of id:no-such-thing: nothing is done");
  }

  @Test
  void aBlockedEntityIsNotKnown() throws IOException {
    String text = "Ukraine fired Storm Shadow missiles.";

    assertThat(extract(text).out()).contains(IDS + "storm-shadow>");
    assertThat(extracted(text, "[] a override:Block ; override:entity id:storm-shadow ."))
        .doesNotContain(IDS + "storm-shadow>")
        .contains(IDS + "ukraine>");
  }

  @Test
  void aBlockedNameIsNoName() throws IOException {
    String text = "The North Atlantic Treaty Organization condemned the attack.";
    String block =
        "[] a override:Block ; override:entity id:nato ;"
            + " override:name \"North Atlantic Treaty Organization\"@en .";

    assertThat(extract(text).out()).contains(IDS + "nato>");
    assertThat(extracted(text, block)).doesNotContain(IDS + "nato>");
    assertThat(extracted("NATO condemned the attack.", block)).contains(IDS + "nato>");
  }

  @Test
  void aLastNameCanBeBlocked() throws IOException {
    String text = "Macron visited Berlin on Monday.";

    assertThat(extract(text).out()).contains(IDS + "emmanuel-macron>");
    assertThat(
            extracted(
                text,
                "[] a override:Block ; override:entity id:emmanuel-macron ; override:name \"Macron\"@en ."))
        .doesNotContain(IDS + "emmanuel-macron>");
  }

  @Test
  void aBlockedLinkIsNotWritten() throws IOException {
    String text = "France condemned the attack.";

    assertThat(extract(text).out()).contains("wikidata.org/entity/Q142>");
    assertThat(
            extracted(
                text,
                "[] a override:Block ; override:entity id:france ; override:sameAs wd:Q142 ."))
        .contains(IDS + "france>")
        .doesNotContain("Q142>");
  }

  @Test
  void aRenamedEntityKeepsItsIriAndItsNames() throws IOException {
    String overridden =
        extracted(
            "Zorrilland and France condemned the attack.",
            "[] a override:Rename ; override:entity id:france ; override:label \"Zorrilland\"@en .");

    assertThat(overridden.lines())
        .anyMatch(line -> line.contains(IDS + "france>") && line.contains("\"Zorrilland\"@en"))
        .noneMatch(line -> line.contains("\"France\"@en"));
    assertThat(overridden.lines().filter(line -> line.contains("refersTo")))
        .filteredOn(line -> line.contains(IDS + "france>"))
        .hasSize(2);
  }

  @Test
  void mergedEntitiesAreOne() throws IOException {
    Path own =
        file(
            "own.ttl",
            """
            id:zorrilla-9 a dem:Weapon ; rdfs:label "Zorrilla-9"@en ; dem:weaponType dem:CruiseMissile .
            id:zrl-9 a dem:Weapon ; rdfs:label "ZRL-9"@en ; dem:weaponType dem:CruiseMissile .
            id:zrl-9-missile a dem:Weapon ; rdfs:label "ZRL-9 missile"@en ; dem:weaponType dem:Missile .
            [] a override:Merge ; override:entity id:zrl-9-missile ; override:into id:zrl-9 .
            [] a override:Merge ; override:entity id:zrl-9 ; override:into id:zorrilla-9 .
            """);

    Invocation run = extract(TEXT, "--knowledge", own.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains(IDS + "zorrilla-9>").doesNotContain(IDS + "zrl-9");
  }

  @Test
  void aSplitGivesNamesToAnother() throws IOException {
    Path own =
        file(
            "own.ttl",
            """
            id:scalp a dem:Weapon ; rdfs:label "SCALP"@en ; dem:weaponType dem:CruiseMissile ;
              dem:originCountry id:france .
            [] a override:Split ; override:entity id:storm-shadow ; override:to id:scalp ;
              override:name "SCALP-EG"@en ; rdfs:comment "The French one is counted by itself."@en .
            """);

    String overridden =
        extract("Ukraine fired SCALP-EG missiles.", "--knowledge", own.toString()).out();

    assertThat(overridden).contains(IDS + "scalp>").doesNotContain(IDS + "storm-shadow>");
  }

  @Test
  void anAssignedNameMeansOneEntity() throws IOException {
    Path own =
        file(
            "own.ttl",
            ZORRILLA
                + "[] a override:Assign ; override:entity id:zorrilla-9 ; override:name \"SCALP-EG\"@en .");

    Invocation run = extract("Ukraine fired SCALP-EG missiles.", "--knowledge", own.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains(IDS + "zorrilla-9>").doesNotContain(IDS + "storm-shadow>");
  }
}
