package dev.demarche.extractor.syntax;

import dev.demarche.extractor.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Which straight quotation marks open and which close, told by the spaces beside them: a sentence
 * may begin in the midst of a quotation.
 */
final class QuotationMarks {

  /** The treebank's mark that opens a quotation. */
  static final String OPENING = "``";

  /** The treebank's mark that closes a quotation. */
  static final String CLOSING = "''";

  private QuotationMarks() {}

  /** The words of a sentence; marks that stand close to one side only are the treebank's. */
  static List<String> directed(String text, List<Span> spans) {
    List<String> words = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      String word = span.of(text);
      boolean mark = word.equals("\"") || word.equals(CLOSING) || word.equals(OPENING);
      boolean before = span.begin() > 0 && !isGap(text.charAt(span.begin() - 1));
      boolean behind = span.end() < text.length() && !isGap(text.charAt(span.end()));
      words.add(!mark || before == behind ? word : before ? CLOSING : OPENING);
    }
    return words;
  }

  static boolean isMark(String word) {
    return word.equals("\"") || word.equals(OPENING) || word.equals(CLOSING);
  }

  private static boolean isGap(char at) {
    return Character.isWhitespace(at) || at == '(' || at == '\u2014';
  }
}
