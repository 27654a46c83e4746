package dev.demarche.extractor.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.extractor.claim.SentenceFile.Expectation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SentenceFileTest {

  @Test
  void sentencesHaveTheirLines() {
    SentenceFile file =
        SentenceFile.read(
            "force.txt",
            """
            # Force

            Norvia attacked Ostra.
              Attack agent=Norvia target=Ostra
              # a comment among them
              but not: Killing
              nowhere: place=
              nothing else

            Norvia slept.
              nothing
            """);

    assertThat(file.expectations())
        .containsExactly(
            new Expectation(
                3,
                "Norvia attacked Ostra.",
                Set.of("Attack agent=Norvia target=Ostra"),
                Set.of("Killing"),
                Set.of("place="),
                true),
            new Expectation(10, "Norvia slept.", Set.of(), Set.of(), Set.of(), true));
  }

  @Test
  void mistakesAreToldWithFileAndLine() {
    fails("", "force.txt:1: no sentence: write one");
    fails("# only a comment\n", "force.txt:1: no sentence: write one");
    fails("A.\n  Attack\n\n  Killing\n", "force.txt:4: no sentence above this line");
    fails("# Force\nA.\n\nB.\n  Attack\n", "force.txt:2: no claims below this sentence");
    fails("A.\nB.\n  Attack\n", "force.txt:2: no blank line before this sentence");
    fails("A.\n  Attack\nB.\n  Attack\n", "force.txt:3: no blank line before this sentence");
    fails("A.\n  Attack\n\nA.\n  Killing\n", "force.txt:4: the sentence stands in line 1 too");
    fails("A.\n  Attack\n  Attack\n", "force.txt:3: this line stands twice");
    fails("A.\n  Attack\n  nothing\n", "force.txt:1: \"nothing\" stands by itself");
  }

  @Test
  void whatIsNotAsExpectedIsTold() {
    Expectation expected =
        SentenceFile.read("force.txt", "A.\n  Attack\n  but not: Killing\n  nowhere: Aid\n")
            .expectations()
            .get(0);

    assertThat(SentencesTest.problems(expected, List.of("Visit", "Attack"))).isEmpty();
    assertThat(SentencesTest.problems(expected, List.of("Killing", "MilitaryAid")))
        .containsExactly(
            "missing: Attack",
            "should not be there: Killing",
            "should not be there: MilitaryAid",
            "expected:",
            "  Attack",
            "  but not: Killing",
            "  nowhere: Aid",
            "got:",
            "  Killing",
            "  MilitaryAid");
    assertThat(SentencesTest.problems(expected, List.of()))
        .contains("nothing is claimed, so that \"but not\" says nothing");
  }

  @Test
  void nothingElseIsAllowedWhereTheFileSaysSo() {
    Expectation expected =
        SentenceFile.read("force.txt", "A.\n  Attack\n  nothing else\n").expectations().get(0);

    assertThat(SentencesTest.problems(expected, List.of("Attack"))).isEmpty();
    assertThat(SentencesTest.problems(expected, List.of("Attack", "Visit")))
        .contains("should not be there: Visit", "  nothing else");
  }

  private static void fails(String text, String message) {
    assertThatThrownBy(() -> SentenceFile.read("force.txt", text))
        .isInstanceOf(SentenceFile.Mistake.class)
        .hasMessageStartingWith(message);
  }
}
