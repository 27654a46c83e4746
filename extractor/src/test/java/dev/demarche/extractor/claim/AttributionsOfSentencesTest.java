package dev.demarche.extractor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.extractor.Extractor;
import dev.demarche.extractor.SharedExtractor;
import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.article.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whose words which words are. A line is the speaker, "says" for quoted and "tells" for reported
 * words, and the words; stretches are parted by "...", attributions by "/".
 */
class AttributionsOfSentencesTest {

  private static Extractor extractor;

  @BeforeAll
  static void load() {
    extractor = SharedExtractor.get();
  }

  private static void check(String text, String expected) {
    String found =
        extractor.extract(Article.of("text", text)).claims().stream()
            .map(Claim::grounds)
            .filter(grounds -> grounds.attribution().speaker() != null)
            .map(grounds -> line(grounds, text))
            .distinct()
            .collect(Collectors.joining(" / "));

    assertThat(found).isEqualTo(expected);
  }

  private static String line(Grounds grounds, String text) {
    Attribution attribution = grounds.attribution();
    List<String> words = grounds.evidence().stream().map((Span span) -> span.of(text)).toList();
    return attribution.speaker().label()
        + (attribution.quotation().name().equals("DIRECT") ? " says " : " tells ")
        + String.join(" ... ", words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "The bridge is gone," General Ilva Marten said.                                  | Ilva Marten says The bridge is gone
          ''The bridge is gone,'' General Ilva Marten said. ''Nobody can cross it now.''   | Ilva Marten says The bridge is gone / Ilva Marten says Nobody can cross it now
          "The bridge is gone. Nobody can cross it," General Ilva Marten said.             | Ilva Marten says The bridge is gone / Ilva Marten says Nobody can cross it
          "The bridge is gone," General Ilva Marten said, "and nobody can cross it."       | Ilva Marten says The bridge is gone ... and nobody can cross it
          "The bridge is gone," said Ilva Marten, the general who guards the river.        | Ilva Marten says The bridge is gone
          "It is over," said General Ilva Marten. "They have left the camp. I saw it," said Colonel Per Aune. | Ilva Marten says It is over / Per Aune says They have left the camp / Per Aune says I saw it
          """)
  void quotations(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The colonel said the camp was empty, adding that the guards had left.     | colonel tells the camp was empty / colonel tells the guards had left
          The colonel said the camp was empty and said that the guards were tired.  | colonel tells the camp was empty / colonel tells the guards were tired
          The colonel said the camp was empty \u2014 a surprise to his own officers.     | colonel tells the camp was empty
          The camp was full, and the guards were tired, according to the colonel.   | colonel tells The camp was full, and the guards were tired
          The camp is full, said former governor Ilva Marten, who runs the charity. | Ilva Marten tells The camp is full
          """)
  void reportedWords(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          A new poll showed that the party was losing voters.                | new poll tells the party was losing voters
          The camp was empty, according to satellite images.                 | satellite images tells The camp was empty
          A study by Human Rights Watch found that the camp was full.        | Human Rights Watch tells the camp was full
          Half of the villagers said they were hungry.                       | Half of the villagers tells they were hungry
          Most of the nervous senators have said they are tired.             | nervous senators tells they are tired
          Two members of the commission said the camp was full.              | Two members of the commission tells the camp was full
          Retired surgeon Ilva Marten told reporters that the camp was full. | Ilva Marten tells the camp was full
          The florist said the road was open.                                | florist tells the road was open
          """)
  void whoSpeaks(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          NATO: No talks are planned with the rebels         | NATO tells No talks are planned with the rebels
          Ilva Marten: "We will not leave the camp"          | Ilva Marten says We will not leave the camp
          """)
  void labels(String text, String expected) {
    check(text, expected);
  }

  /** Finding something is no speaking, and a place before a colon says where the news is from. */
  @ParameterizedTest
  @CsvSource({
    "The two ministers found common ground.",
    "The general published a book.",
    "Paris: The talks have begun."
  })
  void noWordsNoSpeech(String text) {
    check(text, "");
  }
}
