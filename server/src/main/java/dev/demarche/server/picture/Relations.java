package dev.demarche.server.picture;

import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import dev.demarche.server.reading.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All relations of the derived graph, as fresh as {@link Snapshot} has them. Thread-safe. */
final class Relations {

  /** What one reading of them gave. */
  record All(List<Relation> strongestFirst, Map<String, List<Relation>> byEntity) {}

  private final ReadableGraph readable;
  private final Snapshot<All> snapshot = new Snapshot<>(this::read);

  Relations(ReadableGraph readable) {
    this.readable = readable;
  }

  All all() {
    return snapshot.get();
  }

  private All read() {
    RelationTypes types = RelationTypes.of(readable);
    List<Relation> relations = new ArrayList<>();
    for (Row row : readable.select("relations", Map.of())) {
      relations.add(
          new Relation(
              row.text("relation"),
              row.text("subject"),
              row.text("object"),
              row.text("type"),
              types.tone(row.text("type")),
              types.isMutual(row.text("type")),
              (int) Math.max(1, row.number("sources")),
              row.text("contested").equals("true")));
    }
    return all(relations);
  }

  /** Sorted by sources, then by IRI; both ways of a symmetric relation are one. */
  static All all(List<Relation> relations) {
    List<Relation> sorted =
        relations.stream()
            .sorted(
                java.util.Comparator.comparingInt((Relation each) -> -each.sources())
                    .thenComparing(Relation::iri))
            .toList();
    List<Relation> once = new ArrayList<>();
    java.util.Set<List<String>> seen = new java.util.HashSet<>();
    Map<String, List<Relation>> byEntity = new HashMap<>();
    for (Relation relation : sorted) {
      if (relation.symmetric()
          && seen.contains(List.of(relation.object(), relation.type(), relation.subject()))) {
        continue;
      }
      seen.add(List.of(relation.subject(), relation.type(), relation.object()));
      once.add(relation);
      byEntity.computeIfAbsent(relation.subject(), none -> new ArrayList<>()).add(relation);
      byEntity.computeIfAbsent(relation.object(), none -> new ArrayList<>()).add(relation);
    }
    return new All(List.copyOf(once), byEntity);
  }
}
