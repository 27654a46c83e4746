package dev.demarche.extractor.claim;

import dev.demarche.extractor.knowledge.Frame;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.WordClass;
import java.util.Map;
import java.util.Set;

/** Whether a word embeds what hangs on it, so that it tells how that is meant. */
final class Complements {

  private static final Set<String> MARKS = Set.of("from", "to", "on", "against", "of");

  private final Sentence sentence;
  private final ContextWords contextWords;
  private final Map<Integer, Frame> frames;

  Complements(Sentence sentence, ContextWords contextWords, Map<Integer, Frame> frames) {
    this.sentence = sentence;
    this.contextWords = contextWords;
    this.frames = frames;
  }

  /** "plans to attack", "the plan of an attack"; not "plans made after the attack". */
  boolean isComplement(Token governor, Token below) {
    return switch (below.relation()) {
      case XCOMP -> !isPurpose(governor, below);
      case CCOMP, OBJ, NSUBJ_PASS, ACL, COMPOUND, AMOD -> true;
      case NMOD -> !contextWords.isCircumstance(below);
      case NSUBJ, CSUBJ ->
          !governor.isVerb()
              || contextWords.isOfCourse(governor)
                  && !Phrases.has(sentence, governor, Relation.OBJ);
      case OBL ->
          !Phrases.has(sentence, below, Relation.NSUBJ)
              && !contextWords.isApart(governor, below, frames.containsKey(governor.index()));
      // "stopped short of attacking"
      case ADVMOD -> below.text().equals("short") && governor.isVerb();
      case ADVCL -> Phrases.has(sentence, governor, Relation.COP);
      default -> false;
    };
  }

  /** "blocked roads | to protest |": not what was blocked. */
  private boolean isPurpose(Token governor, Token infinitive) {
    return infinitive.tag().equals("VB")
        && WordClass.WITHOUT_INFINITIVE.contains(governor.lemma())
        && Phrases.has(sentence, governor, Relation.OBJ);
  }

  /**
   * "barred them from entering", "objected to sending": what the verb asks for, not a circumstance.
   */
  boolean isGerund(Token below) {
    Token mark = Phrases.dependent(sentence, below, Relation.MARK, Relation.CASE);
    return below.relation() == Relation.OBL
        && below.isVerb()
        && mark != null
        && MARKS.contains(mark.lemma());
  }
}
