package dev.demarche.extractor.vocabulary;

/** For, against, or neither yet. */
public enum Polarity {
  SUPPORT,
  OPPOSE,
  UNDECIDED
}
