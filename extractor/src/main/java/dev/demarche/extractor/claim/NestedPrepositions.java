package dev.demarche.extractor.claim;

import dev.demarche.extractor.claim.TriggerFinder.Trigger;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.knowledge.Slot;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.Role;
import java.util.Map;

/**
 * Prepositions that the parser hung on a noun within the phrase, though they belong to the event.
 */
final class NestedPrepositions {

  private final ParticipantFinder participants;
  private final Sentence sentence;
  private final Map<Integer, Draft> drafts;

  NestedPrepositions(
      ParticipantFinder participants, Sentence sentence, Map<Integer, Draft> drafts) {
    this.participants = participants;
    this.sentence = sentence;
    this.drafts = drafts;
  }

  /**
   * Prepositions that the parser hung on a noun within the phrase: "the opposition to the plan |
   * among allies", "attacks using drones | on the port". The closest trigger that has a use for one
   * takes it.
   */
  void fill(Draft draft, Trigger trigger) {
    Map<String, String> roles = draft.frame.slots();
    for (Token token : sentence.tokens()) {
      boolean nominal = token.relation() == Relation.NMOD || token.relation() == Relation.OBL;
      if (!nominal
          || token.index() < trigger.token().index()
          || token.head() == trigger.token().index()) {
        continue;
      }
      String preposition = Phrases.preposition(sentence, token);
      if (preposition == null
          || preposition.equals("of")
          || !isReachable(trigger.token(), token, preposition)) {
        continue;
      }
      String role = roles.get(Slot.preposition(preposition));
      LocatedMention mention = participants.referents().mention(token);
      boolean place =
          ParticipantFinder.PLACE_PREPOSITIONS.contains(preposition)
              && mention != null
              && mention.entity().kind().isPlace();
      if (role != null && !ParticipantFinder.isFilled(draft, role)) {
        Phrases.conjuncts(sentence, token).forEach(each -> participants.assign(draft, role, each));
      } else if (role == null
          && place
          && !ParticipantFinder.isFilled(draft, "place")
          && !draft.isStance()
          && mention != null) {
        draft.add(Role.PLACE, mention.entity());
      }
    }
  }

  /**
   * "Talks | are under way between the two on trade": said of the trigger, evoking nothing itself.
   */
  private boolean isSaidOf(Token predicate, Token trigger) {
    boolean subject =
        trigger.relation() == Relation.NSUBJ || trigger.relation() == Relation.NSUBJ_PASS;
    return subject && trigger.head() == predicate.index() && !drafts.containsKey(predicate.index());
  }

  /**
   * Whether no other trigger with a use for the preposition, and no clause of its own, stands in
   * between.
   */
  private boolean isReachable(Token trigger, Token token, String preposition) {
    Token series = LentParticipants.several(sentence, trigger);
    Token at = Phrases.governor(sentence, token);
    for (int steps = 0; at != null && steps < 5; steps++) {
      if (at.index() == trigger.index() || at.equals(series) || isSaidOf(at, trigger)) {
        return true;
      }
      Draft other = participants.absorbed().contains(at.index()) ? null : drafts.get(at.index());
      boolean taken =
          other != null && other.frame.slots().containsKey(Slot.preposition(preposition));
      boolean clause =
          at.relation() == Relation.ACL_RELCL
              || at.relation() == Relation.CCOMP
              || at.relation() == Relation.ADVCL;
      if (taken || clause) {
        return false;
      }
      at = Phrases.governor(sentence, at);
    }
    return false;
  }
}
