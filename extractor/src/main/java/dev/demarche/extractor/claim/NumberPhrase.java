package dev.demarche.extractor.claim;

import dev.demarche.extractor.syntax.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that tell a number.
 *
 * @param end the index of the token after the last
 * @param number null for a range or where only the words tell
 * @param money whether it is a sum of money
 */
record NumberPhrase(int first, int end, @Nullable BigDecimal number, boolean money) {

  /** What may stand before a number, the longer first. */
  private static final List<List<String>> APPROXIMATIONS =
      List.of(
          List.of("no", "more", "than"),
          List.of("no", "fewer", "than"),
          List.of("no", "less", "than"),
          List.of("not", "more", "than"),
          List.of("as", "many", "as"),
          List.of("as", "few", "as"),
          List.of("as", "much", "as"),
          List.of("a", "total", "of"),
          List.of("a", "maximum", "of"),
          List.of("a", "minimum", "of"),
          List.of("more", "than"),
          List.of("less", "than"),
          List.of("fewer", "than"),
          List.of("at", "least"),
          List.of("at", "most"),
          List.of("up", "to"),
          List.of("close", "to"),
          List.of("an", "estimated"),
          List.of("an", "additional"),
          List.of("a", "further"),
          List.of("the", "first"),
          List.of("well", "over"),
          List.of("just", "over"),
          List.of("just", "under"),
          List.of("nearly"),
          List.of("almost"),
          List.of("about"),
          List.of("around"),
          List.of("some"),
          List.of("roughly"),
          List.of("approximately"),
          List.of("over"),
          List.of("under"),
          List.of("estimated"),
          List.of("another"),
          List.of("additional"),
          List.of("only"),
          List.of("just"),
          List.of("exactly"),
          List.of("a"));

  /** With the words before it that say how exact it is: "more than 300". */
  NumberPhrase widened(Sentence sentence) {
    for (List<String> words : APPROXIMATIONS) {
      int begin = first - words.size();
      // the article alone belongs to words of rough number only: "a few", not "a 40 million
      // package"
      if (begin >= 0
          && standAt(sentence, begin, words)
          && (!words.equals(List.of("a")) || (number == null && !money))) {
        return new NumberPhrase(begin, end, number, money).widened(sentence);
      }
    }
    return this;
  }

  private static boolean standAt(Sentence sentence, int begin, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!sentence.token(begin + i).text().toLowerCase(Locale.ROOT).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
