package dev.demarche.server.picture;

import dev.demarche.server.page.BadRequestException;
import java.util.Map;
import java.util.Optional;

/**
 * A span of time that one column of a calendar stands for.
 *
 * @param name "2024-05", "2024", "2020s"; or "2024-?" for what is only known to have been that year
 */
public record Column(String name) {

  /** How long the columns of a calendar are. */
  enum Unit {
    MONTH,
    YEAR,
    DECADE
  }

  private static final int YEAR = 4;
  private static final int MONTH = 7;

  /** The column that a time belongs to. */
  static Column of(String time, Unit unit) {
    return new Column(
        switch (unit) {
          case MONTH -> time.length() >= MONTH ? time.substring(0, MONTH) : time + "-?";
          case YEAR -> time.substring(0, YEAR);
          case DECADE -> time.substring(0, YEAR - 1) + "0s";
        });
  }

  /** Of the parameter {@code when}. */
  static Optional<Column> asked(Map<String, String> parameters) {
    String text = parameters.getOrDefault("when", "").strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!text.matches("\\d{4}(-\\d{2}|-\\?)?|\\d{3}0s")) {
      throw new BadRequestException(
          "The parameter when is \""
              + text
              + "\": give a month, a year or a decade, such as 2024-05.");
    }
    return Optional.of(new Column(text));
  }

  boolean takes(String time) {
    if (name.endsWith("-?")) {
      return time.equals(name.substring(0, YEAR));
    }
    return time.startsWith(name.endsWith("s") ? name.substring(0, YEAR - 1) : name);
  }

  /** "in 2024, month not told". */
  public String words() {
    return name.endsWith("-?") ? name.substring(0, YEAR) + ", month not told" : name;
  }
}
