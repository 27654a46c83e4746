package dev.demarche.server.picture;

import dev.demarche.server.page.Words;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import dev.demarche.server.reading.Snapshot;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All positions of the derived graph, as fresh as {@link Snapshot} has them. Thread-safe. */
final class Positions {

  private final ReadableGraph readable;
  private final Snapshot<List<Position>> snapshot = new Snapshot<>(this::read);

  Positions(ReadableGraph readable) {
    this.readable = readable;
  }

  List<Position> all() {
    return snapshot.get();
  }

  private List<Position> read() {
    Map<String, Position> byIri = new LinkedHashMap<>();
    for (Row row : readable.select("positions", Map.of())) {
      Position position = byIri.computeIfAbsent(row.text("position"), iri -> of(iri, row));
      position.matter().add(row.text("matter"));
      position.polarities().add(Polarity.of(Words.localName(row.text("polarity"))));
    }
    return List.copyOf(new ArrayList<>(byIri.values()));
  }

  private static Position of(String iri, Row row) {
    Set<Polarity> polarities = EnumSet.noneOf(Polarity.class);
    return new Position(
        iri,
        row.text("holder"),
        new TreeSet<>(),
        polarities,
        row.text("contested").equals("true"),
        row.text("earliest"),
        row.text("latest"),
        (int) Math.max(1, row.number("sources")));
  }
}
