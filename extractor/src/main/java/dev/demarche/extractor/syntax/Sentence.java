package dev.demarche.extractor.syntax;

import dev.demarche.extractor.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as a dependency tree.
 *
 * @param parsed whether a full parse stands behind heads and relations; else they come from tags
 *     alone
 */
public record Sentence(int index, Span span, List<Token> tokens, boolean parsed) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public Token token(int at) {
    return tokens.get(at);
  }

  /** The tokens that depend on this one, in text order. */
  public List<Token> dependents(Token governor) {
    List<Token> dependents = new ArrayList<>();
    for (Token token : tokens) {
      if (token.head() == governor.index()) {
        dependents.add(token);
      }
    }
    return dependents;
  }
}
