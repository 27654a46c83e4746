package dev.demarche.extractor.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells where a sentence ends in whose word it is: "..., the ministry said on Friday." The parser
 * takes such an end for an apposition within a long sentence in about three cases of ten, so the
 * two parts are parsed apart.
 */
final class TrailingAttribution {

  private static final int SHORTEST_CONTENT = 5;
  private static final int LONGEST = 14;

  /** Words that open something else after a comma than a speaker. */
  private static final Set<String> NO_SPEAKER =
      Set.of(
          "and",
          "but",
          "or",
          "nor",
          "which",
          "who",
          "whom",
          "whose",
          "as",
          "while",
          "where",
          "when",
          "that",
          "because",
          "after",
          "before",
          "with",
          "without",
          "including",
          "so",
          "though",
          "although",
          "if",
          "since",
          "until",
          "by",
          "in",
          "on",
          "at",
          "from",
          "for",
          "to",
          "not",
          "then",
          "what",
          "how",
          "why",
          "than",
          "also",
          "it",
          "there");

  /** What may follow the verb: when and where it was said. */
  private static final Set<String> CIRCUMSTANCES =
      Set.of(
          "on",
          "in",
          "at",
          "a",
          "an",
          "the",
          "late",
          "early",
          "earlier",
          "here",
          "tonight",
          "statement",
          "interview",
          "conference",
          "news",
          "press",
          "report",
          "reporters",
          "briefing",
          "to",
          "this",
          "last",
          "week",
          "month",
          "morning",
          "evening",
          "afternoon",
          "night",
          "speech",
          "television",
          "radio",
          "journalists",
          "separately",
          "too",
          "later",
          "tweet",
          "email",
          "letter",
          "”",
          "\"",
          "''");

  private static final Set<String> CLAUSE_OPENERS =
      Set.of("which", "who", "whom", "whose", "that", "because", "while", "but", "when", "if");

  private final Lemmatizer lemmatizer;
  private final Set<String> reporting;

  /**
   * @param reporting dictionary forms of the verbs that attribute
   */
  TrailingAttribution(Lemmatizer lemmatizer, Set<String> reporting) {
    this.lemmatizer = lemmatizer;
    this.reporting = reporting;
  }

  /** The index of the first word of the attribution; -1 where the sentence does not end in one. */
  int start(List<String> words) {
    int end = words.size();
    while (end > 0 && (words.get(end - 1).equals(".") || isQuote(words.get(end - 1)))) {
      end--;
    }
    int comma = words.subList(0, end).lastIndexOf(",");
    if (comma < SHORTEST_CONTENT || comma + 1 == end) {
      return -1;
    }
    int start = isQuote(words.get(comma + 1)) ? comma + 2 : comma + 1;
    if (end - start < 2 || end - start > LONGEST || !opensSpeaker(words.get(start))) {
      return -1;
    }
    if (AppendedDenials.isSaidBefore(words.get(start))
        || AppendedDenials.isSaidBefore(words.get(start + 1))) {
      return -1;
    }
    int verb = start + 1;
    while (verb < end && !reports(words.get(verb))) {
      if (CLAUSE_OPENERS.contains(words.get(verb))) {
        return -1;
      }
      verb++;
    }
    for (int i = verb + 1; i < end; i++) {
      String word = words.get(i).toLowerCase(Locale.ROOT);
      boolean date =
          word.chars().allMatch(Character::isDigit)
              || TimePhrases.MONTHS.contains(word)
              || TimePhrases.WEEKDAYS.contains(word);
      if (!date && !CIRCUMSTANCES.contains(word)) {
        return -1;
      }
    }
    return verb < end ? start : -1;
  }

  private static boolean opensSpeaker(String word) {
    return Character.isLetter(word.charAt(0))
        && !NO_SPEAKER.contains(word.toLowerCase(Locale.ROOT))
        && !word.endsWith("ing");
  }

  private static boolean isQuote(String word) {
    return word.equals("\"") || word.equals("''") || word.equals("”") || word.equals("'");
  }

  /** An inflected form, so that "report" and "state" stay nouns. */
  private boolean reports(String word) {
    String lemma = lemmatizer.lemma(word, "VBD");
    return !lemma.equals(word) && reporting.contains(lemma);
  }
}
