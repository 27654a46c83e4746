package dev.demarche.server.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSimilarityTest {

  @ParameterizedTest
  @CsvSource({
    "Émile Zola, EMILE ZOLA",
    "Łódź, lodz",
    "Großbritannien, Grossbritannien",
    "'Moskva, ', moskva",
    "N'Djamena, n’djamena"
  })
  void findsNamesTheSameButForMarksAndCase(String one, String other) {
    assertThat(similarity(one, other)).isEqualTo(similarity(other, one)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Berg                      | Berg, Anna                     | Anna Bergman
          Emmanuel Macron                | Emanuel Macron                 | Manuel Noriega
          Ministry of Defence of Norland | Norland Ministry of Defence    | Ministry of Defence of Ruritania
          United Kingdom                 | United Kindgom                 | United Arab Emirates
          """)
  void findsTheLikelierOneMoreAlike(String name, String likelier, String other) {
    assertThat(similarity(name, likelier)).isLessThan(1).isGreaterThan(similarity(name, other));
  }

  @Test
  void findsNothingInCommonWithNothing() {
    assertThat(similarity("", "Norland")).isZero();
    assertThat(similarity("...", "...")).isZero();
    assertThat(similarity("xyz", "Norland")).isCloseTo(0, Offset.offset(0.3));
  }

  private static double similarity(String one, String other) {
    return NameSimilarity.of(FoldedName.of(one), FoldedName.of(other));
  }
}
