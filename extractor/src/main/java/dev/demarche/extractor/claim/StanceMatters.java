package dev.demarche.extractor.claim;

import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.Phase;
import dev.demarche.extractor.vocabulary.Role;
import java.util.Collection;
import java.util.List;

/**
 * What stances are about besides the claims that their words lead to.
 *
 * <p>Stances without a holder or without anything that they are toward are not told: "called the
 * accusations absurd". What is said of them is said of what their words denote: the accusations,
 * the efforts, not mere "support". And who opposes a nomination opposes the nominee.
 */
final class StanceMatters {

  private final Referents referents;

  StanceMatters(Referents referents) {
    this.referents = referents;
  }

  static boolean isEmpty(Draft draft) {
    return draft.isStance()
        && (draft.holders.isEmpty() || draft.toward.isEmpty() && draft.towardDrafts.isEmpty());
  }

  void complete(Collection<Draft> drafts) {
    for (Draft draft : drafts) {
      for (Draft matter : List.copyOf(draft.towardDrafts)) {
        if (isEmpty(matter)) {
          denoted(draft, matter);
        } else if (draft.isStance()
            && "Appointment".equals(matter.eventType)
            && matter.phase != Phase.ENDED) {
          draft.toward.addAll(matter.participants(Role.THEME));
        }
      }
    }
  }

  private void denoted(Draft draft, Draft matter) {
    Token filler = draft.fillers.getOrDefault(matter, matter.trigger);
    if (matter.isJudgement() && matter.polarity == draft.polarity) {
      // "disappointed that Congress failed": what one is angry at one blames
      draft.towardDrafts.remove(matter);
      draft.toward.addAll(matter.toward);
      draft.clearOwnSide();
      return;
    }
    boolean own = filler.index() == matter.trigger.index();
    boolean denotes = filler.isNoun() && (!own || matter.frame.reports());
    LocatedMention mention = denotes ? referents.mention(filler) : null;
    if (mention != null) {
      draft.towardDrafts.remove(matter);
      draft.towardHypotheses.add(matter);
      draft.toward.add(mention.entity());
      draft.clearOwnSide();
    }
  }
}
