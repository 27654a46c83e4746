package dev.demarche.extractor.claim;

import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import java.util.Set;

/** Passives without "was": "Rebel leader killed in Tarn", "Norvia attacked by Ostra". */
final class Headlines {

  /**
   * Verbs that no report leaves without an object: where one is missing, headlines left out "was".
   */
  private static final Set<String> DONE_TO_SOMEBODY =
      Set.of(
          ("arrest kill detain jail imprison kidnap abduct assassinate murder execute sentence convict"
                  + " expel deport oust sack injure wound capture seize free release evacuate bomb"
                  + " appoint elect suspend acquit indict displace sanction extradite"
                  + " hospitalise hospitalize defeat rout destroy intercept behead ambush liberate")
              .split(" "));

  /** Those that go without an object too, but not with a name after "by". */
  private static final Set<String> DONE_BY_SOMEBODY =
      Set.of(
          ("attack raid shell strike storm besiege threaten warn criticise criticize condemn praise"
                  + " invade occupy target question shoot blame reject")
              .split(" "));

  private Headlines() {}

  /** "Rebel leader | killed | in Tarn": who kills kills somebody, and no one is named. */
  static boolean leavesOutAuxiliary(Sentence sentence, Token verb) {
    return (verb.tag().equals("VBD") || verb.tag().equals("VBN"))
        && verb.relation() == Relation.ROOT
        && (DONE_TO_SOMEBODY.contains(verb.lemma())
            || DONE_BY_SOMEBODY.contains(verb.lemma()) && isBySomebody(sentence, verb))
        && Phrases.has(sentence, verb, Relation.NSUBJ)
        && isFollowedByPreposition(sentence, verb)
        && !Phrases.has(
            sentence,
            verb,
            Relation.OBJ,
            Relation.AUX,
            Relation.CCOMP,
            Relation.XCOMP,
            Relation.CONJ);
  }

  /** What follows right away might be an object that the parser missed. */
  private static boolean isFollowedByPreposition(Sentence sentence, Token verb) {
    return verb.index() + 1 == sentence.tokens().size()
        || Set.of("IN", "TO", ".").contains(sentence.token(verb.index() + 1).tag());
  }

  /** "Norvia | attacked | by Ostra". */
  private static boolean isBySomebody(Sentence sentence, Token verb) {
    return sentence.dependents(verb).stream()
        .filter(token -> token.relation() == Relation.OBL && token.isProperNoun())
        .filter(token -> CalendarWords.weekday(token.text()) == null)
        .filter(token -> CalendarWords.month(token.text()) == null)
        .anyMatch(token -> "by".equals(Phrases.preposition(sentence, token)));
  }
}
