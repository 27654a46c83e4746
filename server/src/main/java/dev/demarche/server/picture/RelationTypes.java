package dev.demarche.server.picture;

import dev.demarche.server.page.Words;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the collections of the ontology say of its relation types. */
record RelationTypes(Map<String, Set<String>> collections) {

  static RelationTypes of(ReadableGraph readable) {
    Map<String, Set<String>> collections = new HashMap<>();
    for (Row row : readable.select("relation-collections", Map.of())) {
      collections
          .computeIfAbsent(Words.localName(row.text("collection")), none -> new HashSet<>())
          .add(row.text("type"));
    }
    return new RelationTypes(collections);
  }

  /** Contact where the ontology tells no more. */
  Tone tone(String type) {
    return isIn("hostileRelations", type)
        ? Tone.HOSTILE
        : isIn("friendlyRelations", type) ? Tone.FRIENDLY : Tone.CONTACT;
  }

  /** Whether it holds both ways. */
  boolean isMutual(String type) {
    return isIn("mutualRelations", type);
  }

  private boolean isIn(String collection, String type) {
    return collections.getOrDefault(collection, Set.of()).contains(type);
  }
}
