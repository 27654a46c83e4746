package dev.demarche.extractor.entity;

import dev.demarche.extractor.entity.Candidate.Description;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that stand for people: "killed | dozens |", "wounding | at least 12 |", "| thousands |
 * protested". Only beside verbs of what is done to people or by them, for one may also sell dozens.
 * Thread-safe.
 */
final class CountedPeople {

  private static final Set<String> ROUND = Set.of("dozens", "scores", "hundreds", "thousands");

  /** Types of events that happen to people alone. */
  private static final Set<String> SUFFERED =
      Set.of("Killing", "Casualties", "Arrest", "Kidnapping", "Expulsion", "Release");

  private static final Set<String> VAGUE =
      Set.of(
          ("at least most more less fewer than about around some up to nearly almost over roughly"
                  + " approximately")
              .split(" "));

  private static final Set<String> DONE = Set.of("Protest", "Movement", "Casualties");

  private final Lexicon lexicon;

  CountedPeople(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The group that a number stands for; null where it counts something else. */
  @Nullable Candidate find(Sentence sentence, Token number) {
    boolean round = ROUND.contains(number.text().toLowerCase(Locale.ROOT));
    if (!round && !number.tag().equals("CD") || counts(sentence, number)) {
      return null;
    }
    Token first = Phrases.firstConjunct(sentence, number);
    Token verb = Phrases.governor(sentence, first);
    boolean people =
        verb != null
            && verb.isVerb()
            && isOfOneVerb(sentence, verb, number)
            && switch (first.relation()) {
              case OBJ, NSUBJ_PASS -> evokes(verb, SUFFERED);
              case NSUBJ -> round && evokes(verb, DONE) || isLost(verb);
              default -> false;
            };
    if (!people) {
      return null;
    }
    int begin = begin(sentence, number);
    return new Candidate(
        sentence.index(),
        begin,
        number.index(),
        number.index(),
        sentence.token(begin).span().cover(number.span()),
        new Description("people", EntityKind.GROUP, false, true, true, false));
  }

  private boolean evokes(Token verb, Set<String> types) {
    return lexicon.frames().anchoredBy(PartOfSpeech.VERB, verb.lemma()).stream()
        .anyMatch(entry -> types.contains(String.valueOf(entry.meaning().evokes())));
  }

  private static boolean isLost(Token verb) {
    return verb.lemma().equals("die") || verb.lemma().equals("perish");
  }

  /** "dozens of people", "12 soldiers": what is counted is named. */
  private static boolean counts(Sentence sentence, Token number) {
    return number.relation() == Relation.NUMMOD
        || Phrases.has(sentence, number, Relation.NMOD, Relation.COMPOUND);
  }

  /** Where "at least 12", "more than 40" begins. */
  private static int begin(Sentence sentence, Token number) {
    int begin = number.index();
    while (begin > 0
        && VAGUE.contains(sentence.token(begin - 1).text().toLowerCase(Locale.ROOT))) {
      begin--;
    }
    return begin;
  }

  /** "killed 12 and wounded 30" in one: what the parser makes one number of may be two. */
  private static boolean isOfOneVerb(Sentence sentence, Token verb, Token number) {
    for (int i = verb.index() + 1; i < number.index(); i++) {
      if (sentence.token(i).isVerb()) {
        return false;
      }
    }
    return true;
  }
}
