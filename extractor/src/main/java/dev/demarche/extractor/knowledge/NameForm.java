package dev.demarche.extractor.knowledge;

/** A way to write names. Each has paths of its own in the automaton of {@link NameIndex}. */
enum NameForm {
  /** As the knowledge base writes it, and as texts write it within a sentence. */
  AS_WRITTEN(1),
  /** All in capitals, as headlines do. */
  CAPITALS(2);

  private final int label;

  NameForm(int label) {
    this.label = label;
  }

  /** The first byte of a path. */
  int label() {
    return label;
  }
}
