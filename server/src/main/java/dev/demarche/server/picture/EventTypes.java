package dev.demarche.server.picture;

import dev.demarche.server.page.Words;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import dev.demarche.server.reading.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The event types of the ontology in their order. Thread-safe. */
public final class EventTypes {

  /**
   * A type to choose.
   *
   * @param value "dem:MissileStrike"
   * @param name with dashes before it for each broader one
   */
  public record Choice(String value, String name, boolean chosen) {}

  /**
   * @param broader "" for quad classes
   */
  private record Type(String iri, String name, String broader) {}

  private final ReadableGraph readable;
  private final Snapshot<Map<String, Type>> snapshot = new Snapshot<>(this::read);

  EventTypes(ReadableGraph readable) {
    this.readable = readable;
  }

  private Map<String, Type> read() {
    Map<String, Type> types = new HashMap<>();
    for (Row row : readable.select("event-types", Map.of())) {
      Type type = new Type(row.text("type"), row.text("name"), row.text("broader"));
      types.put(type.iri(), type);
    }
    return types;
  }

  /** "missile strike". */
  String name(String iri) {
    Type type = snapshot.get().get(iri);
    return type == null ? Words.spaced(Words.localName(iri)) : type.name();
  }

  QuadClass quadClass(String iri) {
    List<Type> broader = withBroader(iri);
    return broader.isEmpty()
        ? QuadClass.OTHER_ACT
        : QuadClass.of(Words.localName(broader.get(broader.size() - 1).iri()));
  }

  /** Whether a type is another or a narrower one; any is within "". */
  boolean isWithin(String iri, String other) {
    return other.isEmpty()
        || iri.equals(other)
        || withBroader(iri).stream().anyMatch(each -> each.iri().equals(other));
  }

  /** All types, narrower ones below broader ones. */
  List<Choice> choices(String chosen) {
    List<Choice> choices = new ArrayList<>();
    for (QuadClass each : QuadClass.values()) {
      snapshot.get().values().stream()
          .filter(type -> type.broader().isEmpty())
          .filter(type -> QuadClass.of(Words.localName(type.iri())) == each)
          .forEach(type -> add(choices, type, "", chosen));
    }
    return choices;
  }

  private void add(List<Choice> choices, Type type, String dashes, String chosen) {
    choices.add(
        new Choice(
            "dem:" + Words.localName(type.iri()), dashes + type.name(), type.iri().equals(chosen)));
    snapshot.get().values().stream()
        .filter(each -> each.broader().equals(type.iri()))
        .sorted(Comparator.comparing(Type::name))
        .forEach(each -> add(choices, each, dashes + "– ", chosen));
  }

  private List<Type> withBroader(String iri) {
    List<Type> chain = new ArrayList<>();
    Type type = snapshot.get().get(iri);
    while (type != null && !chain.contains(type)) {
      chain.add(type);
      type = snapshot.get().get(type.broader());
    }
    return chain;
  }
}
