package dev.demarche.server.reconciliation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * The words of a name as the text index folds them: in lower case and without marks, so that
 * nothing of Lucene's syntax is left in them.
 */
record FoldedName(List<String> words) {

  /** No name is longer; what comes after that is not looked at. */
  private static final int LONGEST = 300;

  private static final int MOST_WORDS = 16;

  FoldedName {
    words = List.copyOf(words);
  }

  static FoldedName of(String name) {
    char[] given = name.substring(0, Math.min(name.length(), LONGEST)).toCharArray();
    char[] folded = new char[4 * given.length];
    int length = ASCIIFoldingFilter.foldToASCII(given, 0, folded, 0, given.length);
    String text = new String(folded, 0, length).toLowerCase(Locale.ROOT);
    // the apostrophe stays inside words, as the index has it
    return new FoldedName(
        Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}']+"))
            .map(word -> word.replaceAll("^'+|'+$", ""))
            .filter(word -> !word.isEmpty())
            .limit(MOST_WORDS)
            .toList());
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** The words with a space between. */
  String text() {
    return String.join(" ", words);
  }

  /** The same in the order of the alphabet: "macron, emmanuel" has it in common with its turn. */
  String sorted() {
    return words.stream().sorted().collect(Collectors.joining(" "));
  }

  /** Whether a longer name may begin with this: its last word may be the beginning of one. */
  boolean begins(FoldedName longer) {
    return longer.text().startsWith(text());
  }
}
