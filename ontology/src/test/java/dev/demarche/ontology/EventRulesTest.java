package dev.demarche.ontology;

import static dev.demarche.ontology.RuleFixtures.ATTACK;
import static dev.demarche.ontology.RuleFixtures.article;
import static dev.demarche.ontology.RuleFixtures.ask;
import static dev.demarche.ontology.RuleFixtures.dataset;
import static dev.demarche.ontology.RuleFixtures.denial;
import static dev.demarche.ontology.RuleFixtures.derive;
import static dev.demarche.ontology.RuleFixtures.fact;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;

/** Events and their sources. */
class EventRulesTest {

  @Test
  void claimsThatShareTypePartiesAndDayAreOneEvent() throws IOException {
    Graph derived =
        derive(
            dataset(
                article(1, "Post", "2024-05-02", ATTACK + fact("<>", "Korra attacked Merrow")),
                article(
                    2,
                    "Herald",
                    "2024-05-03",
                    ATTACK + fact("<>", "an attack by Korra on Merrow"))));
    assertThat(ask(derived, "?event a dem:Event ; dem:describedBy ?claim")).hasSize(2);
    assertThat(
            ask(
                derived,
                "?event a dem:Event ; rdfs:label ?label ; dem:agent ?agent ; dem:target ?target ; dem:time ?time ;"
                    + " dem:articleCount ?articles ; dem:sourceCount ?sources ; dem:contested ?contested"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("label", "Attack, 2024-05-01")
                    .containsEntry("agent", "korra")
                    .containsEntry("target", "merrow")
                    .containsEntry("time", "2024-05-01")
                    .containsEntry("articles", "2")
                    .containsEntry("sources", "2")
                    .containsEntry("contested", "false"));
  }

  @Test
  void anotherDayOrAnotherPartyIsAnotherEvent() throws IOException {
    Graph derived =
        derive(
            dataset(
                article(1, "Post", "2024-05-02", ATTACK + fact("<>", "a")),
                article(
                    2, "Post", "2024-05-02", ATTACK.replace("05-01", "05-02") + fact("<>", "b")),
                article(
                    3,
                    "Post",
                    "2024-05-02",
                    ATTACK.replace("dem:target", "dem:agent <id/veldan> ; dem:target")
                        + fact("<>", "c"))));
    assertThat(ask(derived, "?event a dem:Event")).hasSize(3);
  }

  @Test
  void copiesOfOneTextCountOnce() throws IOException {
    Graph derived =
        derive(
            dataset(
                article(1, "Post", "2024-05-02", ATTACK + fact("<>", "Korra attacked Merrow")),
                article(2, "Herald", "2024-05-02", ATTACK + fact("<>", "Korra attacked Merrow"))));
    assertThat(ask(derived, "?event dem:articleCount 2 ; dem:sourceCount ?sources ; a dem:Event"))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("sources", "1"));
    assertThat(
            ask(
                derived,
                "?relation a dem:Relation ; dem:articleCount ?articles ; dem:sourceCount ?sources"))
        .singleElement()
        .satisfies(
            row -> assertThat(row).containsEntry("articles", "2").containsEntry("sources", "1"));
  }

  @Test
  void anEventIsContestedWhereOneSourceAffirmsAndAnotherDenies() throws IOException {
    String affirmed =
        article(1, "Post", "2024-05-02", ATTACK + fact("<id/merrow>", "Korra attacked us"));
    assertThat(
            ask(
                derive(
                    dataset(
                        affirmed,
                        article(
                            2, "Post", "2024-05-02", ATTACK + denial("<id/korra>", "we did not")))),
                "?event a dem:Event ; dem:contested true"))
        .hasSize(1);
    assertThat(
            ask(
                derive(
                    dataset(
                        affirmed,
                        article(
                            2,
                            "Post",
                            "2024-05-02",
                            ATTACK + denial("<id/merrow>", "it was not")))),
                "?event a dem:Event ; dem:contested true"))
        .isEmpty();
  }

  @Test
  void whatIsNotSaidAsAFactOrHasNoDayIsNoEvent() throws IOException {
    String claim = ATTACK + fact("<>", "a");
    Graph derived =
        derive(
            dataset(
                article(1, "Post", "2024-05-02", claim.replace("dem:Actual", "dem:Hypothetical")),
                article(2, "Post", "2024-05-02", claim.replace("dem:Certain", "dem:Unknown")),
                article(3, "Post", "2024-05-02", claim.replace("dem:time", "dem:timeEnd")),
                article(4, "Post", "2024-05-02", claim.replace("dem:Attack", "dem:Statement"))));
    assertThat(ask(derived, "?event a dem:Event")).isEmpty();
  }
}
