package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Sets of tokens of a sentence, and the words that they span. */
final class ContentSpans {

  private final Sentence sentence;

  ContentSpans(Sentence sentence) {
    this.sentence = sentence;
  }

  /** A token and all below it. */
  BitSet under(Token root) {
    BitSet tokens = new BitSet();
    tokens.set(root.index());
    for (Token token : sentence.tokens()) {
      if (Phrases.isUnder(sentence, token, root)) {
        tokens.set(token.index());
      }
    }
    return tokens;
  }

  /** The tokens that lie in a span. */
  BitSet between(Span span) {
    BitSet tokens = new BitSet();
    for (Token token : sentence.tokens()) {
      if (span.contains(token.span())) {
        tokens.set(token.index());
      }
    }
    return tokens;
  }

  /**
   * The stretch from the first to the last token, without quotation marks, commas and "that" at its
   * ends; where a cue lies within, the longer side of it. Null where nothing is left.
   */
  @Nullable Span trimmed(BitSet tokens, @Nullable Span cue) {
    int first = tokens.nextSetBit(0);
    int last = tokens.length() - 1;
    if (first < 0) {
      return null;
    }
    if (cue != null) {
      int before = lastBefore(tokens, cue);
      int after = firstAfter(tokens, cue);
      if (before >= 0 && after >= 0) {
        if (before - first >= last - after) {
          last = before;
        } else {
          first = after;
        }
      }
    }
    while (first < last && isEdge(sentence.token(first), true)) {
      first++;
    }
    while (last > first && isEdge(sentence.token(last), false)) {
      last--;
    }
    return sentence.token(first).span().cover(sentence.token(last).span());
  }

  private int lastBefore(BitSet tokens, Span cue) {
    int found = -1;
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      if (sentence.token(i).span().end() <= cue.begin()) {
        found = i;
      }
    }
    return found;
  }

  private int firstAfter(BitSet tokens, Span cue) {
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      if (sentence.token(i).span().begin() >= cue.end()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isEdge(Token token, boolean front) {
    boolean punctuation = token.text().chars().noneMatch(Character::isLetterOrDigit);
    boolean that =
        front && token.relation() == Relation.MARK && token.text().equalsIgnoreCase("that");
    return punctuation && !token.text().equals("$") && !token.text().equals("%") || that;
  }
}
