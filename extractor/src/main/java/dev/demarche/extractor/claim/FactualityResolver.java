package dev.demarche.extractor.claim;

import dev.demarche.extractor.knowledge.Effect;
import dev.demarche.extractor.knowledge.Frame;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.Certainty;
import dev.demarche.extractor.vocabulary.Phase;
import dev.demarche.extractor.vocabulary.Realis;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether an event happened, composed from the words on the path from its trigger up to whoever
 * speaks of it, in the manner of Saurí and Pustejovsky (Are You Sure That This Happened?,
 * Computational Linguistics 38, 2012): each word passes on, weakens or turns round what it embeds.
 */
final class FactualityResolver {

  private final Sentence sentence;
  private final ContextWords contextWords;
  private final Surroundings surroundings;
  private final Complements complements;
  private final Presuppositions presuppositions;
  private final Map<Integer, Frame> frames;
  private Realis realis = Realis.ACTUAL;
  private Certainty certainty = Certainty.CERTAIN;
  private boolean negated;
  private @Nullable Phase phase;

  /** Whether the walk has come past another event, whose course is not this one's. */
  private boolean beyond;

  /** Whether the walk has come to what takes the event for granted; nothing above bears on it. */
  private boolean settled;

  /** The triggers that have already told what they say of their content. */
  private final Set<Integer> reached = new HashSet<>();

  /**
   * @param frames the frames of the sentence's triggers, by token
   */
  FactualityResolver(Lexicon lexicon, Sentence sentence, Map<Integer, Frame> frames) {
    this.sentence = sentence;
    this.contextWords = new ContextWords(lexicon, sentence);
    this.surroundings = new Surroundings(sentence, contextWords);
    this.complements = new Complements(sentence, contextWords, frames);
    this.presuppositions = new Presuppositions(lexicon, sentence, frames);
    this.frames = frames;
  }

  /** Works out a draft's factuality and phase; the closest speech tells how sure its speaker is. */
  void resolve(Draft draft, List<Speech> around) {
    realis = Realis.ACTUAL;
    certainty = Certainty.CERTAIN;
    negated = false;
    phase = draft.phase;
    beyond = false;
    settled = false;
    reached.clear();
    apply(draft.frame.own());
    Speech closest = around.isEmpty() ? null : around.get(0);
    Token at = draft.trigger;
    surroundings.of(at, null).forEach(this::apply);
    negated ^= contextWords.isWithout(at);
    boolean apart = draft.isInPassing();
    for (int steps = 0; at.head() >= 0 && steps < 12 && !draft.isInPassing(); steps++) {
      Token governor = sentence.token(at.head());
      if (draft.triggerSpan.contains(governor.span())) {
        surroundings.of(governor, at).forEach(this::apply);
        at = governor;
        continue;
      }
      if (draft.isJudgement() && contextWords.isNaming(governor)) {
        break;
      }
      boolean leaves = closest != null && !closest.holds(governor.index());
      if (leaves && !isActOf(closest, governor)) {
        break;
      }
      if (at.relation() == Relation.CONJ) {
        surroundings.ofConjunct(at, governor).forEach(this::apply);
        at = governor;
        continue;
      }
      Relation relation = at.relation();
      settled |= presuppositions.hold(draft, at, governor, relation);
      boolean passes = embeds(governor, at, relation);
      if (leaves || !passes) {
        apart = !leaves && presuppositions.isApart(at);
        break;
      }
      at = governor;
    }
    boolean told =
        closest != null && closest.word() != null && reached.contains(closest.word().index());
    if (closest != null && !told) {
      Effect effect = effect(closest);
      boolean reaches = !apart && !settled;
      settled = false;
      apply(reaches ? effect : new Effect(null, effect.certainty(), false, null));
    }
    draft.factuality = new Factuality(realis, certainty, negated);
    draft.phase = phase;
  }

  /**
   * What a speech says of its content; an act that no frame finds here ("called him a liar")
   * nothing.
   */
  private Effect effect(Speech speech) {
    Token cue = speech.word();
    return cue == null || frames.containsKey(cue.index()) || contextWords.attributes(cue)
        ? speech.effect()
        : Effect.NONE;
  }

  /**
   * Whether a word is the speaker's act, such as a promise, that tells how it means its content.
   */
  private boolean isActOf(@Nullable Speech speech, Token word) {
    Token cue = speech == null ? null : speech.word();
    return cue != null && cue.index() == word.index() && frames.containsKey(word.index());
  }

  /** Applies what a governing word says of what it embeds; false where the walk ends there. */
  private boolean embeds(Token governor, Token below, Relation relation) {
    if (relation == Relation.ACL
        && below.tag().equals("VBG")
        && Subjects.isCoordinated(sentence, below)) {
      return true;
    }
    if (relation == Relation.NMOD
        && "of".equals(Phrases.preposition(sentence, below))
        && !frames.containsKey(governor.index())) {
      surroundings.word(governor).forEach(this::apply);
      surroundings.of(governor, below).forEach(this::apply);
      return true;
    }
    boolean modifiesThing =
        (relation == Relation.ACL || relation == Relation.NMOD)
            && !frames.containsKey(governor.index())
            && !contextWords.isContext(governor);
    if (modifiesThing || relation == Relation.ACL && contextWords.isParticiple(below)) {
      return false;
    }
    if (!complements.isComplement(governor, below)) {
      return relation == Relation.APPOS;
    }
    Frame frame = frames.get(governor.index());
    boolean clause =
        relation == Relation.CCOMP
            || relation == Relation.XCOMP
            || relation == Relation.ACL
            || complements.isGerund(below);
    boolean about = clause || Presuppositions.isTopic(sentence, frame, below);
    if (frame != null
        && about
        && (clause
            || frame.reports()
            || frame.joint()
            || presuppositions.isDecidedOn(frame, below))) {
      apply(frame.content());
      reached.add(governor.index());
      boolean denied = relation == Relation.XCOMP && below.tag().equals("VBG");
      if (frame.content().realis() == null
          && (frame.joint() || frame.reports() && relation == Relation.XCOMP && !denied)) {
        raise(Realis.HYPOTHETICAL);
      }
    }
    beyond |= frame != null;
    if (frame == null || clause && frame.content().equals(Effect.NONE)) {
      surroundings.word(governor).forEach(this::apply);
    }
    around(governor, below, frame);
    return frame == null || !frame.reports() && !frame.isStance();
  }

  /**
   * What the words around a governing word say; "did not decide whether" and "did not deny" leave
   * open what stands below.
   */
  private void around(Token governor, Token below, @Nullable Frame frame) {
    boolean whether =
        sentence.dependents(below).stream()
            .anyMatch(
                token ->
                    token.relation() == Relation.MARK && token.text().equalsIgnoreCase("whether"));
    boolean denial = frame != null && "Denial".equals(frame.evokes()) && frame.content().negates();
    for (Effect effect : surroundings.of(governor, below)) {
      boolean open = effect.negates() && (whether || denial);
      apply(open ? new Effect(Realis.HYPOTHETICAL, Certainty.UNKNOWN, denial, null) : effect);
    }
  }

  private void apply(Effect effect) {
    if (settled) {
      phase = phase == null && !beyond ? effect.phase() : phase;
      return;
    }
    Realis given = effect.realis();
    if (given != null) {
      raise(given);
    }
    Certainty sure = effect.certainty();
    if (sure != null && sure.compareTo(certainty) > 0) {
      certainty = sure;
    }
    negated ^= effect.negates();
    if (phase == null && !beyond) {
      phase = effect.phase();
    }
  }

  private void raise(Realis given) {
    if (!settled && given.compareTo(realis) > 0) {
      realis = given;
    }
  }
}
