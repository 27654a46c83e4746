package dev.demarche.extractor.claim;

import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.syntax.Token;
import java.util.Collection;
import java.util.List;

/**
 * Stances without a holder or without anything that they are toward, which are not told: "called
 * the accusations absurd". What is said of them is said of what their words denote: the accusations,
 * the efforts, not mere "support".
 */
final class EmptyStances {

  private final Referents referents;

  EmptyStances(Referents referents) {
    this.referents = referents;
  }

  static boolean isEmpty(Draft draft) {
    return draft.isStance()
        && (draft.holders.isEmpty() || draft.toward.isEmpty() && draft.towardDrafts.isEmpty());
  }

  /** Puts entities in the place of empty stances. */
  void replace(Collection<Draft> drafts) {
    for (Draft draft : drafts) {
      for (Draft matter : List.copyOf(draft.towardDrafts)) {
        if (isEmpty(matter)) {
          denoted(draft, matter);
        }
      }
    }
  }

  private void denoted(Draft draft, Draft matter) {
    Token filler = draft.fillers.getOrDefault(matter, matter.trigger);
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
