package dev.demarche.extractor.claim;

import dev.demarche.extractor.knowledge.Frame;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.knowledge.WordIndex;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Names with what they do or suffer: "US-led", "Iranian-backed", "Russian-made", "anti-Assad". */
final class HyphenatedNames {

  private HyphenatedNames() {}

  /** Whether a word only tells of the name in it: "US-led", "anti-American". */
  static boolean isLed(Token token) {
    int hyphen = token.text().lastIndexOf('-');
    return hyphen > 0
        && hyphen + 1 < token.text().length()
        && (Character.isLowerCase(token.text().charAt(hyphen + 1))
            || isAgainst(token)
            || token.text().toLowerCase(Locale.ROOT).startsWith("pro-"));
  }

  static boolean isAgainst(Token token) {
    return token.text().toLowerCase(Locale.ROOT).startsWith("anti-");
  }

  /** What may tell what the name in a word does or suffers: "pro-" and "-backed". */
  static List<String> affixes(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    int first = word.indexOf('-');
    int last = word.lastIndexOf('-');
    return first <= 0 || last + 1 == word.length()
        ? List.of()
        : List.of(word.substring(last), word.substring(0, first + 1));
  }

  /** What the lexicon has for "-backed" of "Iran-backed"; of "pro-European Union" nothing. */
  static List<WordIndex.Entry<Frame>> frames(Lexicon lexicon, Sentence sentence, Token token) {
    int next = token.index() + 1;
    boolean goesOn =
        next < sentence.tokens().size()
            && Character.isUpperCase(sentence.token(next).text().charAt(0));
    return affixes(token).stream()
        .filter(affix -> affix.startsWith("-") || !goesOn)
        .flatMap(affix -> lexicon.frames().anchoredBy(PartOfSpeech.ADJECTIVE, affix).stream())
        .toList();
  }

  /** Whether a word ends in one of these, whatever its case. */
  static boolean endsIn(Token token, String... endings) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return Stream.of(endings).anyMatch(word::endsWith);
  }
}
