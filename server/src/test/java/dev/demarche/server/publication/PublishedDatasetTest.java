package dev.demarche.server.publication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.ontology.CompetencyQuestion;
import dev.demarche.server.PictureStore;
import dev.demarche.store.ClaimStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The view of a store answers as the store itself does, but for what is not published. */
class PublishedDatasetTest {

  private static final String PREFIXES =
      """
      PREFIX dem: <https://w3id.org/demarche#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  @TempDir static Path folder;

  private static ClaimStore store;

  @BeforeAll
  static void open() {
    store = ClaimStore.open(PictureStore.in(folder));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static Stream<String> competencyQuestions() throws IOException {
    return Stream.concat(
            CompetencyQuestion.all().stream(), CompetencyQuestion.invariants().stream())
        .map(CompetencyQuestion::sparql);
  }

  @ParameterizedTest
  @MethodSource("competencyQuestions")
  void answersEachCompetencyQuestionAsTheStoreDoes(String question) {
    assertThat(rows(published(PublishedText.FULL), question)).isEqualTo(rows(question));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o }",
        "SELECT * { GRAPH ?g { ?s dem:eventType ?type ; dem:agent ?who } }",
        "SELECT * { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * { GRAPH ?g { ?g ?p ?o } }",
        "SELECT * { ?s dem:eventType ?type GRAPH ?g { ?s dem:agent ?who } }",
        "SELECT * { GRAPH ?g { ?s dem:eventType ?type } GRAPH ?g { ?s dem:agent ?who } }",
        "SELECT * { GRAPH ?g { ?s dem:agent ?who FILTER (CONTAINS(STR(?who), 'norway')) } }",
        "SELECT * { GRAPH ?g { ?s dem:eventType ?type OPTIONAL { ?s dem:target ?whom } } }",
        "SELECT DISTINCT ?g { GRAPH ?g { } }",
        "SELECT * { ?s dem:eventType ?type OPTIONAL { ?s dem:target ?whom } }",
        "SELECT * { ?s dem:eventType ?type FILTER NOT EXISTS { ?s dem:target ?whom } }",
        "SELECT * { ?s dem:eventType ?type ; dem:quote ?words FILTER (STRLEN(?words) > 25) }",
        "SELECT * { ?s dem:eventType ?type MINUS { ?s dem:agent ?who } }",
        "SELECT * { VALUES ?side { dem:Oppose dem:Support } ?s dem:polarity ?side ; dem:holder ?who }",
        "SELECT * { ?s dem:eventType/skos:broader* dem:Attack }",
        "SELECT * { ?s dem:eventType ?type . ?s ?none dem:NoSuchThing }",
        "SELECT * { { ?s dem:agent ?who } UNION { ?s dem:holder ?who } ?who rdfs:label ?name }",
        "SELECT ?who (COUNT(?s) AS ?n) { ?s dem:agent ?who } GROUP BY ?who",
      })
  void answersAsTheStoreDoes(String query) {
    List<String> expected = rows(PREFIXES + query);
    if (!query.contains("NoSuchThing")) {
      assertThat(expected).isNotEmpty();
    }
    assertThat(rows(published(PublishedText.FULL), PREFIXES + query)).isEqualTo(expected);
  }

  @Test
  void leavesOutTheTriplesWithWordsThatAreNotPublished() {
    String everything = "SELECT ?p { ?s ?p ?o }";
    List<String> all = rows(everything);
    List<String> hidden =
        all.stream().filter(row -> row.endsWith("#text") || row.endsWith("#quote")).toList();
    assertThat(hidden).isNotEmpty();
    List<String> rest = new ArrayList<>(all);
    rest.removeAll(hidden);
    assertThat(rows(published(PublishedText.NONE), everything)).isEqualTo(rest);
    assertThat(rows(published(PublishedText.NONE), "SELECT ?p { GRAPH ?g { ?s ?p ?o } }"))
        .isNotEmpty()
        .noneMatch(row -> row.endsWith("#text") || row.endsWith("#quote"));
  }

  /** TDB2 by itself, told to take the union for the default graph, answers from all of them. */
  @Test
  void answersFromTheGraphsThatAQueryNames() {
    String query =
        PREFIXES
            + "SELECT DISTINCT ?article FROM <%s> FROM <%s> { ?s dem:quote ?w ; dem:statedIn ?article }"
                .formatted(PictureStore.article(1), PictureStore.article(2));
    assertThat(rows(published(PublishedText.FULL), query))
        .containsExactly(
            "article=" + PictureStore.article(1), "article=" + PictureStore.article(2));
    assertThat(rows(published(PublishedText.NONE), query)).isEmpty();
    assertThat(
            rows(
                published(PublishedText.FULL),
                "SELECT DISTINCT ?g FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }"
                    .formatted(PictureStore.article(2))))
        .containsExactly("g=" + PictureStore.article(2));
  }

  private static DatasetGraph published(PublishedText text) {
    return PublishedDataset.of(store.dataset(), text, new ReadingLimit());
  }

  private static List<String> rows(String query) {
    return rows(store.dataset(), query);
  }

  /** In the order of their characters: that of the rows is not part of an answer without ORDER. */
  private static List<String> rows(DatasetGraph dataset, String text) {
    Query query = QueryFactory.create(text);
    return Txn.calculateRead(
        dataset,
        () -> {
          List<String> rows = new ArrayList<>();
          try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            execution.select().forEachRemaining(row -> rows.add(line(query.getResultVars(), row)));
          }
          rows.sort(null);
          return rows;
        });
  }

  private static String line(List<String> variables, Binding row) {
    return String.join(" ", variables.stream().map(name -> name + "=" + row.get(name)).toList());
  }
}
