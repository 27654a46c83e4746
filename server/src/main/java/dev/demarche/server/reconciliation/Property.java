package dev.demarche.server.reconciliation;

import java.util.Arrays;
import java.util.Optional;

/** What can be asked about things, and compared when names are looked up. */
enum Property {
  COUNTRY(
      "country", "country", "The country that it belongs to, comes from, or holds an office of."),
  LOCATED_IN("locatedIn", "located in", "The place or country that it lies in."),
  OFFICE("office", "office", "An office, with the state or body it is of: president, France."),
  WIKIDATA("wikidata", "Wikidata item", "The same thing in Wikidata: Q142."),
  OTHER_NAME("otherName", "other name", "Another name of it."),
  KIND("kind", "kind", "What it is: person, government body, cruise missile."),
  COORDINATES("coordinates", "coordinates", "Latitude and longitude in degrees: 48.86,2.35."),
  CLAIMS("claims", "number of claims", "In how many claims of articles it has a part.");

  private final String id;
  private final String title;
  private final String description;

  Property(String id, String title, String description) {
    this.id = id;
    this.title = title;
    this.description = description;
  }

  String id() {
    return id;
  }

  /** As people read it. */
  String title() {
    return title;
  }

  String description() {
    return description;
  }

  static Optional<Property> of(String id) {
    return Arrays.stream(values()).filter(property -> property.id.equals(id)).findFirst();
  }
}
