package dev.demarche.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.server.page.MarkedText.Kind;
import dev.demarche.server.page.MarkedText.Mark;
import dev.demarche.server.page.MarkedText.Piece;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MarkedTextTest {

  @Property
  void losesAndAddsNothing(@ForAll String text, @ForAll("marks") List<Mark> marks) {
    assertThat(MarkedText.of(text, marks).pieces().stream().map(Piece::text))
        .as("the pieces make up the text")
        .satisfies(pieces -> assertThat(String.join("", pieces)).isEqualTo(text));
  }

  @Property
  void givesEachMarkItsWords(@ForAll("texts") String text, @ForAll("marks") List<Mark> marks) {
    List<Piece> pieces = MarkedText.of(text, marks).pieces();
    int length = text.codePointCount(0, text.length());
    for (Mark mark : marks) {
      if (mark.kind() == Kind.EVIDENCE && mark.end() <= length) {
        String words =
            text.substring(
                text.offsetByCodePoints(0, mark.begin()), text.offsetByCodePoints(0, mark.end()));
        String found =
            pieces.stream()
                .filter(piece -> List.of(piece.evidence().split(" ")).contains(mark.claim()))
                .map(Piece::text)
                .collect(Collectors.joining());
        assertThat(found).contains(words);
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab 🇺🇦é\n").ofMaxLength(30);
  }

  @Provide
  Arbitrary<List<Mark>> marks() {
    Arbitrary<Integer> begins = Arbitraries.integers().between(0, 20);
    Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 12);
    return Combinators.combine(Arbitraries.of(Kind.class), begins, lengths)
        .as(
            (kind, begin, length) ->
                new Mark(
                    kind, begin, begin + length, "claim=" + begin + "-" + length, new Link("", "")))
        .list()
        .ofMaxSize(8);
  }
}
