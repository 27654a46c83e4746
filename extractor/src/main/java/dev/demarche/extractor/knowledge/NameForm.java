package dev.demarche.extractor.knowledge;

/** What a text must do to write a name. Each has paths of its own in {@link NameIndex}. */
enum NameForm {
  /** Letters; their marks may be there or not. */
  LETTERS(1),
  /** At least one mark: "Libération", for "Liberation" is another word. */
  LETTERS_AND_MARKS(2);

  private final int label;

  NameForm(int label) {
    this.label = label;
  }

  /** The first byte of a path. */
  int label() {
    return label;
  }
}
