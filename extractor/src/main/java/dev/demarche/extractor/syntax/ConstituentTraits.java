package dev.demarche.extractor.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the rules for relations ask of a constituent: is it a time, a passive, an adverbial clause?
 */
final class ConstituentTraits {

  private static final Set<String> TIME_NOUNS =
      Set.of(
          "tonight",
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "morning",
          "evening",
          "afternoon",
          "night",
          "time",
          "hour",
          "hours",
          "weekend");

  /** Of "a number of times", "dozens of times". */
  private static final Set<String> COUNTS =
      Set.of("number", "couple", "dozens", "hundreds", "times");

  private static final Set<String> ADVERBIAL_MARKS =
      Set.of(
          "because",
          "if",
          "after",
          "before",
          "while",
          "as",
          "since",
          "although",
          "though",
          "when",
          "until",
          "unless",
          "so",
          "once",
          "whereas",
          "where",
          "whenever",
          "without",
          "despite",
          "lest",
          "than",
          "provided");

  private final List<String> words;
  private final HeadFinder heads;

  ConstituentTraits(List<String> words, HeadFinder heads) {
    this.words = words;
    this.heads = heads;
  }

  boolean isTime(Constituent phrase) {
    String head = word(heads.headToken(phrase));
    if (COUNTS.contains(head) && phrase.is("NP") && word(phrase.lastToken()).equals("times")) {
      return true;
    }
    return (TIME_NOUNS.contains(head)
            || TimePhrases.MONTHS.contains(head)
            || TimePhrases.WEEKDAYS.contains(head))
        && !phrase.hasChild(child -> child.is("PP", "SBAR"));
  }

  boolean isAdverbial(Constituent subordinate) {
    int first = subordinate.firstToken();
    return ADVERBIAL_MARKS.contains(word(first))
        || word(first).equals("in")
        || word(first).equals("even");
  }

  String preposition(Constituent phrase) {
    return word(phrase.firstToken());
  }

  String word(int token) {
    return words.get(token).toLowerCase(Locale.ROOT);
  }

  boolean isPassiveClause(Constituent predicate) {
    Constituent at = predicate;
    while (at.is("VP")) {
      Constituent head = at.children().get(heads.head(at));
      if (head.is("VP")) {
        for (Constituent child : at.children()) {
          if (child.isVerbTag() && isPassive(child, head)) {
            return true;
          }
        }
      }
      at = head;
    }
    return false;
  }

  /** Of a clause without subject, as after a relative pronoun. */
  boolean hasPassivePredicate(Constituent clause) {
    for (Constituent child : clause.children()) {
      if (child.is("VP")) {
        return isPassiveClause(child);
      }
    }
    return false;
  }

  /** "be" or "get" before a past participle. */
  boolean isPassive(Constituent auxiliary, Constituent phrase) {
    String verb = word(auxiliary.token());
    return (heads.isCopula(auxiliary) || verb.startsWith("get") || verb.equals("got"))
        && startsWithParticiple(phrase);
  }

  private static boolean startsWithParticiple(Constituent phrase) {
    for (Constituent child : phrase.children()) {
      if (child.is("VBN", "VBD")) {
        return true;
      }
      if (child.is("VP")) {
        return startsWithParticiple(child);
      }
      if (!child.is("ADVP", "RB")) {
        return false;
      }
    }
    return false;
  }
}
