package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What stands in double quotation marks. A paragraph that leaves a quotation open ends it.
 * Immutable.
 */
final class Quotes {

  private final List<Span> quoted = new ArrayList<>();

  Quotes(String text) {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark =
          c == '"'
              || c == '\u201c'
              || c == '\u201d'
              || c == '\u201e'
              || c == '\u00ab'
              || c == '\u00bb';
      boolean paragraph = c == '\n' && open >= 0;
      if (!mark && !paragraph) {
        continue;
      }
      boolean opens =
          c == '\u201c' && open < 0 || c == '\u00ab' || c == '\u201e' || c == '"' && open < 0;
      if (opens) {
        open = i + 1;
      } else if (open >= 0) {
        if (i > open) {
          quoted.add(new Span(open, i));
        }
        open = -1;
      }
    }
  }

  /** Whether most of a stretch is quoted. */
  boolean isQuoted(Span span) {
    int covered = 0;
    for (Span each : quoted) {
      covered +=
          Math.max(0, Math.min(each.end(), span.end()) - Math.max(each.begin(), span.begin()));
    }
    return covered * 2 > span.length();
  }

  BitSet quotedTokens(Sentence sentence) {
    BitSet tokens = new BitSet();
    for (Token token : sentence.tokens()) {
      for (Span each : quoted) {
        if (each.contains(token.span())) {
          tokens.set(token.index());
        }
      }
    }
    return tokens;
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
    return words > 2 && inside == words;
  }
}
