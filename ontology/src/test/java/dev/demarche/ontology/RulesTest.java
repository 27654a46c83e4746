package dev.demarche.ontology;

import static dev.demarche.ontology.RuleFixtures.ATTACK;
import static dev.demarche.ontology.RuleFixtures.BASE;
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
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

/** What holds of all rules. */
class RulesTest {

  @Test
  void rulesDoNotReadTheirOwnOutput() throws IOException {
    DatasetGraph dataset =
        dataset(
            OFFICE,
            article(
                1,
                "Post",
                "2024-05-02",
                ATTACK + fact("<>", "a") + PLAN + SUPPORT + fact("<>", "b")));
    Graph once = derive(dataset);
    Node derived = NodeFactory.createURI(BASE + "graph/derived");
    once.stream().forEach(triple -> dataset.add(Quad.create(derived, triple)));
    assertThat(derive(dataset).isIsomorphicWith(once)).isTrue();
    assertThat(once.size()).isGreaterThan(20);
  }

  @Test
  void theOrderOfArticlesDoesNotMatter() throws IOException {
    String one = article(1, "Post", "2024-05-02", ATTACK + fact("<>", "a"));
    String other =
        article(
            2,
            "Herald",
            "2024-05-02",
            ATTACK.replace("dem:agent <id/korra>", "dem:agent <id/korra> , <id/veldan>")
                + fact("<>", "b"));
    String same =
        article(
            3,
            "Herald",
            "2024-05-02",
            ATTACK.replace("dem:agent <id/korra>", "dem:agent <id/veldan> , <id/korra>")
                + fact("<>", "c"));
    Graph derived = derive(dataset(one, other, same));
    assertThat(derived.isIsomorphicWith(derive(dataset(same, other, one)))).isTrue();
    assertThat(ask(derived, "?event a dem:Event")).hasSize(2);
  }
}
