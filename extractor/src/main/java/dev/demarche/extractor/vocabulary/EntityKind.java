package dev.demarche.extractor.vocabulary;

/**
 * What an entity is, the most specific class of the ontology; {@link #className()} is its local
 * name.
 */
public enum EntityKind {
  PERSON("Person"),
  ORGANIZATION("Organization"),
  GOVERNMENT_BODY("GovernmentBody"),
  MILITARY_FORCE("MilitaryForce"),
  ARMED_GROUP("ArmedGroup"),
  MEDIA_OUTLET("MediaOutlet"),
  ALLIANCE("Alliance"),
  COMPANY("Company"),
  POLITICAL_PARTY("PoliticalParty"),
  GROUP("Group"),
  UNNAMED_SOURCE("UnnamedSource"),
  PLACE("Place"),
  COUNTRY("Country"),
  FACILITY("Facility"),
  WEAPON("Weapon"),
  OBJECT("Object");

  private final String className;

  EntityKind(String className) {
    this.className = className;
  }

  public String className() {
    return className;
  }

  /** Whether it can act or speak. */
  public boolean isActor() {
    return switch (this) {
      case PLACE, FACILITY, WEAPON, OBJECT -> false;
      default -> true;
    };
  }

  /** Whether one can ask for it, give and get it. */
  public boolean isThing() {
    return this == OBJECT || this == WEAPON;
  }

  /** Whether it can be where something happens. */
  public boolean isPlace() {
    return this == PLACE || this == COUNTRY || this == FACILITY;
  }
}
