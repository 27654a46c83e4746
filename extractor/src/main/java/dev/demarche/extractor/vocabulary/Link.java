package dev.demarche.extractor.vocabulary;

import org.jspecify.annotations.Nullable;

/** How one claim relates to another; {@link #propertyName()} is the local name in the ontology. */
public enum Link {
  TOPIC("topic"),
  IN_RESPONSE_TO("inResponseTo"),
  CAUSE("cause"),
  PURPOSE("purpose"),
  CONDITION("condition"),
  COREFERENT_WITH("coreferentWith");

  private final String propertyName;

  Link(String propertyName) {
    this.propertyName = propertyName;
  }

  public String propertyName() {
    return propertyName;
  }

  /** The one with this local name in the ontology; null where there is none. */
  public static @Nullable Link named(String propertyName) {
    for (Link each : values()) {
      if (each.propertyName.equals(propertyName)) {
        return each;
      }
    }
    return null;
  }
}
