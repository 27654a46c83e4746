package dev.demarche.server.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A thing that names are looked up for.
 *
 * @param id the end of its IRI, after the base: "id/ukraine"
 * @param shortNames names that may be somebody else's, too: "Putin"
 * @param codes such as "FR" (ISO 3166-1)
 * @param kinds the local names of its classes
 * @param narrowest those of them that have no narrower one here
 */
record Entity(
    String id,
    String name,
    List<String> shortNames,
    List<String> codes,
    List<String> kinds,
    List<Kind> narrowest,
    Map<Property, List<PropertyValue>> values) {

  List<PropertyValue> values(Property property) {
    return values.getOrDefault(property, List.of());
  }

  /** One line that tells it from its namesakes. */
  String description() {
    String kind = String.join(", ", narrowest.stream().map(Kind::name).toList());
    List<PropertyValue> offices = values(Property.OFFICE);
    String more =
        (offices.isEmpty() ? values(Property.COUNTRY) : offices)
            .stream().findFirst().map(PropertyValue::text).orElse("");
    if (more.isEmpty()) {
      more = values(Property.LOCATED_IN).stream().findFirst().map(PropertyValue::text).orElse("");
    }
    return more.isEmpty() ? kind : kind + " · " + more;
  }

  /** All that it is called, but for its short names. */
  List<String> names() {
    return Stream.concat(
            Stream.of(name), values(Property.OTHER_NAME).stream().map(PropertyValue::text))
        .toList();
  }
}
