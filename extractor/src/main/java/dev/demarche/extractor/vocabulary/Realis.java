package dev.demarche.extractor.vocabulary;

/** Actual; intended, announced or in preparation; possible, proposed or conditional. */
public enum Realis {
  ACTUAL,
  PLANNED,
  HYPOTHETICAL
}
