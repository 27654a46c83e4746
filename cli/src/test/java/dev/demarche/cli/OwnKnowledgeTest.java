package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an analyst adds to the knowledge base and overrides in it: text in, IRIs out. */
class OwnKnowledgeTest {

  private static final String PREFIXES =
      """
      @base <http://localhost:3030/> .
      @prefix id: <id/> .
      @prefix dem: <https://w3id.org/demarche#> .
      @prefix override: <https://w3id.org/demarche/override#> .
      @prefix org: <http://www.w3.org/ns/org#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix schema: <https://schema.org/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix wd: <http://www.wikidata.org/entity/> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      """;

  private static final String ZORRILLA =
      """
      id:zorrilla-9 a dem:Weapon ; rdfs:label "Zorrilla-9"@en ; skos:altLabel "ZRL-9"@en ;
        dem:weaponType dem:CruiseMissile ; dem:originCountry id:chile .
      """;

  private static final String TEXT = "Chile sent ten ZRL-9 missiles to Ukraine on Monday.";

  private static final String IDS = "<http://localhost:3030/id/";

  @TempDir Path folder;

  private Path file(String name, String turtle) throws IOException {
    return Files.writeString(folder.resolve(name), PREFIXES + turtle);
  }

  private static Invocation extract(String text, String... options) {
    List<String> arguments = new ArrayList<>(List.of("extract", "-", "--format", "nquads"));
    arguments.addAll(List.of(options));
    return Invocation.withInput(text, arguments.toArray(String[]::new));
  }

  private String extracted(String text, String overrides) throws IOException {
    Path file = file("overrides.ttl", overrides);
    Invocation run = extract(text, "--overrides", file.toString());
    assertThat(run.err()).isEmpty();
    return run.out();
  }

  @Test
  void entitiesOfOnesOwnAreFound() throws IOException {
    Path own = file("own.ttl", ZORRILLA);

    assertThat(extract(TEXT).out()).doesNotContain(IDS + "zorrilla-9>");
    assertThat(extract(TEXT, "--knowledge", own.toString()).out()).contains(IDS + "zorrilla-9>");
    assertThat(extract(TEXT, "--knowledge", folder.toString()).out()).contains(IDS + "zorrilla-9>");
    assertThat(
            extract(TEXT, "--knowledge", own.toString(), "--base", "https://news.example.org/")
                .out())
        .contains("<https://news.example.org/id/zorrilla-9>");
  }

  @Test
  void explainKnowsThemToo() throws IOException {
    Path own = file("own.ttl", ZORRILLA);

    assertThat(Invocation.of("explain", TEXT, "--knowledge", own.toString()).out())
        .contains("Zorrilla-9");
  }

  @Test
  void anEntityOfTheSameNameExtendsTheOneThatShips() throws IOException {
    Path own = file("own.ttl", "id:nato skos:altLabel \"Zorrilla Pact\"@en .");

    assertThat(extract("The Zorrilla Pact condemned it.", "--knowledge", own.toString()).out())
        .contains(IDS + "nato>");
  }

  @Test
  void anOfficeOfOnesOwnIsHeldOnItsDays() throws IOException {
    Path own =
        file(
            "own.ttl",
            """
            id:ignacia-zorrilla a dem:Person ; rdfs:label "Ignacia Zorrilla"@en .
            [] a org:Membership ; org:member id:ignacia-zorrilla ; org:role id:role-president ;
              org:organization id:chile ; schema:startDate "1901-03-11"^^xsd:date ;
              schema:endDate "1902"^^xsd:gYear .
            """);

    assertThat(
            extract(
                    "The Chilean president condemned the attack on Peru.",
                    "--date",
                    "1901-05-01",
                    "--knowledge",
                    own.toString())
                .out())
        .contains(IDS + "ignacia-zorrilla>");
  }

  @Test
  void aNameThatAnotherEntityHasIsAWarning() throws IOException {
    Path own =
        file(
            "own.ttl",
            "id:zorrilla-9 a dem:Weapon ; rdfs:label \"Zorrilla-9\"@en ; skos:altLabel \"Storm Shadow\"@en ;"
                + " dem:weaponType dem:CruiseMissile .");

    Invocation run = extract(TEXT, "--knowledge", own.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.errorLines())
        .singleElement()
        .asString()
        .startsWith("demarche: warning: ")
        .contains("own.ttl: id:zorrilla-9: \"Storm Shadow\" is a name of")
        .contains("id:storm-shadow");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "id:x a dem:Weapon ; rdfs:label \"X-1 Zorro\"@en . | own.ttl: id:x: a weapon without dem:weaponType",
        "id:frnace skos:altLabel \"Gaul\"@en . | own.ttl: id:frnace: no class: say what it is",
        "<http://example.org/x> a dem:Person ; rdfs:label \"Jane Roe\"@en . | entities begin with http://localhost:3030/id/",
        "[] a org:Membership ; org:member id:nato ; org:role id:role-president . | own.ttl: office of id:nato: org:organization leads to",
        "id:x a dem:Person ; rdfs:label \"Jane Roe | own.ttl: [line: 12,",
        "[] a override:Merge ; override:entity id:nato . | own.ttl: override of id:nato: a merge has exactly one override:into",
        "[] a override:Merge ; override:entity id:nato ; override:into id:nowhere . | id:nowhere> is not in the knowledge base",
        "[] a override:Merge ; override:entity id:nato ; override:into id:nato . | round in a circle",
        "[] a override:Blok ; override:entity id:nato . | an override is one of",
        "[] a override:Block ; override:entity id:nato ; override:name \"NATO\"@en . | rename that first",
        "[] a override:Rename ; override:entity id:nato ; override:nmae \"NATO\"@en . | is not a property of an override"
      })
  void whatIsWrongIsOneLineWithFileAndEntity(String turtle, String message) throws IOException {
    Path own = file("own.ttl", turtle);

    Invocation run = extract(TEXT, "--knowledge", own.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(run.errorLines())
        .anySatisfy(
            line -> assertThat(line).contains(message.replace("id:nowhere>", "id:nowhere")));
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(extract(TEXT, "--knowledge", folder.resolve("no.ttl").toString()).err())
        .contains("no.ttl: no such file or folder");
    assertThat(extract(TEXT, "--knowledge", folder.toString()).err())
        .contains("no .ttl file in this folder");
  }

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

  @Test
  void theStoreHoldsTheSameKnowledge() throws IOException {
    Path own =
        file(
            "own.ttl",
            ZORRILLA
                + """
                [] a override:Rename ; override:entity id:france ; override:label "Zorrilland"@en .
                [] a override:Merge ; override:entity id:storm-shadow ; override:into id:zorrilla-9 .
                """);
    String store = folder.resolve("store").toString();

    Invocation ingest =
        Invocation.withInput(TEXT, "ingest", "-", "--store", store, "--knowledge", own.toString());
    String labels =
        Invocation.of(
                "query",
                "SELECT ?e ?l { GRAPH <graph/knowledge> { ?e rdfs:label ?l VALUES ?e {"
                    + " <id/zorrilla-9> <id/france> <id/storm-shadow> } } }",
                "--store",
                store)
            .out();
    String replaced =
        Invocation.of(
                "query",
                "SELECT ?new { <id/storm-shadow> dcterms:isReplacedBy ?new }",
                "--store",
                store)
            .out();

    assertThat(ingest.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(labels).contains("Zorrilla-9").contains("Zorrilland").doesNotContain("Storm Shadow");
    assertThat(replaced).contains("id/zorrilla-9");
  }

  @Test
  void otherKnowledgeIsAnotherVersionSoThatArticlesAreBroughtUpToDate() throws IOException {
    Path own = file("own.ttl", ZORRILLA);
    String store = folder.resolve("store").toString();

    Invocation.withInput(TEXT, "ingest", "-", "--store", store);
    Invocation again =
        Invocation.withInput(TEXT, "ingest", "-", "--store", store, "--knowledge", own.toString());

    assertThat(again.out()).contains("1 changed");
  }
}
