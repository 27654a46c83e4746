package dev.demarche.reader.knowledge;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** How an import went: counts that grow while it runs. */
public final class ImportReport {

  private long items;
  private final Map<String, Long> kept = new TreeMap<>();
  private long extended;
  private long names;
  private long ambiguous;
  private long offices;
  private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);

  void item() {
    items++;
  }

  void kept(String className) {
    kept.merge(className, 1L, Long::sum);
  }

  void extended() {
    extended++;
  }

  void name() {
    names++;
  }

  void ambiguous() {
    ambiguous++;
  }

  void office() {
    offices++;
  }

  void leftOut(LeftOut reason) {
    leftOut.merge(reason, 1L, Long::sum);
  }

  /** Items read, wanted or not. */
  public long items() {
    return items;
  }

  /** Entities written, by class. */
  public Map<String, Long> kept() {
    return Map.copyOf(kept);
  }

  public long keptInAll() {
    return kept.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Entities of the knowledge base that got something more. */
  public long extendedEntities() {
    return extended;
  }

  /** Names written besides labels. */
  public long names() {
    return names;
  }

  /** Entities whose label is an ordinary word. */
  public long ambiguousEntities() {
    return ambiguous;
  }

  public long offices() {
    return offices;
  }

  public long count(LeftOut reason) {
    return leftOut.getOrDefault(reason, 0L);
  }
}
