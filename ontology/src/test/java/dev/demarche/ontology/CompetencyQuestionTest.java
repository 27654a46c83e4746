package dev.demarche.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompetencyQuestionTest {

  static Stream<CompetencyQuestion> questions() throws IOException {
    return Stream.concat(
        CompetencyQuestion.all().stream(), CompetencyQuestion.invariants().stream());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void itParsesAndRunsAndSaysWhatItAsks(CompetencyQuestion question) {
    Query query = QueryFactory.create(question.sparql());
    assertThat(query.isSelectType()).isTrue();
    assertThat(question.title()).isNotBlank();
    assertThat(question.question()).contains("?");
    try (QueryExecution execution =
        QueryExecution.create(query, DatasetFactory.wrap(ModelFactory.createDefaultModel()))) {
      assertThat(CompetencyQuestion.rows(execution.execSelect())).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void itsExpectedRowsHaveItsVariables(CompetencyQuestion question) throws IOException {
    if (question.isInvariant()) {
      assertThat(OntologyFiles.list("queries"))
          .doesNotContain("queries/" + question.name() + ".csv");
      return;
    }
    List<String> header =
        List.of(
            OntologyFiles.read("queries/" + question.name() + ".csv")
                .lines()
                .findFirst()
                .orElse("")
                .split(","));
    assertThat(header).isEqualTo(QueryFactory.create(question.sparql()).getResultVars());
  }

  @Test
  void noExpectedRowStandsTwiceOrForEverything() throws IOException {
    for (CompetencyQuestion question : CompetencyQuestion.all()) {
      Set<Map<String, String>> distinct = new HashSet<>(question.expected());
      assertThat(distinct).as(question.name()).hasSameSizeAs(question.expected());
      assertThat(question.expected())
          .as(question.name())
          .noneMatch(row -> row.values().stream().allMatch(String::isEmpty));
    }
  }

  @Test
  void questionsAreFoundByName() throws IOException {
    assertThat(CompetencyQuestion.named("office-holders"))
        .hasValueSatisfying(question -> assertThat(question.expected()).hasSize(5));
    assertThat(CompetencyQuestion.named("invariant-source"))
        .hasValueSatisfying(question -> assertThat(question.isInvariant()).isTrue());
    assertThat(CompetencyQuestion.named("no-such-question")).isEmpty();
  }

  private static CompetencyQuestion question(String name, List<Map<String, String>> expected) {
    return new CompetencyQuestion(name, "title", "question?", "SELECT * {}", expected);
  }

  @Test
  void anAnswerTellsWhatIsFoundMissingAndUnexpected() {
    Map<String, String> sent = Map.of("who", "Ukraine's allies", "words", "");
    Map<String, String> missed = Map.of("who", "Merrow", "words", "");
    Answer answer =
        question("x", List.of(sent, missed))
            .compare(
                List.of(
                    Map.of("who", "the Ukraine’s Allies", "words", "a"),
                    Map.of("who", "Veldan", "words", "b")));
    assertThat(answer.found()).containsExactly(sent);
    assertThat(answer.missing()).containsExactly(missed);
    assertThat(answer.unexpected()).containsExactly(Map.of("who", "Veldan", "words", "b"));
    assertThat(answer.holds()).isFalse();
  }

  @Test
  void anInvariantHoldsWithoutRowsOnly() {
    CompetencyQuestion invariant = question("invariant-x", List.of());
    assertThat(invariant.compare(List.of()).holds()).isTrue();
    assertThat(invariant.compare(List.of(Map.of("claim", "claim=1"))).holds()).isFalse();
    assertThat(question("x", List.of()).compare(List.of(Map.of("claim", "claim=1"))).holds())
        .isTrue();
  }

  @Test
  void invariantsCatchTheirBreach() throws IOException {
    String sent =
        """
        <doc/1> a dem:Article ; rdfs:label "x" ; dem:text "Western troops are in Ukraine." .
        <doc/1#claim=0> a dem:Claim ; dem:eventType dem:Deployment ; dem:realis dem:Actual ; dem:negated false ;
          dem:place id:ukraine ; dem:theme <doc/1#entity=0> ; dem:accordingTo <doc/1> ; dem:statedIn <doc/1> ;
          dem:evidence <doc/1#char=0,29> ; dem:quote "Western troops are in Ukraine" .
        <doc/1#char=0,29> dem:begin 0 ; dem:end 29 .
        <doc/1#entity=0> rdfs:label "Western troops"@en . id:ukraine rdfs:label "Ukraine"@en .
        """;
    assertThat(breaches(sent)).containsExactly("invariant-no-western-troops-sent");
    assertThat(breaches(sent.replace("dem:negated false", "dem:negated true"))).isEmpty();
    assertThat(breaches(sent.replace("dem:Actual", "dem:Hypothetical"))).isEmpty();
    assertThat(
            breaches(
                sent.replace(
                    "dem:accordingTo <doc/1>",
                    "dem:accordingTo id:russia ; dem:quotation dem:Indirect")))
        .isEmpty();
    assertThat(
            breaches(
                sent.replace("dem:negated false", "dem:negated true")
                    .replace("dem:accordingTo <doc/1>", "dem:accordingTo id:russia")))
        .containsExactly("invariant-attribution");
    assertThat(breaches("<doc/1#claim=0> a dem:Claim ."))
        .containsExactly("invariant-evidence", "invariant-source");
  }

  private static List<String> breaches(String turtle) throws IOException {
    return CompetencyQuestion.invariants().stream()
        .filter(
            invariant -> {
              try (QueryExecution execution =
                  QueryExecution.create(
                      invariant.sparql(),
                      ModelFactory.createModelForGraph(Fixtures.turtle(turtle)))) {
                return execution.execSelect().hasNext();
              }
            })
        .map(CompetencyQuestion::name)
        .toList();
  }
}
