package dev.demarche.extractor.syntax;

import dev.demarche.extractor.vocabulary.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Questions that one asks of a dependency tree. */
public final class Phrases {

  private Phrases() {}

  /**
   * The preposition of a noun in lower case: "to" of "Ukraine" in "to Ukraine"; null where it has
   * none.
   */
  public static @Nullable String preposition(Sentence sentence, Token noun) {
    StringBuilder words = new StringBuilder();
    for (Token token : sentence.dependents(noun)) {
      if (token.relation() == Relation.CASE
          && !token.tag().equals("POS")
          && token.index() < noun.index()) {
        words.append(words.isEmpty() ? "" : " ").append(token.text().toLowerCase(Locale.ROOT));
      }
    }
    return words.isEmpty() ? null : words.toString();
  }

  /** The first dependent by one of some relations. */
  public static @Nullable Token dependent(
      Sentence sentence, Token governor, Relation... relations) {
    for (Token token : sentence.dependents(governor)) {
      for (Relation relation : relations) {
        if (token.relation() == relation) {
          return token;
        }
      }
    }
    return null;
  }

  public static boolean has(Sentence sentence, Token governor, Relation... relations) {
    return dependent(sentence, governor, relations) != null;
  }

  public static @Nullable Token governor(Sentence sentence, Token token) {
    return token.head() < 0 ? null : sentence.token(token.head());
  }

  /** A token with what is joined to it by "and" or "or", in order. */
  public static List<Token> conjuncts(Sentence sentence, Token first) {
    List<Token> all = new ArrayList<>();
    all.add(first);
    for (Token token : sentence.dependents(first)) {
      if (token.relation() == Relation.CONJ) {
        all.add(token);
      }
    }
    return all;
  }

  /** The first of the conjuncts that a token belongs to. */
  public static Token firstConjunct(Sentence sentence, Token token) {
    Token at = token;
    for (int steps = 0; at.relation() == Relation.CONJ && at.head() >= 0 && steps < 20; steps++) {
      at = sentence.token(at.head());
    }
    return at;
  }

  /** The first and last token of all that hangs on a token, itself included. */
  public static int[] extent(Sentence sentence, Token root) {
    int[] extent = {root.index(), root.index()};
    for (Token token : sentence.tokens()) {
      if (token.index() != root.index() && isUnder(sentence, token, root)) {
        extent[0] = Math.min(extent[0], token.index());
        extent[1] = Math.max(extent[1], token.index());
      }
    }
    return extent;
  }

  /** What a word for a part or a number is of: "the men" of "one of the men"; null for others. */
  public static @Nullable Token whole(Sentence sentence, Token part) {
    if (!WordClass.PARTS_OF_WHOLE.contains(part.lemma().toLowerCase(Locale.ROOT))) {
      return null;
    }
    for (Token token : sentence.dependents(part)) {
      if (token.relation() == Relation.NMOD && "of".equals(preposition(sentence, token))) {
        return token;
      }
    }
    return null;
  }

  public static boolean isUnder(Sentence sentence, Token token, Token ancestor) {
    Token at = token;
    for (int steps = 0; at.head() >= 0 && steps <= sentence.tokens().size(); steps++) {
      if (at.head() == ancestor.index()) {
        return true;
      }
      at = sentence.token(at.head());
    }
    return false;
  }
}
