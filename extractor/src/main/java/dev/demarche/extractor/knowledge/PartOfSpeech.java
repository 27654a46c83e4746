package dev.demarche.extractor.knowledge;

/** How a word of the lexicon is used; {@link #property()} is the lexicon's property for it. */
public enum PartOfSpeech {
  VERB("verb"),
  NOUN("noun"),
  ADJECTIVE("adjective"),
  ADVERB("adverb"),
  MODAL("modal"),
  DETERMINER("determiner"),
  PREPOSITION("preposition");

  private final String property;

  PartOfSpeech(String property) {
    this.property = property;
  }

  String property() {
    return property;
  }

  /** That of a Penn Treebank tag, null of tags that no word of the lexicon has. */
  public static @org.jspecify.annotations.Nullable PartOfSpeech of(String tag) {
    if (tag.startsWith("VB")) {
      return VERB;
    }
    if (tag.startsWith("NN")) {
      return NOUN;
    }
    if (tag.startsWith("JJ")) {
      return ADJECTIVE;
    }
    return tag.startsWith("RB")
        ? ADVERB
        : tag.equals("MD") ? MODAL : tag.equals("DT") ? DETERMINER : null;
  }
}
