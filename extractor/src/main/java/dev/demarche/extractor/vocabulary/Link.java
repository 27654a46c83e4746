package dev.demarche.extractor.vocabulary;

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
}
