package dev.demarche.extractor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.extractor.Extractor;
import dev.demarche.extractor.SharedExtractor;
import dev.demarche.extractor.article.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the files of {@code sentences/} cannot say about who is for or against whom: patterns, and
 * an office at a date.
 */
class StancesOfSentencesTest {

  private static Extractor extractor;

  @BeforeAll
  static void load() {
    extractor = SharedExtractor.get();
  }

  private static List<String> claims(String sentence) {
    return ClaimLine.of(
        extractor.extract(
            Article.of("sentence", sentence).withDate(LocalDate.parse("2019-06-03"))));
  }

  @Test
  void whoAsksToHaveHarmStoppedIsNotAgainstWhoSuffersIt() {
    assertThat(claims("Ada Brekke urged Norvia to stop detaining journalists."))
        .noneMatch(line -> line.startsWith("OPPOSE") && line.contains("toward=journalists"));
  }

  /** Whom a clause without a subject of its own is about is not whoever does it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norvia blasted Ostra, accusing it of lying.                   | OPPOSE:Accusation holder=Norvia toward=Ostra
          Ada Brekke pointed to Marta Lind and praised her for the plan. | SUPPORT:Praise holder=Ada Brekke toward=Marta Lind+plan
          Nils Sund won over Marta Lind by complimenting her.           | SUPPORT:Praise holder=Nils Sund toward=Marta Lind
          """)
  void whoActsIsNotWhomItIsDoneTo(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim).noneMatch(ofOneself());
  }

  private static Predicate<String> ofOneself() {
    return line -> line.matches(".* holder=(.*) toward=\\1");
  }

  /**
   * "the president" is the known one, also after "a president" who is nobody in particular; as of
   * 2019.
   */
  @Test
  void aPresidentIsNotThePresident() {
    String text =
        "Donald Trump spoke in Ohio. \"We need a president with courage,\" Ada Brekke said."
            + " She criticized the president.";
    assertThat(claims(text)).contains("OPPOSE:Criticism holder=Ada Brekke toward=Donald Trump");
  }
}
