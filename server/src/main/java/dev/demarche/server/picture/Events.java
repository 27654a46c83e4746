package dev.demarche.server.picture;

import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import dev.demarche.server.reading.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** All events of the derived graph, as fresh as {@link Snapshot} has them. Thread-safe. */
final class Events {

  private final ReadableGraph readable;
  private final Snapshot<List<Event>> snapshot = new Snapshot<>(this::read);

  Events(ReadableGraph readable) {
    this.readable = readable;
  }

  List<Event> all() {
    return snapshot.get();
  }

  private List<Event> read() {
    Map<String, Event> byIri = new LinkedHashMap<>();
    for (Row row : readable.select("events", Map.of())) {
      Event event =
          byIri.computeIfAbsent(
              row.text("event"),
              iri ->
                  new Event(
                      iri,
                      row.text("type"),
                      row.text("time"),
                      new TreeSet<>(),
                      new TreeSet<>(),
                      (int) Math.max(1, row.number("sources")),
                      row.text("contested").equals("true")));
      row.optional("agent").ifPresent(event.agents()::add);
      row.optional("target").ifPresent(event.targets()::add);
    }
    return List.copyOf(byIri.values());
  }
}
