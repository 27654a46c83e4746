package dev.demarche.ontology;

import static dev.demarche.ontology.RuleFixtures.OFFICE;
import static dev.demarche.ontology.RuleFixtures.PLAN;
import static dev.demarche.ontology.RuleFixtures.SUPPORT;
import static dev.demarche.ontology.RuleFixtures.article;
import static dev.demarche.ontology.RuleFixtures.ask;
import static dev.demarche.ontology.RuleFixtures.dataset;
import static dev.demarche.ontology.RuleFixtures.derive;
import static dev.demarche.ontology.RuleFixtures.fact;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;

/** Positions, their course and their sources. */
class PositionRulesTest {

  @Test
  void stancesOfOneHolderOnOneMatterAreHisPositionInTime() throws IOException {
    Graph derived =
        derive(
            dataset(
                article(
                    1,
                    "Post",
                    "2024-08-01",
                    PLAN + SUPPORT + fact("<>", "Quill backs such a move")),
                article(
                    2,
                    "Herald",
                    "2024-09-01",
                    PLAN
                        + SUPPORT.replace("dem:Support", "dem:Oppose")
                        + fact("<id/ada-quill>", "no longer a good idea"))));
    assertThat(
            ask(
                derived,
                "?position a dem:Position ; rdfs:label ?label ; dem:articleCount ?articles ; dem:sourceCount ?sources ;"
                    + " dem:earliest ?earliest ; dem:latest ?latest ; dem:latestPolarity ?polarity ; dem:contested ?contested"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("label", "Ada Quill on deployment")
                    .containsEntry("articles", "2")
                    .containsEntry("sources", "2")
                    .containsEntry("earliest", "2024-08-01")
                    .containsEntry("latest", "2024-09-01")
                    .containsEntry("polarity", "Oppose")
                    .containsEntry("contested", "false"));
    assertThat(ask(derived, "?position dem:matter ?matter"))
        .extracting(row -> row.get("matter"))
        .containsExactlyInAnyOrder("Deployment", "merrow");
    assertThat(ask(derived, "?position dem:polarity ?polarity")).hasSize(2);
    assertThat(ask(derived, "?position a dem:Position ; dem:supportedBy ?stance")).hasSize(2);
  }

  @Test
  void whatSourcesTellDifferentlyOfOneDayIsContestedAndHasNoLatestPolarity() throws IOException {
    Graph derived =
        derive(
            dataset(
                article(
                    1,
                    "Post",
                    "2024-08-01",
                    PLAN + SUPPORT + fact("<>", "Quill backs such a move")),
                article(
                    2,
                    "Herald",
                    "2024-08-01",
                    PLAN
                        + SUPPORT.replace("dem:Support", "dem:Oppose")
                        + fact("<>", "Quill is against it"))));
    assertThat(ask(derived, "?position dem:contested true")).hasSize(1);
    assertThat(ask(derived, "?position dem:latestPolarity ?polarity")).isEmpty();
  }

  @Test
  void aPresidentsStanceInOfficeIsHisCountrysToo() throws IOException {
    Graph derived =
        derive(dataset(OFFICE, article(1, "Post", "2024-05-02", PLAN + SUPPORT + fact("<>", "a"))));
    assertThat(ask(derived, "?position dem:holder ?holder"))
        .extracting(row -> row.get("holder"))
        .containsExactlyInAnyOrder("ada-quill", "veldan");
    assertThat(
            ask(
                derived,
                "?position dem:holder <id/veldan> ; dem:liftedFrom ?person ; rdfs:label ?label"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("person", "ada-quill")
                    .containsEntry("label", "Veldan on deployment"));
  }

  @Test
  void afterTheTermItIsNot() throws IOException {
    Graph derived =
        derive(dataset(OFFICE, article(1, "Post", "2024-07-01", PLAN + SUPPORT + fact("<>", "a"))));
    assertThat(ask(derived, "?position dem:holder ?holder"))
        .extracting(row -> row.get("holder"))
        .containsExactly("ada-quill");
  }

  @Test
  void anOfficeThatTheArticleTellsOfLiftsAsWell() throws IOException {
    String office =
        "<#membership=1> org:member <id/ada-quill> ; org:role <id/role-president> ; org:organization <id/korra> ; dem:statedIn <> .\n";
    Graph derived =
        derive(
            dataset(article(1, "Post", "2024-07-01", office + PLAN + SUPPORT + fact("<>", "a"))));
    assertThat(ask(derived, "?position dem:holder ?holder"))
        .extracting(row -> row.get("holder"))
        .containsExactlyInAnyOrder("ada-quill", "korra");
  }
}
