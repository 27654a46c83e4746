package dev.demarche.extractor.vocabulary;

/** Where in its course an event is. */
public enum Phase {
  BEGUN,
  ONGOING,
  RESUMED,
  SUSPENDED,
  ENDED
}
