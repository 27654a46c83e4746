package dev.demarche.extractor.vocabulary;

/** Whether the words are the speaker's own or a report of them. */
public enum Quotation {
  DIRECT,
  INDIRECT
}
