package dev.demarche.server.reconciliation;

import dev.demarche.server.page.Words;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;

/** The things of the store by their ids, each read once. For one request; not thread-safe. */
final class Entities {

  private static final Pattern ID = Pattern.compile("(id|name)/[^/#?\\s<>\"{}|\\\\^`]+");
  private static final Pattern WIKIDATA =
      Pattern.compile("(?:https?://www\\.wikidata\\.org/(?:entity|wiki)/)?(Q[1-9][0-9]*)");
  private static final String WIKIDATA_ENTITY = "http://www.wikidata.org/entity/";

  private final ReadableGraph readable;
  private final Kinds kinds;
  private final Map<String, Optional<Entity>> read = new HashMap<>();

  Entities(ReadableGraph readable) {
    this.readable = readable;
    this.kinds = Kinds.of(readable);
  }

  Kinds kinds() {
    return kinds;
  }

  /** The IRI of what has this id; the id may be a whole IRI already. Empty for what is none. */
  Optional<String> iri(String id) {
    String path = readable.address().path(id).orElse(id);
    return ID.matcher(path).matches()
        ? Optional.of(readable.address().iri(path))
        : Optional.empty();
  }

  /** Its id, if it is of the kind that can be looked up: known, or called so by articles. */
  Optional<String> id(String iri) {
    return readable.address().path(iri).filter(path -> ID.matcher(path).matches());
  }

  /** What has this id, unless nothing has. */
  Optional<Entity> entity(String id) {
    return read.computeIfAbsent(id, this::readOnce);
  }

  /** What somebody means who writes an id, an IRI, or an item of Wikidata, in place of a name. */
  List<Entity> named(String identifier) {
    String given = identifier.strip();
    return Stream.concat(
            iri(given).flatMap(this::id).flatMap(this::entity).stream(), sameAs(given).stream())
        .toList();
  }

  private List<Entity> sameAs(String given) {
    return wikidata(given).stream()
        .map(item -> NodeFactory.createURI(WIKIDATA_ENTITY + item))
        .flatMap(item -> readable.select("reconciliation-same", Map.of("item", item)).stream())
        .flatMap(row -> id(row.text("thing")).flatMap(this::entity).stream())
        .toList();
  }

  /** "Q142", as it is or in an address of Wikidata. */
  static Optional<String> wikidata(String text) {
    return Optional.of(WIKIDATA.matcher(text.strip()))
        .filter(matcher -> matcher.matches())
        .map(matcher -> matcher.group(1));
  }

  /** In how many claims it has a part, counted to a thousand. */
  long frequency(String id) {
    return count("reconciliation-frequency", id);
  }

  /** In how many claims it has a part. */
  long claims(String id) {
    return count("reconciliation-claims", id);
  }

  private long count(String query, String id) {
    String iri = readable.address().iri(id);
    return readable
        .select(query, Map.of("thing", NodeFactory.createURI(iri)))
        .get(0)
        .number("claims");
  }

  private Optional<Entity> readOnce(String id) {
    String name = "";
    List<String> shortNames = new ArrayList<>();
    List<String> codes = new ArrayList<>();
    Set<String> classes = new LinkedHashSet<>();
    Map<Property, List<PropertyValue>> values = new EnumMap<>(Property.class);
    String iri = readable.address().iri(id);
    for (Row row :
        readable.select("reconciliation-values", Map.of("thing", NodeFactory.createURI(iri)))) {
      String value = row.text("value");
      switch (row.text("property")) {
        case "name" -> name = name.isEmpty() ? value : name;
        case "shortName" -> shortNames.add(value);
        case "code" -> codes.add(value);
        case "kind" -> classes.add(Words.localName(value));
        default ->
            Property.of(row.text("property"))
                .ifPresent(property -> add(values, property, value(property, row)));
      }
    }
    if (name.isEmpty() || classes.isEmpty()) {
      return Optional.empty();
    }
    List<Kind> narrowest = kinds.narrowest(classes);
    narrowest.forEach(kind -> add(values, Property.KIND, PropertyValue.of(kind.name())));
    return Optional.of(
        new Entity(id, name, shortNames, codes, List.copyOf(classes), narrowest, values));
  }

  private static void add(
      Map<Property, List<PropertyValue>> values, Property property, PropertyValue value) {
    List<PropertyValue> all = values.computeIfAbsent(property, none -> new ArrayList<>());
    if (!all.contains(value)) {
      all.add(value);
    }
  }

  private PropertyValue value(Property property, Row row) {
    String value = row.text("value");
    String label = row.optional("label").orElse(value);
    String entity = id(value).orElse("");
    if (property != Property.OFFICE) {
      return new PropertyValue(label, entity, List.of(label), false);
    }
    String role = row.optional("role").orElse("member");
    String office = role + ", " + label;
    return new PropertyValue(
        office + term(row.text("start"), row.text("end")),
        entity,
        List.of(office, role, role + " of " + label),
        !row.text("end").isEmpty());
  }

  private static String term(String start, String end) {
    if (end.isEmpty()) {
      return start.isEmpty() ? "" : " (since " + start + ")";
    }
    return start.isEmpty() ? " (until " + end + ")" : " (" + start + " to " + end + ")";
  }
}
