package dev.demarche.server.picture;

import dev.demarche.server.page.BadRequestException;
import java.util.Map;
import java.util.Optional;

/**
 * Days from one to another, both within. Days are written as "2024", "2024-05" or "2024-05-17", as
 * precisely as they are known.
 *
 * @param from "" for no bound
 * @param to "" for no bound
 */
record DayRange(String from, String to) {

  static final DayRange ALWAYS = new DayRange("", "");

  private static final String DAY = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";

  /** Of the parameters {@code from} and {@code to}. */
  static DayRange of(Map<String, String> parameters) {
    return new DayRange(day(parameters, "from"), day(parameters, "to"));
  }

  /** Of the parameter {@code day}: one, or two with ".." between. */
  static Optional<DayRange> ofDay(Map<String, String> parameters) {
    String[] days = parameters.getOrDefault("day", "").strip().split("\\.\\.", 2);
    if (days[0].isEmpty()) {
      return Optional.empty();
    }
    String last = days.length == 2 ? days[1] : days[0];
    return Optional.of(
        new DayRange(day(Map.of("day", days[0]), "day"), day(Map.of("day", last), "day")));
  }

  private static String day(Map<String, String> parameters, String name) {
    String text = parameters.getOrDefault(name, "").strip();
    if (!text.isEmpty() && !text.matches(DAY)) {
      throw new BadRequestException(
          "The parameter "
              + name
              + " is \""
              + text
              + "\": give a day such as 2024-05-17, or 2024.");
    }
    return text;
  }

  boolean isUnbounded() {
    return from.isEmpty() && to.isEmpty();
  }

  /** Whether a day may lie within; one that is not known ("") does only without bounds. */
  boolean covers(String day) {
    return covers(day, day);
  }

  /** Whether a time from one day to another may touch this one. */
  boolean covers(String first, String last) {
    if (first.isEmpty() || last.isEmpty()) {
      return isUnbounded();
    }
    return compare(last, from) >= 0 && (to.isEmpty() || compare(first, to) <= 0);
  }

  /** Days of different precision are equal if one may be the other. */
  private static int compare(String left, String right) {
    int common = Math.min(left.length(), right.length());
    return left.substring(0, common).compareTo(right.substring(0, common));
  }
}
