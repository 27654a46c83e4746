package dev.demarche.ontology;

import static dev.demarche.ontology.RuleFixtures.ATTACK;
import static dev.demarche.ontology.RuleFixtures.PLAN;
import static dev.demarche.ontology.RuleFixtures.SUPPORT;
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

/** Relations and their sources. */
class RelationRulesTest {

  @Test
  void aDeedIsARelationWithItsClaims() throws IOException {
    Graph derived =
        derive(
            dataset(
                article(
                    1,
                    "Post",
                    "2024-05-02",
                    ATTACK + " dem:instrument <id/skua> ;" + fact("<>", "a"))));
    assertThat(
            ask(
                derived,
                "?relation a dem:Relation ; rdfs:label ?label ; dem:subject ?subject ; dem:relationType ?type ; dem:object ?object ;"
                    + " dem:supportedBy ?claim ; dem:earliest ?earliest ; dem:contested ?contested"))
        .extracting(row -> row.get("label"))
        .containsExactlyInAnyOrder("Korra attacked Merrow", "Korra uses Skua");
  }

  @Test
  void aJointActIsARelationEitherWay() throws IOException {
    String talks =
        "<#claim=1> a dem:Claim , dem:EventClaim ; dem:eventType dem:Consultation ; dem:agent <id/veldan> , <id/merrow> ;";
    Graph derived = derive(dataset(article(1, "Post", "2024-05-02", talks + fact("<>", "a"))));
    assertThat(ask(derived, "?relation rdfs:label ?label"))
        .extracting(row -> row.get("label"))
        .containsExactlyInAnyOrder("Veldan met with Merrow", "Merrow met with Veldan");
  }

  @Test
  void aStanceTowardAnActorIsARelationAndTowardAPlanIsNone() throws IOException {
    String stance =
        "<#claim=1> a dem:Claim , dem:Stance ; dem:eventType dem:Accusation ; dem:holder <id/veldan> ; dem:polarity dem:Oppose ; dem:toward <id/korra> ;";
    Graph derived =
        derive(
            dataset(
                article(
                    1,
                    "Post",
                    "2024-05-02",
                    stance + fact("<>", "a") + PLAN + SUPPORT + fact("<>", "b"))));
    assertThat(ask(derived, "?relation a dem:Relation ; rdfs:label ?label"))
        .extracting(row -> row.get("label"))
        .containsExactlyInAnyOrder("Veldan opposes Korra", "Veldan accused Korra");
  }

  @Test
  void aDenialAloneIsNoRelationButContestsOne() throws IOException {
    String denied = article(2, "Post", "2024-05-03", ATTACK + denial("<id/korra>", "we did not"));
    assertThat(ask(derive(dataset(denied)), "?relation a dem:Relation")).isEmpty();
    assertThat(
            ask(
                derive(dataset(denied)),
                "?relation dem:sourceCount ?any FILTER NOT EXISTS { ?relation a dem:Event }"))
        .isEmpty();
    Graph both =
        derive(
            dataset(
                denied,
                article(
                    1, "Post", "2024-05-02", ATTACK + fact("<id/merrow>", "Korra attacked us"))));
    assertThat(
            ask(
                both,
                "?relation a dem:Relation ; dem:contested true ; dem:articleCount 1 ; dem:sourceCount 1"))
        .hasSize(1);
    assertThat(ask(both, "?relation a dem:Relation ; dem:supportedBy ?claim")).hasSize(1);
  }

  @Test
  void descriptionsOfOneArticleMakeNoRelation() throws IOException {
    Graph derived =
        derive(
            dataset(
                article(
                    1,
                    "Post",
                    "2024-05-02",
                    "<#entity=5> rdfs:label \"a town\"@en ."
                        + ATTACK.replace("<id/merrow>", "<#entity=5>")
                        + fact("<>", "a"))));
    assertThat(ask(derived, "?relation a dem:Relation")).isEmpty();
  }
}
