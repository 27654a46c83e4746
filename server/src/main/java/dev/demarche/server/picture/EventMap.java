package dev.demarche.server.picture;

import dev.demarche.server.picture.PlacedClaims.Count;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Claims counted by place.
 *
 * @param known places with coordinates, those of most claims first
 * @param unknown the same without coordinates
 * @param undated how many claims days leave out for want of one
 */
record EventMap(List<Spot> known, List<Spot> unknown, int undated) {

  /** The claims at one place, by quad class. */
  record Spot(String place, Map<QuadClass, Integer> claims) {

    int total() {
      return claims.values().stream().mapToInt(each -> each).sum();
    }

    /** What most claims there tell of. */
    QuadClass foremost() {
      return claims.entrySet().stream()
          .max(Map.Entry.<QuadClass, Integer>comparingByValue())
          .map(Map.Entry::getKey)
          .orElse(QuadClass.OTHER_ACT);
    }
  }

  static EventMap of(
      List<Count> counts, String type, DayRange days, EventTypes types, Predicate<String> known) {
    Map<String, Spot> spots = new TreeMap<>();
    int undated = 0;
    for (Count count : counts) {
      if (!types.isWithin(count.type(), type)) {
        continue;
      }
      if (count.day().isEmpty() && !days.isUnbounded()) {
        undated += count.claims();
      } else if (days.covers(count.day())) {
        spots
            .computeIfAbsent(
                count.place(), place -> new Spot(place, new EnumMap<>(QuadClass.class)))
            .claims()
            .merge(types.quadClass(count.type()), count.claims(), Integer::sum);
      }
    }
    List<Spot> sorted = new ArrayList<>(spots.values());
    sorted.sort(Comparator.comparingInt((Spot spot) -> -spot.total()).thenComparing(Spot::place));
    return new EventMap(
        sorted.stream().filter(spot -> known.test(spot.place())).toList(),
        sorted.stream().filter(spot -> !known.test(spot.place())).toList(),
        undated);
  }

  static int claims(List<Spot> spots) {
    return spots.stream().mapToInt(Spot::total).sum();
  }
}
