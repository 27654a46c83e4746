package dev.demarche.extractor.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.extractor.article.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  /** Tokens are parted by blanks in the expectation. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Norvia's king and Ostra’s envoy left.        | Norvia 's king and Ostra ’s envoy left .
          The allies' ships and the rebels’ boats sank.| The allies ' ships and the rebels ’ boats sank .
          We don't know.                               | We do n't know .
          They won’t say so.                           | They wo n’t say so .
          It's over, we've left.                       | It 's over , we 've left .
          He cannot stay.                              | He can not stay .
          The missile (a Kestrel) hit [sic] the pier.  | The missile ( a Kestrel ) hit [ sic ] the pier .
          The truce — signed in May — held.            | The truce — signed in May — held .
          The truce—signed in May—held.                | The truce — signed in May — held .
          The truce–signed in May–held.                | The truce – signed in May – held .
          The truce - signed in May - held.            | The truce - signed in May - held .
          The truce--signed in May--held.              | The truce -- signed in May -- held .
          Thanks 🇳🇴🤝 to all 👨‍👩‍👧 friends.          | Thanks 🇳🇴 🤝 to all 👨‍👩‍👧 friends .
          Norvia paid $5 million for 1,500 shells.     | Norvia paid $ 5 million for 1,500 shells .
          Norvia paid €3bn and £2.5bn.                 | Norvia paid € 3bn and £ 2.5bn .
          The rate rose 3.5% at 10:30 p.m. on Monday.  | The rate rose 3.5 % at 10:30 p.m. on Monday .
          Two F-16 jets and an S-300 battery arrived.  | Two F-16 jets and an S-300 battery arrived .
          The U.S. sent Sgt. Dahl on Jan. 5.           | The U.S. sent Sgt. Dahl on Jan. 5 .
          Gen. Marsh met Dr. Falk.                     | Gen. Marsh met Dr. Falk .
          The envoy left for the U.S.                  | The envoy left for the U.S.
          He waited... and waited… in vain.            | He waited ... and waited … in vain .
          A Norvian-built anti-ship missile flew.      | A Norvian-built anti-ship missile flew .
          "Leave now," he said.                        | " Leave now , " he said .
          “Leave now,” he said.                        | “ Leave now , ” he said .
          'We will,' she said.                         | ' We will , ' she said .
          The port was hit;the pier burned.            | The port was hit ; the pier burned .
          Is it war?                                   | Is it war ?
          No!                                          | No !
          """)
  void partsWords(String text, String tokens) {
    assertThat(String.join(" ", Texts.words(text))).isEqualTo(tokens);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "Norvia",
            "’s",
            "'s ",
            "'",
            "\"",
            "“",
            "”",
            "(",
            ")",
            "[sic]",
            "—",
            "–",
            " - ",
            "--",
            " ",
            "\n",
            "\r\n",
            "\t",
            "\u00a0",
            "\u200b",
            "U.S.",
            "Sgt.",
            "Jan. ",
            "F-16",
            "S-300",
            "$5",
            "€3bn",
            "…",
            "...",
            ".",
            "!",
            "?",
            ",",
            ";",
            ":",
            "3.5%",
            "cannot",
            "don't",
            "🇳🇴",
            "🤝",
            "👨‍👩‍👧",
            "e\u0301",
            "\u2066",
            "Halt",
            "the ",
            "talks ",
            "https://example.org/a?b=c",
            "@norvia",
            "#truce",
            "\ud835\udd04",
            "\u2028")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 300)
  void coversAllButWhiteSpaceInOrder(@ForAll("texts") String text) {
    List<Span> spans =
        Texts.ANALYZER.analyze(text).stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .map(Token::span)
            .toList();

    int end = 0;
    for (Span span : spans) {
      assertThat(span.begin()).isGreaterThanOrEqualTo(end);
      assertThat(Typography.plain(text.substring(end, span.begin()))).isBlank();
      assertThat(span.of(Typography.plain(text)).chars()).noneMatch(Character::isWhitespace);
      end = span.end();
    }
    assertThat(Typography.plain(text.substring(end))).isBlank();
  }

  @Property(tries = 200)
  void neverCutsACharacter(@ForAll("texts") String text) {
    for (Sentence sentence : Texts.ANALYZER.analyze(text)) {
      for (Token token : sentence.tokens()) {
        String word = token.span().of(text);
        assertThat(Character.isLowSurrogate(word.charAt(0))).isFalse();
        assertThat(Character.isHighSurrogate(word.charAt(word.length() - 1))).isFalse();
        assertThat(word).doesNotStartWith("\u200d").doesNotEndWith("\u200d");
      }
    }
  }

  @Property(tries = 200)
  void treesAreTrees(@ForAll("texts") String text) {
    for (Sentence sentence : Texts.ANALYZER.analyze(text)) {
      Trees.assertTree(sentence);
    }
  }
}
