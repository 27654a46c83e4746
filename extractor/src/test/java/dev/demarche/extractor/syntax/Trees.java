package dev.demarche.extractor.syntax;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of every dependency tree. */
final class Trees {

  private Trees() {}

  /** One root, no circle, every token under it, indices as they count. */
  static void assertTree(Sentence sentence) {
    int size = sentence.tokens().size();
    assertThat(sentence.tokens())
        .filteredOn(token -> token.head() < 0)
        .as("roots of %s", sentence)
        .singleElement()
        .extracting(Token::relation)
        .isEqualTo(Relation.ROOT);
    for (int i = 0; i < size; i++) {
      Token at = sentence.token(i);
      assertThat(at.index()).isEqualTo(i);
      int steps = 0;
      while (at.head() >= 0) {
        at = sentence.token(at.head());
        assertThat(++steps).as("circle at %s in %s", i, sentence).isLessThanOrEqualTo(size);
      }
    }
  }
}
