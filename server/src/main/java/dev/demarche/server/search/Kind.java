package dev.demarche.server.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** What a thing is, the narrower kinds before those that they belong to. */
enum Kind {
  PERSON("Person", "Persons"),
  COUNTRY("Country", "Countries"),
  FACILITY("Facility", "Facilities"),
  GOVERNMENT_BODY("GovernmentBody", "Government bodies"),
  MILITARY_FORCE("MilitaryForce", "Military forces"),
  ARMED_GROUP("ArmedGroup", "Armed groups"),
  MEDIA_OUTLET("MediaOutlet", "Media outlets"),
  ALLIANCE("Alliance", "Alliances"),
  COMPANY("Company", "Companies"),
  POLITICAL_PARTY("PoliticalParty", "Political parties"),
  UNNAMED_SOURCE("UnnamedSource", "Unnamed sources"),
  ORGANIZATION("Organization", "Organizations"),
  PLACE("Place", "Places"),
  WEAPON("Weapon", "Weapons"),
  GROUP("Group", "Groups"),
  OBJECT("Object", "Objects"),
  ACTOR("Actor", "Actors");

  private final String className;
  private final String plural;

  Kind(String className, String plural) {
    this.className = className;
    this.plural = plural;
  }

  /** The name of its class in the ontology. */
  String className() {
    return className;
  }

  /** "Armed groups". */
  String plural() {
    return plural;
  }

  /** The narrowest one among some classes; empty when none of them is for things. */
  static Optional<Kind> among(Collection<String> classNames) {
    return Arrays.stream(values()).filter(kind -> classNames.contains(kind.className)).findFirst();
  }
}
