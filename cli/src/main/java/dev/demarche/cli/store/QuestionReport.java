package dev.demarche.cli.store;

import dev.demarche.cli.output.Table;
import dev.demarche.ontology.Answer;
import dev.demarche.ontology.CompetencyQuestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;

/** What is answered to the competency questions, beside what the seed article should give. */
final class QuestionReport {

  private final Respondent respondent;

  QuestionReport(Respondent respondent) {
    this.respondent = respondent;
  }

  /** A table of all questions, then the rows that are missing, then the invariants. */
  String text(int width) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    StringBuilder missing = new StringBuilder();
    long expected = 0;
    long found = 0;
    for (CompetencyQuestion question : CompetencyQuestion.all()) {
      Answer answer = answer(question);
      expected += question.expected().size();
      found += answer.found().size();
      rows.add(
          List.of(
              question.name(),
              Integer.toString(question.expected().size()),
              Integer.toString(answer.found().size()),
              Integer.toString(answer.missing().size()),
              Integer.toString(answer.unexpected().size())));
      answer.missing().forEach(row -> missing.append(line(question, row)));
    }
    String table =
        new Table(List.of("QUESTION", "EXPECTED", "FOUND", "MISSING", "OTHERS"), rows)
            .format(width);
    return table
        + "\nFound "
        + found
        + " of "
        + Counted.of(expected, "expected row")
        + ".\n"
        + (missing.isEmpty() ? "" : "\nMissing:\n" + missing)
        + "\n"
        + invariants();
  }

  private String invariants() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (CompetencyQuestion invariant : CompetencyQuestion.invariants()) {
      Answer answer = answer(invariant);
      lines.append(answer.holds() ? "holds:  " : "BROKEN: ").append(invariant.title()).append('\n');
      answer.unexpected().forEach(row -> lines.append(line(invariant, row)));
    }
    return lines.toString();
  }

  private static String line(CompetencyQuestion question, Map<String, String> row) {
    return "  "
        + question.name()
        + ": "
        + row.entrySet().stream()
            .filter(cell -> !cell.getValue().isEmpty())
            .map(cell -> cell.getKey() + "=" + cell.getValue())
            .collect(Collectors.joining(", "))
        + "\n";
  }

  private Answer answer(CompetencyQuestion question) throws IOException {
    Query query = respondent.parse(question.sparql());
    return question.compare(CompetencyQuestion.rows(respondent.select(query)));
  }
}
