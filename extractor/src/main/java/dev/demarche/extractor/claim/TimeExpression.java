package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Span;

/**
 * Words that tell a time, and which time.
 *
 * @param span from the first to the last word, the preposition included: "in February"
 * @param first the index of the first token in its sentence
 * @param last the index of the last token
 */
public record TimeExpression(Span span, int first, int last, PointInTime time) {

  /** Whether a token is part of it. */
  public boolean covers(int token) {
    return first <= token && token <= last;
  }
}
