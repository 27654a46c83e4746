package dev.demarche.extractor.claim;

import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.WordClass;
import java.util.Set;

/** Passives without "was": "Rebel leader killed in Tarn", "Norvia attacked by Ostra". */
final class Headlines {

  private Headlines() {}

  /** "Rebel leader | killed | in Tarn": who kills kills somebody, and no one is named. */
  static boolean leavesOutAuxiliary(Sentence sentence, Token verb) {
    return (verb.tag().equals("VBD") || verb.tag().equals("VBN"))
        && verb.relation() == Relation.ROOT
        && (WordClass.ALWAYS_WITH_OBJECT.contains(verb.lemma())
            || WordClass.OBJECT_BEFORE_BY.contains(verb.lemma()) && isBySomebody(sentence, verb))
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
