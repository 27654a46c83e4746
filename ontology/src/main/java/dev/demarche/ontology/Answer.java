package dev.demarche.ontology;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How the rows that a graph gives compare with those that a careful reader expects. Case, accents,
 * the form of apostrophes and a leading article do not count, and an empty expected value stands
 * for any.
 *
 * @param found expected rows that are there
 * @param missing expected rows that are not there
 * @param unexpected rows that are there and that nobody expects; of an invariant, all rows
 */
public record Answer(
    CompetencyQuestion question,
    List<Map<String, String>> found,
    List<Map<String, String>> missing,
    List<Map<String, String>> unexpected) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern ARTICLE = Pattern.compile("^(the|an|a) ");

  public Answer {
    found = List.copyOf(found);
    missing = List.copyOf(missing);
    unexpected = List.copyOf(unexpected);
  }

  static Answer of(CompetencyQuestion question, List<Map<String, String>> rows) {
    List<Map<String, String>> expected = question.expected();
    return new Answer(
        question,
        expected.stream().filter(row -> rows.stream().anyMatch(is(row))).toList(),
        expected.stream().filter(row -> rows.stream().noneMatch(is(row))).toList(),
        rows.stream().filter(row -> expected.stream().noneMatch(e -> matches(e, row))).toList());
  }

  private static Predicate<Map<String, String>> is(Map<String, String> expected) {
    return row -> matches(expected, row);
  }

  private static boolean matches(Map<String, String> expected, Map<String, String> row) {
    return expected.entrySet().stream()
        .allMatch(
            cell ->
                cell.getValue().isEmpty()
                    || plain(cell.getValue()).equals(plain(row.getOrDefault(cell.getKey(), ""))));
  }

  private static String plain(String words) {
    String unmarked =
        MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
    String lower = unmarked.toLowerCase(Locale.ROOT).replace('’', '\'');
    return ARTICLE.matcher(lower).replaceFirst("").strip();
  }

  /** Whether every expected row is there and, of an invariant, no row at all. */
  public boolean holds() {
    return missing.isEmpty() && !(question.isInvariant() && !unexpected.isEmpty());
  }
}
