package dev.demarche.server.picture;

import dev.demarche.server.page.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the ontology says of one of its terms: values by the local names of properties. */
final class TermTriples {

  /**
   * @param datatype the IRI of a literal's datatype, "" for IRIs
   */
  record Value(String text, String datatype) {

    boolean isIri() {
      return datatype.isEmpty();
    }
  }

  private final String iri;
  private final Map<String, List<Value>> values = new LinkedHashMap<>();

  TermTriples(String iri) {
    this.iri = iri;
  }

  void add(String property, String value, String datatype) {
    values
        .computeIfAbsent(Words.localName(property), none -> new ArrayList<>())
        .add(new Value(value, datatype));
  }

  String iri() {
    return iri;
  }

  Map<String, List<Value>> values() {
    return values;
  }

  String localName() {
    return Words.localName(iri);
  }

  String label() {
    String label = first("label");
    return label.isEmpty() ? localName() : label;
  }

  String definition() {
    String definition = first("definition");
    return definition.isEmpty() ? first("comment") : definition;
  }

  /** "class", "object property", "event type". */
  String kind() {
    return all("type").stream()
        .map(Words::localName)
        .filter(each -> !each.equals("Concept"))
        .map(each -> Words.spaced(each).toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("concept");
  }

  boolean isA(String type) {
    return all("type").stream().anyMatch(each -> Words.localName(each).equals(type));
  }

  boolean isProperty() {
    return all("type").stream().anyMatch(each -> each.endsWith("Property"));
  }

  boolean has(String property, String value) {
    return all(property).contains(value);
  }

  List<String> all(String property) {
    return values.getOrDefault(property, List.of()).stream().map(Value::text).toList();
  }

  String first(String property) {
    List<String> all = all(property);
    return all.isEmpty() ? "" : all.get(0);
  }
}
