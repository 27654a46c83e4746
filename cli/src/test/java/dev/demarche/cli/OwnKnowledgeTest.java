package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an analyst adds to the knowledge base: text in, IRIs out. */
class OwnKnowledgeTest extends OwnKnowledgeFixture {

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
