package dev.demarche.server.reconciliation;

import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How alike two names are, from 0 to 1: the mean of the Jaro-Winkler similarity of the whole names
 * (Winkler 1990), whatever the order of their words, and of the share of letters in words that the
 * other name has, too (a soft Dice coefficient). The first alone finds "Ministry of Defence of
 * Latvia" and "... of Ukraine" nearly the same; the second alone does not forgive slips of the pen.
 */
final class NameSimilarity {

  /** What is less alike is another word. */
  private static final double SAME_WORD = 0.88;

  /** The same words in another order. */
  private static final double REORDERED = 0.99;

  /** Names that are written differently never come to more. */
  private static final double ALMOST = 0.98;

  private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

  private NameSimilarity() {}

  static double of(FoldedName one, FoldedName other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    if (one.words().equals(other.words())) {
      return 1;
    }
    if (one.sorted().equals(other.sorted())) {
      return REORDERED;
    }
    double whole =
        Math.max(
            JARO_WINKLER.apply(one.text(), other.text()),
            JARO_WINKLER.apply(one.sorted(), other.sorted()));
    double words =
        (common(one.words(), other.words()) + common(other.words(), one.words()))
            / (letters(one.words()) + letters(other.words()));
    return Math.min(ALMOST, (whole + words) / 2);
  }

  private static double common(List<String> words, List<String> others) {
    double sum = 0;
    for (String word : words) {
      double best =
          others.stream().mapToDouble(other -> JARO_WINKLER.apply(word, other)).max().orElse(0);
      sum += best < SAME_WORD ? 0 : best * word.length();
    }
    return sum;
  }

  private static double letters(List<String> words) {
    return words.stream().mapToInt(String::length).sum();
  }
}
