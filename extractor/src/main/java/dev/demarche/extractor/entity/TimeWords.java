package dev.demarche.extractor.entity;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Capitalised words that name a time and nobody. */
final class TimeWords {

  private static final Set<String> WORDS = words();

  private TimeWords() {}

  private static Set<String> words() {
    Set<String> words = new HashSet<>();
    for (TextStyle style : Set.of(TextStyle.FULL, TextStyle.SHORT)) {
      for (DayOfWeek day : DayOfWeek.values()) {
        words.add(day.getDisplayName(style, Locale.ENGLISH));
      }
      for (Month month : Month.values()) {
        words.add(month.getDisplayName(style, Locale.ENGLISH));
        words.add(month.getDisplayName(style, Locale.ENGLISH) + ".");
      }
    }
    words.addAll(
        Set.of("Sept.", "Sept", "GMT", "UTC", "EST", "AM", "PM", "Mondays", "Fridays", "Sundays"));
    return Set.copyOf(words);
  }

  static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
