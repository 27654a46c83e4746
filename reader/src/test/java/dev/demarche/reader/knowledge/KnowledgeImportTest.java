package dev.demarche.reader.knowledge;

import static dev.demarche.reader.wikidata.Entities.item;
import static dev.demarche.reader.wikidata.Entities.point;
import static dev.demarche.reader.wikidata.Entities.qualifier;
import static dev.demarche.reader.wikidata.Entities.statement;
import static dev.demarche.reader.wikidata.Entities.time;
import static dev.demarche.reader.wikidata.Entities.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.ontology.OntologyFiles;
import dev.demarche.ontology.ShapeValidator;
import dev.demarche.reader.wikidata.Entities;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** What is taken and what is written. */
class KnowledgeImportTest extends ImportFixture {

  private static List<Entities> samples() {
    return List.of(
        item(900000001, "Zorrilla Air Base")
            .leadsTo("P31", BASE_CLASS)
            .leadsTo("P17", "Q298")
            .aliases("en", "Base Zorrilla", "76", "zorrilla base")
            .label("fr", "Base aérienne Zorrilla")
            .claim("P625", statement("P625", point(-33.123456, -70), "normal", "")),
        item(900000002, "Ignacia Zorrilla")
            .leadsTo("P31", HUMAN)
            .leadsTo("P27", "Q298")
            .leadsTo("P21", "Q6581072")
            .aliases("en", "Zorrilla", "I. Zorrilla")
            .claim(
                "P39",
                statement(
                    "P39",
                    value("Q900000009"),
                    "normal",
                    qualifier("P580", time("+1901-03-11T00:00:00Z", 11)))),
        item(900000003, "Zorrillo MBT-9").leadsTo("P279", TANK).leadsTo("P495", "Q298"),
        item(900000009, "President of Chile").leadsTo("P1001", "Q298").leadsTo("P31", "Q4164871"));
  }

  @Test
  void whatIsWrittenHasTheShapeOfTheKnowledgeBase() throws IOException {
    Result result = run(ALL, samples());

    Graph all = result.graph();
    for (String name : OntologyFiles.list("knowledge")) {
      RDFParser.fromString(OntologyFiles.read(name), Lang.TURTLE).parse(all);
    }
    assertThat(ShapeValidator.forKnowledge().validate(all)).isEmpty();
    assertThat(result.report().kept())
        .containsOnlyKeys("Facility", "Person", "Weapon")
        .containsEntry("Person", 1L);
  }

  @Test
  void entitiesSayWhatItemsSay() throws IOException {
    Graph expected = GraphFactory.createDefaultGraph();
    RDFParser.fromString(
            """
            @base <http://localhost:3030/> .
            @prefix id: <id/> .
            @prefix dem: <https://w3id.org/demarche#> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            @prefix geo: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
            @prefix org: <http://www.w3.org/ns/org#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix schema: <https://schema.org/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix wd: <http://www.wikidata.org/entity/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            id:zorrilla-air-base a dem:Facility ; rdfs:label "Zorrilla Air Base"@en ;
              skos:altLabel "Base Zorrilla"@en , "Base aérienne Zorrilla"@fr ;
              dem:locatedIn id:chile ; geo:lat -33.1235 ; geo:long -70.0 ; owl:sameAs wd:Q900000001 .
            id:ignacia-zorrilla a dem:Person ; rdfs:label "Ignacia Zorrilla"@en ;
              skos:altLabel "I. Zorrilla"@en ; foaf:gender "female" ; dem:nationality id:chile ;
              owl:sameAs wd:Q900000002 .
            [] a org:Membership ; org:member id:ignacia-zorrilla ; org:role id:role-president ;
              org:organization id:chile ; schema:startDate "1901-03-11"^^xsd:date .
            id:zorrillo-mbt-9 a dem:Weapon ; rdfs:label "Zorrillo MBT-9"@en ; dem:weaponType dem:Tank ;
              dem:originCountry id:chile ; owl:sameAs wd:Q900000003 .
            """,
            Lang.TURTLE)
        .parse(expected);

    Graph written = run(ALL, samples()).graph();

    assertThat(written.isIsomorphicWith(expected)).as(written.toString()).isTrue();
  }

  @Test
  void theOrderOfTheInputDoesNotMatter() throws IOException {
    List<Entities> reversed = new ArrayList<>(samples());
    Collections.reverse(reversed);

    assertThat(run(ALL, reversed).graph().isIsomorphicWith(run(ALL, samples()).graph())).isTrue();
    assertThat(run(ALL, samples()).turtle()).isEqualTo(run(ALL, samples()).turtle());
  }

  @Test
  void kindsAndClassesChoose() throws IOException {
    assertThat(run(new ImportSettings(Set.of(), Set.of("Weapon"), 0, false), samples()).turtle())
        .contains("id:zorrillo-mbt-9")
        .doesNotContain("id:ignacia-zorrilla");
    assertThat(run(new ImportSettings(Set.of(HUMAN), Set.of(), 0, false), samples()).turtle())
        .contains("id:ignacia-zorrilla")
        .doesNotContain("id:zorrillo-mbt-9");
    assertThat(
            run(new ImportSettings(Set.of(), Set.of("ArmouredVehicle"), 0, false), samples())
                .report()
                .keptInAll())
        .isEqualTo(1);
  }

  @Test
  void whatIsLittleKnownCanBeLeftOut() throws IOException {
    ImportReport report =
        run(
                new ImportSettings(Set.of(), Set.of(), 2, false),
                item(900000001, "Zorrilla Base").leadsTo("P31", BASE_CLASS).sitelinks(1),
                item(900000002, "Zorrilla Camp").leadsTo("P31", BASE_CLASS).sitelinks(2))
            .report();

    assertThat(report.keptInAll()).isEqualTo(1);
    assertThat(report.count(LeftOut.LITTLE_KNOWN)).isEqualTo(1);
  }

  @Test
  void aWeaponNeedsAKind() throws IOException {
    Result result = run(ALL, item(900000001, "Zorrilla 747").leadsTo("P31", "Q15056993"));

    assertThat(result.report().count(LeftOut.OF_NO_KIND)).isEqualTo(1);
  }

  @Test
  void anItemThatComesTwiceIsTakenOnce() throws IOException {
    Result result =
        run(
            ALL,
            item(900000001, "Zorrilla Base").leadsTo("P31", BASE_CLASS),
            item(900000001, "Zorrilla Base").leadsTo("P31", BASE_CLASS));

    assertThat(result.report().keptInAll()).isEqualTo(1);
    assertThat(result.report().count(LeftOut.REPEATED)).isEqualTo(1);
  }

  @Test
  void officesAreFoundByTheirWords() throws IOException {
    Entities person =
        item(900000002, "Ignacia Zorrilla")
            .leadsTo("P31", HUMAN)
            .leadsTo("P39", "Q900000010", "Q900000011", "Q900000012", "Q900000013");
    Result result =
        run(
            ALL,
            person,
            item(900000010, "Minister of Foreign Affairs of Chile").leadsTo("P1001", "Q298"),
            item(900000011, "Chilean Defence Minister").leadsTo("P1001", "Q298"),
            item(900000012, "Prime Minister of France").leadsTo("P1001", "Q900000099"),
            item(900000013, "Keeper of the Seals").leadsTo("P1001", "Q142"));

    assertThat(result.turtle())
        .contains("id:role-foreign-minister")
        .contains("id:role-defence-minister")
        .contains("id:role-prime-minister")
        .contains("id:france");
    assertThat(result.report().offices()).isEqualTo(3);
    assertThat(result.report().count(LeftOut.OFFICE)).isEqualTo(1);
  }
}
