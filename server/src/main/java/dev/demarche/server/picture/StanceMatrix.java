package dev.demarche.server.picture;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Holders by matters.
 *
 * @param matters those that most holders take a position on, at most {@value #MATTERS}
 * @param holders those with positions on most of these matters
 * @param holdersLeft how many more there are after these
 */
record StanceMatrix(
    List<SortedSet<String>> matters,
    List<String> holders,
    Map<String, Map<SortedSet<String>, Position>> cells,
    int holdersLeft) {

  static final int MATTERS = 12;
  static final int HOLDERS = 20;

  /**
   * Chooses rows and columns among positions whose holder and matter have names of their own.
   *
   * @param after how many holders to pass over
   */
  static StanceMatrix of(List<Position> positions, StanceFilter filter, int after) {
    List<Position> taken =
        positions.stream().filter(each -> each.isNamed() && filter.takes(each)).toList();
    Map<SortedSet<String>, Weight> matterWeights = new HashMap<>();
    taken.forEach(each -> add(matterWeights, each.matter(), each));
    List<SortedSet<String>> matters =
        heaviest(matterWeights, Object::toString).stream().limit(MATTERS).toList();
    Map<String, Weight> holderWeights = new HashMap<>();
    Map<String, Map<SortedSet<String>, Position>> cells = new LinkedHashMap<>();
    for (Position position : taken) {
      if (matters.contains(position.matter())) {
        add(holderWeights, position.holder(), position);
        cells
            .computeIfAbsent(position.holder(), none -> new HashMap<>())
            .put(position.matter(), position);
      }
    }
    List<String> ranked = heaviest(holderWeights, holder -> holder);
    List<String> holders = ranked.stream().skip(after).limit(HOLDERS).toList();
    cells.keySet().retainAll(holders);
    return new StanceMatrix(
        matters, holders, cells, Math.max(0, ranked.size() - after - holders.size()));
  }

  Optional<Position> cell(String holder, SortedSet<String> matter) {
    return Optional.ofNullable(cells.getOrDefault(holder, Map.of()).get(matter));
  }

  private record Weight(int positions, int sources) {
    private Weight plus(Position position) {
      return new Weight(positions + 1, sources + position.sources());
    }
  }

  private static <K> void add(Map<K, Weight> weights, K key, Position position) {
    weights.put(key, weights.getOrDefault(key, new Weight(0, 0)).plus(position));
  }

  private static <K> List<K> heaviest(
      Map<K, Weight> weights, java.util.function.Function<K, String> name) {
    return weights.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<K, Weight> e) -> -e.getValue().positions())
                .thenComparingInt(e -> -e.getValue().sources())
                .thenComparing(e -> name.apply(e.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }
}
