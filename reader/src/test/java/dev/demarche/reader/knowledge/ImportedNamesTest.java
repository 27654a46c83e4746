package dev.demarche.reader.knowledge;

import static dev.demarche.reader.wikidata.Entities.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may be called what. */
class ImportedNamesTest extends ImportFixture {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "76",
        "9",
        "AB",
        "🇨🇱",
        "zorrilla base",
        "Time",
        "AND",
        "Zorrilla, Chile",
        "France"
      })
  void namesThatWouldMatchAnythingAreLeftOut(String alias) throws IOException {
    Result result =
        run(ALL, item(900000001, "Zorrilla Base").leadsTo("P31", BASE_CLASS).aliases("en", alias));

    assertThat(result.turtle()).doesNotContain("skos:altLabel");
    assertThat(result.report().names()).isZero();
  }

  @Test
  void codesOfPlacesAreNoNames() throws IOException {
    Result result =
        run(
            ALL,
            item(900000001, "Zorrillia").leadsTo("P31", CITY).aliases("en", "ZRL", "ZR-MD"),
            item(900000002, "Zorrilla Alliance").leadsTo("P31", "Q43229").aliases("en", "ZRA"));

    assertThat(result.turtle()).contains("\"ZRA\"@en").doesNotContain("ZRL").doesNotContain("ZR-");
    assertThat(result.report().count(LeftOut.CODE)).isEqualTo(2);
  }

  @Test
  void anEntityNamedByAnOrdinaryWordIsAmbiguous() throws IOException {
    Result result = run(ALL, item(900000001, "Thunder").leadsTo("P31", TANK));

    assertThat(result.turtle()).contains("dem:ambiguous");
    assertThat(result.report().ambiguousEntities()).isEqualTo(1);
  }

  @Test
  void commonNounsAreNoEntities() throws IOException {
    Result result = run(ALL, item(900000001, "zorrilla tank").leadsTo("P279", TANK));

    assertThat(result.report().keptInAll()).isZero();
    assertThat(result.report().count(LeftOut.COMMON_NOUN)).isEqualTo(1);
  }

  @Test
  void ofSeveralItemsOfOneNameTheBestKnownKeepsIt() throws IOException {
    Result result =
        run(
            ALL,
            item(900000001, "Ignacia Zorrilla").leadsTo("P31", HUMAN).sitelinks(1),
            item(900000002, "Ignacia Zorrilla").leadsTo("P31", HUMAN).sitelinks(5),
            item(900000003, "Other Zorrilla")
                .leadsTo("P31", HUMAN)
                .aliases("en", "Ignacia Zorrilla"));

    assertThat(result.turtle()).contains("Q900000002").doesNotContain("Q900000001");
    assertThat(result.report().count(LeftOut.NAME_TAKEN)).isEqualTo(1);
    assertThat(result.report().count(LeftOut.TAKEN)).isEqualTo(1);
  }

  @Test
  void anAliasOfTwoItemsIsNeithers() throws IOException {
    Result result =
        run(
            ALL,
            item(900000001, "Ignacia Zorrilla").leadsTo("P31", HUMAN).aliases("en", "Nachita"),
            item(900000002, "Ignacia Perez").leadsTo("P31", HUMAN).aliases("en", "Nachita"));

    assertThat(result.turtle()).doesNotContain("Nachita");
  }

  @Test
  void placesMayShareANameAndThenHaveSlugsOfTheirOwn() throws IOException {
    Result result =
        run(
            ALL,
            item(900000001, "Zorrillia").leadsTo("P31", CITY).sitelinks(1),
            item(900000002, "Zorrillia").leadsTo("P31", CITY).sitelinks(5));

    assertThat(result.turtle()).contains("id:zorrillia ").contains("id:zorrillia-q900000001\n");
  }

  @Test
  void whatTheKnowledgeBaseHasIsLeftOutByIdentifierAndByName() throws IOException {
    Result result =
        run(
            ALL,
            item(142, "France").leadsTo("P31", "Q6256"),
            item(900000001, "Storm Shadow").leadsTo("P31", TANK));

    assertThat(result.report().keptInAll()).isZero();
    assertThat(result.report().count(LeftOut.KNOWN)).isEqualTo(1);
    assertThat(result.report().count(LeftOut.NAME_KNOWN)).isEqualTo(1);
  }

  @Test
  void whatItLacksCanBeAdded() throws IOException {
    Result result =
        run(
            new ImportSettings(Set.of(), Set.of(), 0, true),
            item(142, "France")
                .leadsTo("P31", "Q6256")
                .aliases("en", "Zorrilland", "French Republic"));

    assertThat(result.turtle())
        .contains("id:france")
        .contains("\"Zorrilland\"@en")
        .doesNotContain("French Republic")
        .doesNotContain("rdfs:label ");
    assertThat(result.report().extendedEntities()).isEqualTo(1);
  }
}
