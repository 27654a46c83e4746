package dev.demarche.extractor.entity;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Words that name a time and nobody. */
final class TimeWords {

  private static final Set<String> WORDS = words();

  private static final Set<String> NOUNS =
      Set.of(
          ("second minute hour day weekday week weekend fortnight month year decade century dawn"
                  + " morning noon midday afternoon evening dusk night midnight today tomorrow"
                  + " yesterday tonight spring summer autumn winter anniversary eve")
              .split(" "));

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

  /** Whether a noun in the singular is a stretch or a point of time: "morning", "week". */
  static boolean isTimeNoun(String lemma) {
    return NOUNS.contains(lemma);
  }

  /** Whether a word is the name of a weekday or a month, or belongs to a time of day. */
  static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
