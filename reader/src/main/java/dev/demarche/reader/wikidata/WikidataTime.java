package dev.demarche.reader.wikidata;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Points in time as Wikibase writes them, "+2010-03-11T00:00:00Z" with a precision. */
final class WikidataTime {

  private static final int DAY = 11;
  private static final int MONTH = 10;
  private static final int YEAR = 9;

  private WikidataTime() {}

  /**
   * The day, the month or the year; null for what is less precise, before the common era, or no
   * date.
   */
  static @Nullable String of(String time, int precision) {
    if (!time.matches("\\+?\\d{4}-\\d{2}-\\d{2}T.*")) {
      return null;
    }
    String date = time.startsWith("+") ? time.substring(1) : time;
    return switch (precision) {
      case YEAR -> date.substring(0, 4);
      case MONTH -> valid(date.substring(0, 7) + "-01") ? date.substring(0, 7) : null;
      default -> precision >= DAY && valid(date.substring(0, 10)) ? date.substring(0, 10) : null;
    };
  }

  private static boolean valid(String date) {
    try {
      LocalDate.parse(date);
      return true;
    } catch (DateTimeException wrong) {
      return false;
    }
  }
}
