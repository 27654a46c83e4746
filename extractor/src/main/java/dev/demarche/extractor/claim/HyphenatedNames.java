package dev.demarche.extractor.claim;

import dev.demarche.extractor.syntax.Token;
import java.util.Locale;
import java.util.stream.Stream;

/** Names with what they do for somebody else: "US-led", "Iranian-backed", "Russian-made". */
final class HyphenatedNames {

  private HyphenatedNames() {}

  static boolean isLed(Token token) {
    int hyphen = token.text().lastIndexOf('-');
    return hyphen > 0
        && hyphen + 1 < token.text().length()
        && Character.isLowerCase(token.text().charAt(hyphen + 1));
  }

  /** Whether a word ends in one of these, whatever its case. */
  static boolean endsIn(Token token, String... endings) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return Stream.of(endings).anyMatch(word::endsWith);
  }
}
