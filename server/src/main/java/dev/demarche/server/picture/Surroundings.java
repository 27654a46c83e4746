package dev.demarche.server.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The part of the graph that one picture shows: the strongest relations, among a bounded number of
 * entities.
 *
 * @param entities the one in the middle first, if there is one; then the strongest first
 * @param relations those among them, the strongest first
 * @param left how many more entities stand in a direct relation
 */
record Surroundings(List<String> entities, List<Relation> relations, int left) {

  static final int ENTITIES = 40;
  static final int RELATIONS = 150;

  /** Without a middle the lines cross more, and fewer entities can be told apart. */
  static final int ENTITIES_OF_ALL = 24;

  /** Of one entity: its direct relations, and if wanted those between its neighbours. */
  static Surroundings of(String entity, boolean between, Relations.All all) {
    List<Relation> direct = all.byEntity().getOrDefault(entity, List.of());
    Map<String, Integer> strengths = new HashMap<>();
    direct.forEach(each -> strengths.merge(each.other(entity), each.sources(), Integer::sum));
    List<String> neighbours =
        strengths.keySet().stream()
            .sorted(
                Comparator.comparingInt((String each) -> -strengths.getOrDefault(each, 0))
                    .thenComparing(each -> each))
            .toList();
    Set<String> shown = new LinkedHashSet<>(List.of(entity));
    neighbours.stream().limit(ENTITIES - 1L).forEach(shown::add);
    List<Relation> relations = new ArrayList<>(among(shown, direct));
    if (between) {
      shown.stream()
          .flatMap(each -> all.byEntity().getOrDefault(each, List.of()).stream())
          .filter(each -> !each.touches(entity))
          .filter(each -> shown.contains(each.subject()) && shown.contains(each.object()))
          .distinct()
          .sorted(Comparator.comparingInt(each -> -each.sources()))
          .limit(Math.max(0, RELATIONS - relations.size()))
          .forEach(relations::add);
    }
    return new Surroundings(List.copyOf(shown), relations, strengths.size() - shown.size() + 1);
  }

  /** The strongest relations of all. */
  static Surroundings ofAll(Relations.All all) {
    Set<String> shown = new LinkedHashSet<>();
    List<Relation> relations = new ArrayList<>();
    for (Relation relation : all.strongestFirst()) {
      Set<String> more = new LinkedHashSet<>(shown);
      more.add(relation.subject());
      more.add(relation.object());
      if (more.size() <= ENTITIES_OF_ALL && relations.size() < RELATIONS / 2) {
        shown.addAll(more);
        relations.add(relation);
      }
    }
    return new Surroundings(List.copyOf(shown), relations, all.byEntity().size() - shown.size());
  }

  private static List<Relation> among(Set<String> entities, Collection<Relation> relations) {
    return relations.stream()
        .filter(each -> entities.contains(each.subject()) && entities.contains(each.object()))
        .limit(RELATIONS)
        .toList();
  }
}
