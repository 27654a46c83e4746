package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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
   * ends; where a cue lies within, that before and that behind it. Empty where nothing is left.
   */
  List<Span> stretches(BitSet tokens, Span cue) {
    int first = tokens.nextSetBit(0);
    if (first < 0) {
      return List.of();
    }
    int before = -1;
    int after = -1;
    for (int i = first; i >= 0; i = tokens.nextSetBit(i + 1)) {
      if (sentence.token(i).span().end() <= cue.begin()) {
        before = i;
      } else if (after < 0 && sentence.token(i).span().begin() >= cue.end()) {
        after = i;
      }
    }
    if (before < 0 || after < 0) {
      Span whole = trimmed(first, tokens.length() - 1);
      return whole == null ? List.of() : List.of(whole);
    }
    List<Span> found = new ArrayList<>();
    addTo(found, trimmed(first, before));
    addTo(found, trimmed(after, tokens.length() - 1));
    return found;
  }

  private static void addTo(List<Span> stretches, @Nullable Span stretch) {
    if (stretch != null) {
      stretches.add(stretch);
    }
  }

  /** The words from the first to the last token; null where they are no more than marks. */
  @Nullable Span trimmed(BitSet tokens) {
    int first = tokens.nextSetBit(0);
    return first < 0 ? null : trimmed(first, tokens.length() - 1);
  }

  private @Nullable Span trimmed(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && isEdge(sentence.token(first), true)) {
      first++;
    }
    while (last > first && isEdge(sentence.token(last), false)) {
      last--;
    }
    boolean word = first < last || !isEdge(sentence.token(first), false);
    return word ? sentence.token(first).span().cover(sentence.token(last).span()) : null;
  }

  private static boolean isEdge(Token token, boolean front) {
    boolean punctuation = token.text().chars().noneMatch(Character::isLetterOrDigit);
    boolean that =
        front && token.relation() == Relation.MARK && token.text().equalsIgnoreCase("that");
    return punctuation && !token.text().equals("$") && !token.text().equals("%") || that;
  }
}
