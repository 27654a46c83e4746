package dev.demarche.extractor.claim;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The English names of months and weekdays, whole and short, and of small numbers. */
final class CalendarWords {

  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, Integer> SMALL_NUMBERS = new HashMap<>();

  static {
    for (Month month : Month.values()) {
      MONTHS.put(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH), month);
      MONTHS.put(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + ".", month);
    }
    MONTHS.put("Sept.", Month.SEPTEMBER);
    for (DayOfWeek day : DayOfWeek.values()) {
      WEEKDAYS.put(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), day);
      WEEKDAYS.put(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + ".", day);
    }
    WEEKDAYS.put("Tues.", DayOfWeek.TUESDAY);
    WEEKDAYS.put("Thurs.", DayOfWeek.THURSDAY);
    String[] words = {
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve"
    };
    for (int i = 0; i < words.length; i++) {
      SMALL_NUMBERS.put(words[i], i + 1);
    }
    SMALL_NUMBERS.put("a", 1);
    SMALL_NUMBERS.put("an", 1);
  }

  private static final Set<String> STRETCHES =
      Set.of("minute", "hour", "day", "week", "weekend", "month", "year", "decade", "century");

  private CalendarWords() {}

  /** A month by its name with a capital, "November", or short with its stop, "Nov.". */
  static @Nullable Month month(String word) {
    return MONTHS.get(word);
  }

  /** As {@link #month}, short without the stop as well, where a number beside it tells. */
  static @Nullable Month monthBesideNumber(String word) {
    Month month = MONTHS.get(word);
    return month == null ? MONTHS.get(word + ".") : month;
  }

  static @Nullable DayOfWeek weekday(String word) {
    return WEEKDAYS.get(word);
  }

  /** Whether a dictionary form names a stretch of time and nothing else. */
  static boolean isStretch(String lemma) {
    return STRETCHES.contains(lemma.toLowerCase(Locale.ROOT));
  }

  /** "3", "three", "a" for one; null for what is not a number from 1 to 999. */
  static @Nullable Integer smallNumber(String word) {
    if (word.matches("\\d{1,3}")) {
      return Integer.valueOf(word);
    }
    return SMALL_NUMBERS.get(word.toLowerCase(Locale.ROOT));
  }

  /** "25", "25th"; null for what is no day of a month. */
  static @Nullable Integer dayOfMonth(String word) {
    if (!word.matches("\\d{1,2}(st|nd|rd|th)?")) {
      return null;
    }
    int day = Integer.parseInt(word.replaceAll("\\D", ""));
    return day >= 1 && day <= 31 ? day : null;
  }

  /** A year of four digits from 1000 to 2099. */
  static @Nullable Integer year(String word) {
    return word.matches("1\\d{3}|20\\d{2}") ? Integer.valueOf(word) : null;
  }
}
