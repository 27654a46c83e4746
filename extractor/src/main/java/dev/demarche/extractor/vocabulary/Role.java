package dev.demarche.extractor.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * The parts that entities play in an event; {@link #propertyName()} is the local name in the
 * ontology.
 */
public enum Role {
  AGENT("agent"),
  TARGET("target"),
  RECIPIENT("recipient"),
  THEME("theme"),
  INSTRUMENT("instrument"),
  PLACE("place"),
  ORIGIN("origin"),
  DESTINATION("destination");

  private final String propertyName;

  Role(String propertyName) {
    this.propertyName = propertyName;
  }

  public String propertyName() {
    return propertyName;
  }

  /** The one with this local name in the ontology; null where there is none. */
  public static @Nullable Role named(String propertyName) {
    for (Role each : values()) {
      if (each.propertyName.equals(propertyName)) {
        return each;
      }
    }
    return null;
  }
}
