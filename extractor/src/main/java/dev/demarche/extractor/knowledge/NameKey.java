package dev.demarche.extractor.knowledge;

import java.text.Normalizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * The form in which names are compared: marks and dots dropped, letters of Latin alphabets and
 * punctuation as ASCII has them (by Lucene's table), each space plain; the case stays.
 */
public final class NameKey {

  /** What one character may become at most: the filter's own bound. */
  private static final int LONGEST_FOLD = 4;

  private NameKey() {}

  public static String of(String name) {
    boolean plain = true;
    for (int i = 0; i < name.length() && plain; i++) {
      char c = name.charAt(i);
      plain = c < 128 && c != '.' && c != '\n' && c != '\t' && c != '\r' && c != '`';
    }
    return plain ? name : normalized(name);
  }

  /** Whether letters have marks, or are others than those of English. */
  public static boolean hasMarks(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128 && (Character.isLetter(name.charAt(i)) || isMark(name.charAt(i)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String normalized(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    char[] folded = new char[decomposed.length() * LONGEST_FOLD];
    int length =
        ASCIIFoldingFilter.foldToASCII(decomposed.toCharArray(), 0, folded, 0, decomposed.length());
    StringBuilder key = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      char c = folded[i];
      if (isMark(c) || c == '.') {
        continue;
      }
      switch (c) {
        case '\u02bb', '\u02bc', '\u02be', '\u02bf', '`' -> key.append('\'');
        default -> key.append(Character.isWhitespace(c) ? ' ' : c);
      }
    }
    return key.toString();
  }
}
