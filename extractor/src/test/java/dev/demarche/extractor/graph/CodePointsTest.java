package dev.demarche.extractor.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.extractor.article.Span;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Property
  void countsAsTheRuntimeDoes(@ForAll("texts") String text) {
    CodePoints points = CodePoints.of(text);
    for (int at = 0; at <= text.length(); at++) {
      if (cuts(text, at)) {
        continue;
      }
      assertThat(points.fromUtf16(at)).isEqualTo(text.codePointCount(0, at));
      assertThat(points.toUtf16(points.fromUtf16(at))).isEqualTo(at);
    }
  }

  @Property
  void aSpanCutsTheSameWords(@ForAll("texts") String text, @ForAll int first, @ForAll int second) {
    int count = text.codePointCount(0, text.length());
    if (count == 0) {
      return;
    }
    int one = Math.floorMod(first, count);
    int other = Math.floorMod(second, count);
    Span inText =
        new Span(
            text.offsetByCodePoints(0, Math.min(one, other)),
            text.offsetByCodePoints(0, Math.max(one, other) + 1));

    CodePoints points = CodePoints.of(text);
    Span counted = points.fromUtf16(inText);

    int[] all = text.codePoints().toArray();
    assertThat(new String(all, counted.begin(), counted.length())).isEqualTo(inText.of(text));
    assertThat(points.toUtf16(counted)).isEqualTo(inText);
  }

  @Test
  void refusesWhatLiesOutsideOrInsideACharacter() {
    CodePoints points = CodePoints.of("a\uD83C\uDDEBb");

    assertThatThrownBy(() -> points.fromUtf16(2)).hasMessage("offset 2 cuts a character in two");
    assertThatThrownBy(() -> points.fromUtf16(5)).hasMessageContaining("outside");
    assertThatThrownBy(() -> points.fromUtf16(new Span(3, 5))).hasMessageContaining("outside");
    assertThatThrownBy(() -> CodePoints.of("ab").fromUtf16(new Span(1, 3)))
        .hasMessageContaining("outside");
    assertThatThrownBy(() -> points.toUtf16(4)).hasMessageContaining("outside");
    assertThatThrownBy(() -> points.toUtf16(-1)).hasMessageContaining("outside");
  }

  private static boolean cuts(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  @Provide
  Arbitrary<String> texts() {
    return RandomTexts.any();
  }
}
