package dev.demarche.extractor.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Frees times from the phrases beside them that the parser drew into them. */
final class TimePhrases {

  static final Set<String> WEEKDAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow");
  static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final Set<String> LENGTHS =
      Set.of("minutes", "hours", "days", "weeks", "months", "years");

  private TimePhrases() {}

  static Constituent rewrite(Constituent node, List<String> words) {
    if (!node.is("VP", "S")) {
      return node;
    }
    boolean lacksSubject = node.is("S") && !node.hasChild(child -> child.is("NP", "SBAR", "EX"));
    List<Constituent> children = new ArrayList<>(node.children().size() + 1);
    for (int i = 0; i < node.children().size(); i++) {
      Constituent child = node.children().get(i);
      Constituent next = i + 1 < node.children().size() ? node.children().get(i + 1) : null;
      List<Constituent> parts = List.of(child);
      if (node.is("VP")) {
        parts = lengthSplit(child, next, words);
        parts = parts.size() > 1 ? parts : complementsSplit(child, words);
        parts = parts.size() > 1 ? parts : FinalDay.split(child, words);
      } else if (child.is("NP") && next != null && next.is("VP")) {
        parts = FinalDay.split(child, words);
      } else if (lacksSubject && next != null && next.is("VP", "ADVP")) {
        parts = subjectSplit(child, words);
      }
      children.addAll(parts);
    }
    return children.size() > node.children().size()
        ? new Constituent(node.label(), children, -1)
        : node;
  }

  /** "In 2019 Norvia suspended": the clause would have no subject but the end of its time. */
  private static List<Constituent> subjectSplit(Constituent phrase, List<String> words) {
    if (!phrase.is("PP") || phrase.children().size() != 2 || !phrase.children().get(0).is("IN")) {
      return List.of(phrase);
    }
    Constituent nouns = phrase.children().get(1);
    int end = timeEnd(nouns, words);
    if (end == 0
        || end == nouns.children().size()
        || !nouns.children().get(end).is("NNP", "NNPS", "DT", "PRP$", "JJ", "NNS")) {
      return List.of(phrase);
    }
    Constituent time = phrase("NP", nouns.children().subList(0, end));
    return List.of(
        phrase("PP", List.of(phrase.children().get(0), time)),
        phrase("NP", nouns.children().subList(end, nouns.children().size())));
  }

  /** How many words at the front of a flat phrase are a year, a month with its year, or a day. */
  private static int timeEnd(Constituent nouns, List<String> words) {
    if (!isFlat(nouns)) {
      return 0;
    }
    String first = word(nouns.children().get(0), words);
    if (isYear(first) || WEEKDAYS.contains(first)) {
      return 1;
    }
    if (!MONTHS.contains(first)) {
      return 0;
    }
    return nouns.children().size() > 1 && isYear(word(nouns.children().get(1), words)) ? 2 : 1;
  }

  /** "struck the town hours before the truce": two phrases of the verb, not one compound. */
  private static List<Constituent> lengthSplit(
      Constituent phrase, @org.jspecify.annotations.Nullable Constituent next, List<String> words) {
    if (next == null || !next.is("SBAR", "PP") || !isFlat(phrase)) {
      return List.of(phrase);
    }
    String opener = words.get(next.firstToken()).toLowerCase(Locale.ROOT);
    int last = phrase.children().size() - 1;
    boolean split =
        (opener.equals("before") || opener.equals("after"))
            && last > 0
            && phrase.children().get(last - 1).isNounTag()
            && LENGTHS.contains(word(phrase.children().get(last), words));
    return split
        ? List.of(
            phrase("NP", phrase.children().subList(0, last)),
            phrase("NP", phrase.children().subList(last, last + 1)))
        : List.of(phrase);
  }

  /**
   * "accused it on Friday of shooting", "said on Friday that": a day takes no complement but
   * another time.
   */
  private static List<Constituent> complementsSplit(Constituent phrase, List<String> words) {
    boolean preposition =
        phrase.is("PP") && phrase.children().size() == 2 && phrase.children().get(0).is("IN");
    Constituent nouns = preposition ? phrase.children().get(1) : phrase;
    if (!nouns.is("NP") || nouns.children().size() < 2 || !isDay(nouns.children().get(0), words)) {
      return List.of(phrase);
    }
    List<Constituent> rest = nouns.children().subList(1, nouns.children().size());
    for (Constituent each : rest) {
      if (!each.is("PP", "SBAR") || endsInTime(each, words)) {
        return List.of(phrase);
      }
    }
    Constituent day = nouns.children().get(0);
    List<Constituent> parts = new ArrayList<>();
    parts.add(preposition ? phrase("PP", List.of(phrase.children().get(0), day)) : day);
    parts.addAll(rest);
    return parts;
  }

  private static boolean isDay(Constituent nouns, List<String> words) {
    return isFlat(nouns) && WEEKDAYS.contains(word(nouns.children().get(0), words));
  }

  /** "of last week", "in June". */
  private static boolean endsInTime(Constituent phrase, List<String> words) {
    if (phrase.is("SBAR")) {
      return false;
    }
    List<Constituent> leaves = new ArrayList<>();
    phrase.leaves(leaves);
    String last = word(leaves.get(leaves.size() - 1), words);
    return leaves.size() <= 4
        && (LENGTHS.contains(last + "s")
            || WEEKDAYS.contains(last)
            || MONTHS.contains(last)
            || isYear(last));
  }

  private static boolean isYear(String word) {
    return word.matches("(19|20)\\d\\d");
  }

  private static boolean isFlat(Constituent phrase) {
    return phrase.is("NP") && phrase.children().stream().allMatch(Constituent::isLeaf);
  }

  private static Constituent phrase(String label, List<Constituent> children) {
    return new Constituent(label, children, -1);
  }

  private static String word(Constituent leaf, List<String> words) {
    return words.get(leaf.token()).toLowerCase(Locale.ROOT);
  }
}
