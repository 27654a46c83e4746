package dev.demarche.extractor.claim;

import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.WordClass;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a sentence looks back or ahead where it names a time: "met on Friday", "will meet on
 * Friday". The verb tells above which the time stands.
 */
enum Direction {
  BACK,
  AHEAD,
  UNKNOWN;

  private static final Set<String> MODALS =
      Set.of(
          "will", "shall", "'ll", "wo", "would", "may", "might", "can", "could", "should", "must");

  /** The direction at a token of a time expression. */
  static Direction at(Sentence sentence, Token time) {
    Token token = time;
    for (int steps = 0; token.head() >= 0 && steps < sentence.tokens().size(); steps++) {
      token = sentence.token(token.head());
      Direction found = ofWord(sentence, token, preposition(sentence, time));
      if (found != null) {
        return found;
      }
    }
    return UNKNOWN;
  }

  /** Null where a word further up must tell. */
  private static @Nullable Direction ofWord(Sentence sentence, Token word, String preposition) {
    if (!word.isVerb()) {
      return word.tag().startsWith("JJ") && WordClass.PROSPECTIVE.contains(word.lemma())
          ? AHEAD
          : null;
    }
    boolean modal = false;
    boolean infinitive = false;
    @Nullable String have = null;
    @Nullable String be = null;
    for (Token each : sentence.dependents(word)) {
      if (each.index() > word.index()) {
        break;
      }
      String text = each.text().toLowerCase(Locale.ROOT);
      modal |= each.tag().equals("MD") && MODALS.contains(text);
      infinitive |= each.tag().equals("TO");
      if (each.relation() == Relation.AUX || each.relation() == Relation.AUX_PASS) {
        have = each.lemma().equals("have") ? each.tag() : have;
        be = each.lemma().equals("be") ? each.tag() : be;
        if (each.text().equalsIgnoreCase("did")) {
          return BACK;
        }
      }
    }
    if (modal) {
      return have == null ? AHEAD : BACK;
    }
    if (infinitive) {
      return have == null ? ofInfinitive(sentence, word) : BACK;
    }
    return ofForm(sentence, word, preposition, have, be);
  }

  private static Direction ofInfinitive(Sentence sentence, Token verb) {
    if (verb.head() < 0) {
      return AHEAD; // headlines: "Ministers to meet on Friday"
    }
    Token governor = sentence.token(verb.head());
    return WordClass.PROSPECTIVE.contains(governor.lemma())
            || WordClass.PROSPECTIVE.contains(governor.text().toLowerCase(Locale.ROOT))
            || governor.isNoun()
        ? AHEAD
        : UNKNOWN;
  }

  private static @Nullable Direction ofForm(
      Sentence sentence,
      Token verb,
      String preposition,
      @Nullable String have,
      @Nullable String be) {
    boolean prospective =
        WordClass.PROSPECTIVE.contains(verb.lemma()) && !verb.lemma().equals("have");
    switch (verb.tag()) {
      case "VBD":
        return BACK;
      case "VBN":
        if (prospective && (preposition.equals("for") || isPresent(be))) {
          return AHEAD;
        }
        return have == null && isPresent(be) ? UNKNOWN : BACK;
      case "VBG":
        if (be == null && have == null) {
          return null; // "targeting a port on Monday": the verb above tells
        }
        return isPresent(be) ? AHEAD : BACK;
      case "VBZ", "VBP":
        // a timetable, "the council meets on Friday", unless it reports: "it says on Friday that"
        boolean reports =
            sentence.dependents(verb).stream().anyMatch(each -> each.relation() == Relation.CCOMP);
        return reports || verb.lemma().equals("have") ? UNKNOWN : AHEAD;
      default:
        return UNKNOWN;
    }
  }

  private static boolean isPresent(@Nullable String tagOfBe) {
    return tagOfBe != null && (tagOfBe.equals("VBZ") || tagOfBe.equals("VBP"));
  }

  private static String preposition(Sentence sentence, Token time) {
    return sentence.dependents(time).stream()
        .filter(each -> each.relation() == Relation.CASE && each.index() < time.index())
        .map(each -> each.text().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }
}
