package dev.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerivationTest {

  private static final Rule ARMED =
      new Rule(
          "armed.rq",
          """
          PREFIX dem: <https://w3id.org/demarche#>
          CONSTRUCT { ?who a dem:Supplier }
          WHERE { GRAPH ?article { ?claim dem:eventType dem:ArmsTransfer ; dem:agent ?who } }
          """);

  /** Would grow with each run if it read what it made. */
  private static final Rule COUNT =
      new Rule(
          "count.rq",
          """
          PREFIX dem: <https://w3id.org/demarche#>
          CONSTRUCT { <id/count> dem:quantity ?n }
          WHERE { SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } }
          """);

  @TempDir Path folder;
  private ClaimStore store;

  @BeforeEach
  void open() {
    store = ClaimStore.openOrCreate(folder, Articles.BASE);
    store.load(List.of(Articles.of(1)));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void makesTheDerivedGraphAnew() {
    DerivationReport first = store.derive(List.of(ARMED, COUNT));
    assertThat(first.changed()).isTrue();
    assertThat(first.triples()).isEqualTo(2);
    assertThat(first.rules())
        .containsExactly(
            new DerivationReport.RuleYield("armed.rq", 1),
            new DerivationReport.RuleYield("count.rq", 1));
    assertThat(store.derive(List.of(ARMED, COUNT)).changed())
        .as("rules do not read their own output")
        .isFalse();
    assertThat(store.graph(store.derivedGraph()).size()).isEqualTo(2);
    assertThat(store.derive(List.of(ARMED)).triples()).isEqualTo(1);
    assertThat(store.graph(store.derivedGraph()).size()).isEqualTo(1);
  }

  @Test
  void followsTheArticles() {
    store.derive(List.of(COUNT));
    store.load(List.of(Articles.of(2)));
    assertThat(store.derive(List.of(COUNT)).changed()).isTrue();
  }

  @Test
  void leavesTheTextIndexUsable() {
    Rule labels =
        new Rule(
            "labels.rq",
            """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            CONSTRUCT { <id/gist> rdfs:label "gist" } WHERE {}
            """);
    store.derive(List.of(labels));
    store.derive(List.of(labels));
    store.load(List.of(Articles.of(2)));
    assertThat(store.dataset().search("gist", -1)).toIterable().hasSize(1);
    assertThat(store.dataset().search("norway", -1)).toIterable().hasSize(2);
  }

  @Test
  void saysWhereARuleIsWrong() {
    assertThatThrownBy(
            () -> store.derive(List.of(new Rule("bad.rq", "CONSTRUCT { ?s ?p ?o }\nWHERE ["))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("bad.rq: ")
        .hasMessageContaining("line 2, column 7")
        .hasMessageNotContaining("\n");
    assertThatThrownBy(() -> store.derive(List.of(new Rule("ask.rq", "ASK {}"))))
        .hasMessage("ask.rq: a rule is a CONSTRUCT query");
  }
}
