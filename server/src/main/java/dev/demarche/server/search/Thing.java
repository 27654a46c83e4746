package dev.demarche.server.search;

import dev.demarche.server.page.Words;
import dev.demarche.server.reading.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something that was found by one of its names.
 *
 * @param name what it is called
 * @param matched the name that was found, which may be another one
 */
record Thing(String iri, String name, String matched, Kind kind) {

  /** The things of rows with ?thing, ?name, ?words and ?kind, in their order. */
  static List<Thing> of(List<Row> rows) {
    Map<String, Row> first = new LinkedHashMap<>();
    Map<String, Set<String>> classes = new LinkedHashMap<>();
    for (Row row : rows) {
      String iri = row.text("thing");
      first.putIfAbsent(iri, row);
      classes
          .computeIfAbsent(iri, none -> new LinkedHashSet<>())
          .add(Words.localName(row.text("kind")));
    }
    List<Thing> things = new ArrayList<>();
    first.forEach(
        (iri, row) ->
            Kind.among(classes.getOrDefault(iri, Set.of()))
                .map(kind -> new Thing(iri, row.text("name"), row.text("words"), kind))
                .ifPresent(things::add));
    return things;
  }

  /** Puts first what is called so to the letter, then what begins so; keeps the order otherwise. */
  static Comparator<Thing> closestTo(TypedWords typed) {
    return Comparator.comparing((Thing thing) -> !thing.isCalled(typed))
        .thenComparing(thing -> !folded(thing.matched).startsWith(String.join(" ", typed.words())));
  }

  /** Whether this is its name, or one of them. */
  boolean isCalled(TypedWords typed) {
    return folded(matched).equals(String.join(" ", typed.words()));
  }

  private static String folded(String name) {
    return String.join(" ", TypedWords.folded(name));
  }

  boolean hasOtherName() {
    return !matched.equals(name);
  }

  /** Whether it is described in one article, without a name of its own. */
  boolean isDescribed() {
    return iri.contains("#");
  }
}
