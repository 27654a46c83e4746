package dev.demarche.extractor.vocabulary;

/** How sure the source is, as its words have it; unknown: "it is unclear whether". */
public enum Certainty {
  CERTAIN,
  PROBABLE,
  POSSIBLE,
  UNKNOWN
}
