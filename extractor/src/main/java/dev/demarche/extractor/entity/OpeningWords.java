package dev.demarche.extractor.entity;

import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which capitals of an article tell nothing: those that open a sentence with an ordinary word, and
 * those of lines that have nothing else.
 */
final class OpeningWords {

  private static final int FEWEST_WORDS_OF_A_HEADLINE = 3;
  private static final int SHORTEST_WORD_OF_CONTENT = 4;

  /** In words; what is shorter may be the name of a body, on a line of its own. */
  private static final int SHORTEST_HEADLINE = 5;

  /** Prepositions and conjunctions that the tagger takes for part of the name behind them. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("near in inside outside around across into throughout off toward towards at on from"
                  + " despite under while both after before since unlike meanwhile however"
                  + " although though amid among against between beyond behind during if when"
                  + " where as by for with without within until unless once also but and or")
              .split(" "));

  private final CommonNouns nouns;
  private final Set<String> lowerCase = new HashSet<>();

  OpeningWords(List<Sentence> sentences, CommonNouns nouns) {
    this.nouns = nouns;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (Character.isLowerCase(token.text().charAt(0))) {
          lowerCase.add(token.text());
        }
      }
    }
  }

  /** Whether a word is capitalised only because a sentence begins with it. */
  boolean isOrdinary(Sentence sentence, Token token) {
    String lower = token.text().toLowerCase(Locale.ROOT);
    return isOpening(sentence, token) && (lowerCase.contains(lower) || nouns.isOrdinary(lower));
  }

  /** "Strikes" in "Russian Military Strikes Kyiv Again": no part of a name. */
  boolean isOrdinaryInHeadline(Sentence sentence, Token token) {
    String lower = token.text().toLowerCase(Locale.ROOT);
    return (lowerCase.contains(lower) || nouns.isOrdinary(lower))
        && sentence.tokens().size() >= SHORTEST_HEADLINE
        && !sentence.token(sentence.tokens().size() - 1).text().equals(".")
        && isTitleCase(sentence);
  }

  /** "Near" in "Near Mosul": never part of a name at the beginning of a sentence. */
  boolean isFunctionWord(Sentence sentence, Token token) {
    return isOpening(sentence, token)
        && FUNCTION_WORDS.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** Whether no word of some precedes it. */
  static boolean isOpening(Sentence sentence, Token token) {
    for (int i = 0; i < token.index(); i++) {
      if (Character.isLetterOrDigit(sentence.token(i).text().charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** Whether all words that are longer than an article have capitals, as headlines may have. */
  static boolean isTitleCase(Sentence sentence) {
    int words = 0;
    for (Token token : sentence.tokens()) {
      String word = token.text();
      if (word.length() < SHORTEST_WORD_OF_CONTENT || !Character.isLetter(word.charAt(0))) {
        continue;
      }
      if (Character.isLowerCase(word.charAt(0)) && !FUNCTION_WORDS.contains(word)) {
        return false;
      }
      words++;
    }
    return words >= FEWEST_WORDS_OF_A_HEADLINE;
  }

  /** Whether a sentence is all in capitals, as headlines of wires are. */
  static boolean isAllCapitals(Sentence sentence) {
    int words = 0;
    for (Token token : sentence.tokens()) {
      if (token.text().chars().anyMatch(Character::isLowerCase)) {
        return false;
      }
      if (token.text().length() > 1 && token.text().chars().allMatch(Character::isLetter)) {
        words++;
      }
    }
    return words >= FEWEST_WORDS_OF_A_HEADLINE;
  }
}
