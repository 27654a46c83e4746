package dev.demarche.server.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.demarche.server.reading.ReadableGraph;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Completes names of things, kinds and properties while someone types them. Thread-safe. */
final class Suggestions {

  private static final int SHOWN = 10;

  /** Those that are put in the order of how often they are named. */
  private static final int WEIGHED = 100;

  /**
   * @param notable what kinds of thing it is, none for kinds and properties
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Suggestion(String id, String name, String description, List<Kind> notable) {}

  private record Weighed(String id, boolean begins, long claims) {}

  private final ReadableGraph readable;

  Suggestions(ReadableGraph readable) {
    this.readable = readable;
  }

  /**
   * Things with a name that begins so, first those whose whole name does, then by how often claims
   * name them.
   *
   * @param types ids of kinds, none for all
   * @param cursor how many to leave out
   */
  List<Suggestion> entities(String prefix, List<String> types, int cursor) {
    Entities entities = new Entities(readable);
    FoldedName typed = FoldedName.of(prefix);
    Set<Entity> found = new LinkedHashSet<>(entities.named(prefix));
    if (!typed.isEmpty()) {
      beginning(typed, entities)
          .map(entities::entity)
          .flatMap(entity -> entity.stream())
          .forEach(found::add);
    }
    return found.stream()
        .filter(entity -> types.isEmpty() || types.stream().anyMatch(entity.kinds()::contains))
        .skip(cursor)
        .limit(SHOWN)
        .map(
            entity ->
                new Suggestion(
                    entity.id(), entity.name(), entity.description(), entity.narrowest()))
        .toList();
  }

  private Stream<String> beginning(FoldedName typed, Entities entities) {
    Map<String, String> found = new CandidateSearch(readable).beginning(typed, entities);
    return found.entrySet().stream()
        .sorted(
            Map.Entry.<String, String>comparingByValue(
                    Comparator.comparing(name -> !typed.begins(FoldedName.of(name))))
                .thenComparing(each -> each.getValue().length())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(WEIGHED)
        .map(
            each ->
                new Weighed(
                    each.getKey(),
                    typed.begins(FoldedName.of(each.getValue())),
                    entities.frequency(each.getKey())))
        .sorted(
            Comparator.comparing((Weighed each) -> !each.begins())
                .thenComparing(Weighed::claims, Comparator.reverseOrder()))
        .map(Weighed::id);
  }

  /** Kinds whose id is typed, or a word of whose name begins so. */
  List<Kind> kinds(String prefix, int cursor) {
    return Kinds.of(readable).all().stream()
        .filter(kind -> begins(prefix, Kinds.idOf(prefix.strip()), kind.id(), kind.name()))
        .skip(cursor)
        .limit(SHOWN)
        .toList();
  }

  /** The same for properties. */
  static List<Suggestion> properties(String prefix, int cursor) {
    return Arrays.stream(Property.values())
        .filter(each -> begins(prefix, prefix.strip(), each.id(), each.title()))
        .skip(cursor)
        .limit(SHOWN)
        .map(each -> new Suggestion(each.id(), each.title(), each.description(), List.of()))
        .toList();
  }

  private static boolean begins(String prefix, String prefixAsId, String id, String name) {
    String typed = FoldedName.of(prefix).text();
    return id.equalsIgnoreCase(prefixAsId)
        || (" " + FoldedName.of(name).text()).contains(" " + typed);
  }
}
