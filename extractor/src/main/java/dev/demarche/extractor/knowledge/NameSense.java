package dev.demarche.extractor.knowledge;

/** What a name may stand for, and as what kind of name. */
public record NameSense(KnownEntity entity, Kind kind) {

  /** How a name names. */
  public enum Kind {
    /** "France". */
    NAME,
    /** "French": of the country. */
    ADJECTIVE,
    /** "Frenchmen": its people. */
    DEMONYM,
    /** "Kremlin": its government. */
    METONYM,
    /** "Georgia" the American state: only where the text supports it. */
    SHARED_NAME,
    /** "Macron": the last name, or whatever serves as one. */
    SHORT_NAME
  }
}
