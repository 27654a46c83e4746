package dev.demarche.extractor.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gen. Aldo Marsh met Dr. Ines Falk in Sarnby.",
        "J. R. Hart of the U.K. spoke.",
        "The U.S. sent Sgt. Mira Dahl to the U.N. on Jan. 5.",
        "The U.S. Navy left the harbour.",
        "Soldiers killed the group's No. 2 commander.",
        "The Norvian company Halt Inc. sold the jets.",
        "\"Leave now,\" he said.",
        "The truce held for 3.5 hours.",
        "No full stop ends this sentence"
      })
  void staysWhole(String text) {
    assertThat(Texts.sentences(text)).containsExactly(text);
  }

  @Test
  void endsAtStops() {
    assertThat(Texts.sentences("Is it war? No! It is not. The envoys left."))
        .containsExactly("Is it war?", "No!", "It is not.", "The envoys left.");
  }

  @Test
  void endsAfterInitialsWhereAnOpenerFollows() {
    assertThat(Texts.sentences("He visited the U.S. The trip was short."))
        .containsExactly("He visited the U.S.", "The trip was short.");
    assertThat(Texts.sentences("It fell in Washington, D.C. However, nobody was hurt."))
        .containsExactly("It fell in Washington, D.C.", "However, nobody was hurt.");
  }

  @Test
  void keepsClosingQuotesWithTheirSentence() {
    assertThat(Texts.sentences("\u201cWe are ready.\u201d She smiled."))
        .containsExactly("\u201cWe are ready.\u201d", "She smiled.");
    assertThat(Texts.sentences("\"We will not go,\" he said. \"We will stay.\""))
        .containsExactly("\"We will not go,\" he said.", "\"We will stay.\"");
  }

  @Test
  void headlinesEndWithTheirLine() {
    assertThat(
            Texts.sentences("VELDAN SIGNS TREATY\nThe king signed it on Monday.\r\n\r\nHe smiled."))
        .containsExactly("VELDAN SIGNS TREATY", "The king signed it on Monday.", "He smiled.");
  }

  @Test
  void linesOfAWrappedTextGoOn() {
    String wrapped =
        """
        The envoys of both countries met in the old harbour town on
        Monday to talk about the fishing grounds that both of them
        claim. The meeting was the first one since the patrol boats
        of the smaller country had fired warning shots at trawlers.

        Nobody expected an agreement on the first day of the talks,
        and none was reached. The envoys will meet again next month
        in the capital of a third country.
        """;

    assertThat(Texts.sentences(wrapped))
        .hasSize(4)
        .last()
        .isEqualTo("The envoys will meet again next month\nin the capital of a third country.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\t \u00a0\u200b\r\n"})
  void emptyTextHasNone(String text) {
    assertThat(Texts.sentences(text)).isEmpty();
  }

  @Test
  void tenThousandCharactersWithoutStopAreReadInBoundedParts() {
    String text = "the envoys of the islands talked and ".repeat(271).strip();

    var sentences = Texts.ANALYZER.analyze(text);

    assertThat(text).hasSizeGreaterThan(10_000);
    assertThat(sentences).allSatisfy(each -> assertThat(each.tokens()).hasSizeLessThan(251));
    assertThat(Texts.words(text)).containsExactly(text.split(" "));
  }
}
