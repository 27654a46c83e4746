package dev.demarche.extractor.entity;

/** How a mention names its entity. */
public enum MentionForm {
  NAME,
  /** A nationality before a noun or as part of a word: "French troops", "Franco-British". */
  ADJECTIVE,
  NOMINAL,
  PRONOUN
}
