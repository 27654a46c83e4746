package dev.demarche.extractor.syntax;

import dev.demarche.extractor.article.Span;

/**
 * A word in its sentence.
 *
 * @param index its place in the sentence, from 0
 * @param lemma the dictionary form in lower case; of a proper noun the word as it stands
 * @param tag the Penn Treebank tag
 * @param head the index of the governing token, -1 for the root
 * @param relation how it depends on its head
 */
public record Token(
    int index, Span span, String text, String lemma, String tag, int head, Relation relation) {

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }
}
