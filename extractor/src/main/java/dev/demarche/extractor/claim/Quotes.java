package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What stands in double quotation marks, typewriters' pairs of apostrophes among them. A paragraph
 * that leaves a quotation open ends it. Immutable.
 */
final class Quotes {

  /** Fewer quoted words are a name or a term, not a sentence that somebody says. */
  private static final int FEWEST_WORDS = 3;

  private final List<Span> quoted = new ArrayList<>();

  Quotes(String text) {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = (c == '\'' || c == '`') && i + 1 < text.length() && text.charAt(i + 1) == c;
      boolean mark = pair || "\"\u201c\u201d\u201e\u00ab\u00bb".indexOf(c) >= 0;
      boolean paragraph = c == '\n' && open >= 0;
      if (!mark && !paragraph) {
        continue;
      }
      int behind = i + (pair ? 2 : 1);
      if (open < 0 && c != '\u201d' && c != '\u00bb') {
        open = behind;
      } else if (open >= 0) {
        if (i > open) {
          quoted.add(new Span(open, i));
        }
        open = -1;
      }
      i = behind - 1;
    }
  }

  /** Whether most of a stretch is quoted. */
  boolean isQuoted(List<Span> stretches) {
    int covered = 0;
    int length = 0;
    for (Span stretch : stretches) {
      length += stretch.length();
      for (Span each : quoted) {
        covered +=
            Math.max(
                0, Math.min(each.end(), stretch.end()) - Math.max(each.begin(), stretch.begin()));
      }
    }
    return covered * 2 > length;
  }

  /** The tokens of each quotation that has a part in a sentence, in text order. */
  List<BitSet> quotations(Sentence sentence) {
    List<BitSet> found = new ArrayList<>();
    for (Span each : quoted) {
      BitSet tokens = new BitSet();
      for (Token token : sentence.tokens()) {
        if (each.contains(token.span())) {
          tokens.set(token.index());
        }
      }
      if (!tokens.isEmpty()) {
        found.add(tokens);
      }
    }
    return found;
  }

  BitSet quotedTokens(Sentence sentence) {
    BitSet tokens = new BitSet();
    quotations(sentence).forEach(tokens::or);
    return tokens;
  }

  /** Whether a quotation goes on from the end of one sentence into the next. */
  boolean isOpenBetween(Sentence before, Sentence after) {
    return quoted.stream()
        .anyMatch(
            each ->
                each.begin() < before.span().end()
                    && each.end() > after.span().begin()
                    && each.begin() < after.span().begin());
  }

  /** Whether a sentence is quoted from its first word to its last. */
  boolean isWholly(Sentence sentence) {
    int words = 0;
    int inside = 0;
    BitSet tokens = quotedTokens(sentence);
    for (Token token : sentence.tokens()) {
      if (Character.isLetterOrDigit(token.text().charAt(0))) {
        words++;
        inside += tokens.get(token.index()) ? 1 : 0;
      }
    }
    return words >= FEWEST_WORDS && inside == words;
  }
}
