package dev.demarche.extractor.claim;

import dev.demarche.extractor.knowledge.Slot;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.Polarity;
import java.util.Map;

/**
 * Who does what a clause without a subject tells is mostly the subject of the words around it. Not
 * where that one only judges it: "criticised the decision to send troops", "warned against sending
 * them".
 */
final class BorrowedSubjects {

  private final Sentence sentence;
  private final Map<Integer, Draft> drafts;
  private final Subjects subjects;

  /**
   * @param drafts the drafts of the sentence, by the index of their trigger
   */
  BorrowedSubjects(Sentence sentence, Map<Integer, Draft> drafts) {
    this.sentence = sentence;
    this.drafts = drafts;
    this.subjects = new Subjects(sentence);
  }

  /** Whether somebody else does it than the subject of the words around. */
  boolean areOthers(Token verb) {
    Token governor = Phrases.governor(sentence, verb);
    if (!verb.isVerb()
        || governor == null
        || Phrases.has(sentence, verb, Relation.NSUBJ, Relation.NSUBJ_PASS)) {
      return false;
    }
    return switch (verb.relation()) {
      case ACL -> isOfJudgedPlan(verb, governor);
      case XCOMP, CCOMP, OBL, ADVCL, OBJ -> isWarnedAgainst(verb, governor);
      default -> false;
    };
  }

  /** "backed a plan to send troops": a plan that is nobody's in words. */
  private boolean isOfJudgedPlan(Token deed, Token plan) {
    Token verb = plan.relation() == Relation.OBJ ? Phrases.governor(sentence, plan) : null;
    Draft judgement = verb == null ? null : drafts.get(verb.index());
    return judgement != null
        && judgement.isStance()
        && !judgement.frame.content().negates()
        && subjects.of(verb).equals(subjects.of(deed));
  }

  /** "opposes sending troops", "argued against it"; "ruled out sending them" tells of oneself. */
  private boolean isWarnedAgainst(Token verb, Token governor) {
    Draft warning = drafts.get(governor.index());
    if (warning == null
        || !verb.text().endsWith("ing")
        || warning.frame.content().negates()
        || subjects.isPassive(governor)) {
      return false;
    }
    String mark = subjects.mark(verb);
    String role =
        warning.frame.slots().get(mark == null ? Slot.CLAUSE : Slot.preposition(mark));
    boolean against =
        warning.polarity == Polarity.OPPOSE && "toward".equals(role)
            || "against".equals(mark) && warning.frame.reports();
    return against && subjects.of(governor).equals(subjects.of(verb));
  }
}
