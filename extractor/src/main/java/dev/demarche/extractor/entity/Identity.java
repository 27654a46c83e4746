package dev.demarche.extractor.entity;

/** How an entity is identified, which decides its IRI. */
public sealed interface Identity {

  /** In the knowledge base: {@code {base}id/{slug}}. */
  record Known(String slug) implements Identity {}

  /** Called so by a full name, outside the knowledge base: {@code {base}name/{slug}}. */
  record Named(String slug) implements Identity {}

  /**
   * A description or a bare surname of one article, by the begin of its first mention, or the next
   * character that is free where another begins there, too: {@code {doc}#entity=B}.
   */
  record Local(int begin) implements Identity {}
}
