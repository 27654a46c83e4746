package dev.demarche.extractor.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Frees the day at the end of a name: "met with Nils Sund | Tuesday", "visited Tarn | Friday
 * night". The parser takes it for the last part of the name, and its head.
 */
final class FinalDay {

  private static final Set<String> PARTS_OF_DAY =
      Set.of("morning", "afternoon", "evening", "night");

  /** What stands before a day that has a name of its own: "Good Friday", "Black Monday". */
  private static final Set<String> OF_NAMED_DAYS =
      Set.of(
          "good", "black", "bloody", "super", "palm", "easter", "cyber", "ash", "shrove", "usa",
          "russia", "early", "late", "every", "each", "last", "next", "this");

  private FinalDay() {}

  /** The phrase without the day at its end, and the day; the phrase alone where it ends in none. */
  static List<Constituent> split(Constituent phrase, List<String> words) {
    Constituent time = time(phrase, words);
    return time == null ? List.of(phrase) : List.of(without(phrase, time), time);
  }

  private static @Nullable Constituent time(Constituent phrase, List<String> words) {
    if (!phrase.is("NP", "PP") || phrase.children().isEmpty()) {
      return null;
    }
    List<Constituent> children = phrase.children();
    Constituent last = children.get(children.size() - 1);
    if (!last.isLeaf()) {
      return time(last, words);
    }
    int day = children.size() - 1;
    if (PARTS_OF_DAY.contains(word(last, words))) {
      day--;
    }
    boolean named =
        day > 0
            && TimePhrases.WEEKDAYS.contains(word(children.get(day), words))
            && children.get(day - 1).isNounTag()
            && !OF_NAMED_DAYS.contains(word(children.get(day - 1), words));
    return named
        ? new Constituent("NP", new ArrayList<>(children.subList(day, children.size())), -1)
        : null;
  }

  private static Constituent without(Constituent phrase, Constituent time) {
    List<Constituent> children = phrase.children();
    int end = children.size() - 1;
    Constituent last = children.get(end);
    List<Constituent> rest = new ArrayList<>(children);
    if (last.isLeaf()) {
      rest.subList(children.size() - time.children().size(), children.size()).clear();
    } else {
      rest.set(end, without(last, time));
    }
    return new Constituent(phrase.label(), rest, -1);
  }

  private static String word(Constituent leaf, List<String> words) {
    return leaf.isLeaf() ? words.get(leaf.token()).toLowerCase(Locale.ROOT) : "";
  }
}
