package dev.demarche.extractor.claim;

import dev.demarche.extractor.entity.Identity;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.Slot;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import java.util.Map;

/**
 * Whether what stands in a slot fills it: by what it denotes, and by what else has a use for it.
 */
final class FillerConditions {

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Map<Integer, Draft> drafts;
  private final Referents referents;

  /**
   * @param drafts the drafts of the sentence, by the index of their trigger
   */
  FillerConditions(
      Lexicon lexicon, Sentence sentence, Map<Integer, Draft> drafts, Referents referents) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.drafts = drafts;
    this.referents = referents;
  }

  boolean hold(Draft draft, String slot, Token filler) {
    return switch (slot) {
      case Slot.MODIFIED -> !draft.isJudgement() || isJudged(filler);
      case Slot.SELF -> isKnownBesides(draft, filler);
      default -> !isOfVerb(draft, slot, filler) && !isPartOfConnective(slot, filler);
    };
  }

  /** That its critics are against it, "its critics" says already; of whom they are it says more. */
  private boolean isKnownBesides(Draft draft, Token self) {
    LocatedMention mention = referents.mention(self);
    return self.index() != draft.trigger.index()
        || mention != null && !(mention.entity().identity() instanceof Identity.Local);
  }

  /** "a good day" judges nobody; "this corrupt regime" and "his terrible plan" do. */
  private boolean isJudged(Token noun) {
    LocatedMention mention = referents.mention(noun);
    return mention != null && mention.entity().kind().isActor()
        || !referents.owners(noun).isEmpty()
        || referents.claimAt(noun) != null;
  }

  /** "in response to", "in defiance of": the noun links claims and is no part of either. */
  private boolean isPartOfConnective(String slot, Token filler) {
    if (!slot.startsWith(Slot.PREPOSITION)) {
      return false;
    }
    String preposition = slot.substring(Slot.PREPOSITION.length());
    return lexicon.connectives().stream()
        .map(Lexicon.Connective::words)
        .anyMatch(
            words ->
                words.size() > 2
                    && words.get(0).equals(preposition)
                    && words.subList(1, words.size()).contains(filler.text()));
  }

  /** "discussed the war | with Norvia": a preposition that the verb around has a use for is its. */
  private boolean isOfVerb(Draft draft, String slot, Token filler) {
    Draft above = drafts.get(draft.trigger.head());
    if (above != null && above != draft && above.frame.needs().contains(slot)) {
      return true; // "blamed the attack | on the rebels |", whatever the parser hangs it on
    }
    Draft around = drafts.get(Phrases.firstConjunct(sentence, filler).head());
    return slot.startsWith(Slot.PREPOSITION)
        && around != null
        && around != draft
        && draft.trigger.head() == around.trigger.index()
        && around.frame.slots().containsKey(slot);
  }
}
