package dev.demarche.server.search;

import java.util.List;
import java.util.function.Predicate;

/**
 * What was found, the best first.
 *
 * @param isCut whether there is more than the index was asked for
 */
record Hits<T>(List<T> found, boolean isCut) {

  /** How many hits a query asks the index for: it stands in each of them. */
  static final int MOST = 500;

  Hits {
    found = List.copyOf(found);
  }

  static <T> Hits<T> none() {
    return new Hits<>(List.of(), false);
  }

  Hits<T> only(Predicate<T> wanted) {
    return new Hits<>(found.stream().filter(wanted).toList(), isCut);
  }

  /** "12", or "500+". */
  String count() {
    return found.size() + (isCut ? "+" : "");
  }
}
