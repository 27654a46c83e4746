package dev.demarche.server.reconciliation;

import dev.demarche.server.page.Words;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The kinds of things that the ontology of the store has. */
final class Kinds {

  static final String ONTOLOGY = "https://w3id.org/demarche#";

  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, String> definitions = new LinkedHashMap<>();
  private final Map<String, Set<String>> broader = new LinkedHashMap<>();

  private Kinds() {}

  static Kinds of(ReadableGraph readable) {
    Kinds kinds = new Kinds();
    for (Row row : readable.select("reconciliation-kinds", Map.of())) {
      String id = Words.localName(row.text("kind"));
      kinds.names.put(id, row.text("name"));
      kinds.definitions.put(id, row.text("definition"));
      Set<String> above = kinds.broader.computeIfAbsent(id, none -> new LinkedHashSet<>());
      row.optional("broader").map(Words::localName).ifPresent(above::add);
    }
    return kinds;
  }

  /** All of them by their names, with those that they are directly under. */
  List<Kind> all() {
    return names.keySet().stream().map(this::described).toList();
  }

  private Kind described(String id) {
    List<Kind> above =
        broader.getOrDefault(id, Set.of()).stream()
            .filter(names::containsKey)
            .map(this::kind)
            .toList();
    return new Kind(id, names.getOrDefault(id, id), definitions.getOrDefault(id, ""), above);
  }

  /** Without definition and place. */
  Kind kind(String id) {
    return new Kind(id, names.getOrDefault(id, Words.spaced(id)), "", List.of());
  }

  /** Those of some kinds that have no narrower one among them. */
  List<Kind> narrowest(Collection<String> ids) {
    List<Kind> narrowest = new ArrayList<>();
    for (String id : ids) {
      if (ids.stream().noneMatch(other -> !other.equals(id) && isUnder(other, id))) {
        narrowest.add(kind(id));
      }
    }
    return narrowest;
  }

  private boolean isUnder(String id, String above) {
    return broader.getOrDefault(id, Set.of()).stream()
        .anyMatch(each -> each.equals(above) || isUnder(each, above));
  }

  /** "Person", "dem:Person" and the whole IRI are one type. */
  static String idOf(String type) {
    return type.startsWith(ONTOLOGY)
        ? type.substring(ONTOLOGY.length())
        : type.replaceFirst("^dem:", "");
  }
}
