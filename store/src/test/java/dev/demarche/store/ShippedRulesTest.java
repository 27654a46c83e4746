package dev.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.extractor.graph.ArticleGraph;
import dev.demarche.ontology.OntologyGraphs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of the ontology on TDB2, beside the knowledge base, under a base of its own. */
class ShippedRulesTest {

  private static final String BASE = "https://news.example.org/";

  @TempDir Path folder;

  @Test
  void makeEventsAndRelationsOfClaims() throws IOException {
    try (ClaimStore store = ClaimStore.openOrCreate(folder, BASE)) {
      store.replaceGraph(store.ontologyGraph(), OntologyGraphs.ontology());
      store.replaceGraph(store.knowledgeGraph(), OntologyGraphs.knowledge(BASE));
      store.load(
          List.of(
              delivery(1, "Norway delivered NASAMS to Ukraine."),
              delivery(2, "Oslo handed NASAMS over.")));
      DerivationReport report = store.derive(Rule.shipped());
      assertThat(report.rules())
          .extracting(DerivationReport.RuleYield::rule)
          .contains("rules/events.rq");
      assertThat(report.changed()).isTrue();
      assertThat(
              rows(
                  store,
                  "SELECT ?label ?articles { ?event a dem:Event ; dem:articleCount ?articles }"))
          .as("two articles tell of one event")
          .hasLineCount(2)
          .endsWith(",2\n");
      assertThat(
              rows(
                  store,
                  "SELECT ?subject ?object { GRAPH <graph/derived> {"
                      + " ?r dem:relationType dem:supplies ; dem:subject ?subject ; dem:object ?object } }"))
          .isEqualTo("subject,object\n" + BASE + "id/norway," + BASE + "id/ukraine\n");
      assertThat(store.derive(Rule.shipped()).changed()).isFalse();
    }
  }

  private static ArticleGraph delivery(int number, String quote) {
    return Articles.turtle(
        BASE,
        number,
        """
        <> a dem:Article ; rdfs:label "a" ; dcterms:identifier "%1$s" ; dem:text "%2$s" .
        </id/norway> a dem:Country ; rdfs:label "Norway"@en .
        </id/ukraine> a dem:Country ; rdfs:label "Ukraine"@en .
        <#claim=7> a dem:Claim, dem:EventClaim ; dem:eventType dem:ArmsTransfer ;
          dem:agent </id/norway> ; dem:recipient </id/ukraine> ; dem:time "2023-11-20"^^xsd:date ;
          dem:realis dem:Actual ; dem:certainty dem:Certain ; dem:negated false ;
          dem:accordingTo <> ; dem:statedIn <> ; dem:quote "%2$s" .
        """
            .formatted(number, quote));
  }

  private static String rows(ClaimStore store, String query) {
    QueryOperation operation = new QueryOperation(store);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    operation.run(operation.parse(query), ResultFormat.CSV, out);
    return out.toString(StandardCharsets.UTF_8).replace("\r", "");
  }
}
