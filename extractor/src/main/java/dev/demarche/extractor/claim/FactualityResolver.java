package dev.demarche.extractor.claim;

import dev.demarche.extractor.knowledge.ContextWord;
import dev.demarche.extractor.knowledge.Effect;
import dev.demarche.extractor.knowledge.Frame;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.knowledge.WordIndex;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.Certainty;
import dev.demarche.extractor.vocabulary.Phase;
import dev.demarche.extractor.vocabulary.Realis;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether an event happened, composed from the words on the path from its trigger up to whoever
 * speaks of it, in the manner of Saurí and Pustejovsky (Are You Sure That This Happened?,
 * Computational Linguistics 38, 2012): each word passes on, weakens or turns round what it embeds.
 */
final class FactualityResolver {

  private static final Set<String> COMPLEMENT_MARKS = Set.of("from", "to", "on", "against");

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final ContextWords contextWords;
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
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.contextWords = new ContextWords(lexicon, sentence);
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
    around(at);
    negated ^= contextWords.isWithout(at);
    boolean apart = draft.isInPassing();
    for (int steps = 0; at.head() >= 0 && steps < 12 && !draft.isInPassing(); steps++) {
      Token governor = sentence.token(at.head());
      boolean leaves = closest != null && !closest.holds(governor.index());
      if (leaves && !isActOf(closest, governor)) {
        break;
      }
      Relation relation = Phrases.firstConjunct(sentence, at).relation();
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
      Effect effect = closest.effect();
      boolean reaches = !apart && !settled;
      settled = false;
      apply(reaches ? effect : new Effect(null, effect.certainty(), false, null));
    }
    draft.factuality = new Factuality(realis, certainty, negated);
    draft.phase = phase;
  }

  /**
   * Whether a word is the speaker's act, such as a promise, that tells how it means its content.
   */
  private boolean isActOf(@Nullable Speech speech, Token word) {
    Token cue = speech == null ? null : speech.word();
    return cue != null && cue.index() == word.index() && frames.containsKey(word.index());
  }

  /** What the words right around one say: auxiliaries, adverbs, adjectives, "no", "if". */
  private void around(Token word) {
    for (Token token : sentence.dependents(word)) {
      switch (token.relation()) {
        case AUX, COP -> modal(token);
        case ADVMOD, DEP -> context(token, PartOfSpeech.ADVERB);
        case AMOD -> {
          context(token, PartOfSpeech.ADJECTIVE);
          if (token.isVerb()) {
            context(token, PartOfSpeech.VERB, token.text().toLowerCase(Locale.ROOT));
            adjective(token);
          }
        }
        case DET -> context(token, PartOfSpeech.DETERMINER);
        case MARK -> mark(token);
        default -> {}
      }
    }
    boolean adjunct = word.relation() == Relation.ADVCL || word.relation() == Relation.ACL;
    if (adjunct && contextWords.isInfinitive(word)) {
      raise(Realis.PLANNED);
    }
  }

  private void adjective(Token participle) {
    String word = participle.text().toLowerCase(Locale.ROOT);
    lexicon
        .contexts()
        .anchoredBy(PartOfSpeech.ADJECTIVE, word)
        .forEach(entry -> apply(entry.meaning().effect()));
  }

  private void modal(Token auxiliary) {
    if (auxiliary.tag().equals("MD")) {
      String word = auxiliary.text().toLowerCase(Locale.ROOT);
      String full =
          switch (word) {
            case "'ll", "wo" -> "will";
            case "ca" -> "can";
            case "'d" -> "would";
            default -> word;
          };
      context(
          auxiliary,
          PartOfSpeech.MODAL,
          contextWords.isFutureInThePast(auxiliary, full) ? "will" : full);
    }
  }

  private void mark(Token mark) {
    if (contextWords.isConditional(mark)) {
      raise(Realis.HYPOTHETICAL);
    }
  }

  /** Applies what a governing word says of what it embeds; false where the walk ends there. */
  private boolean embeds(Token governor, Token below, Relation relation) {
    boolean complement =
        switch (relation) {
          case CCOMP, XCOMP, OBJ, NSUBJ_PASS, ACL, COMPOUND, AMOD -> true;
          case NMOD -> !contextWords.isCircumstance(below);
          case NSUBJ, CSUBJ ->
              !governor.isVerb()
                  || contextWords.isOfCourse(governor)
                      && !Phrases.has(sentence, governor, Relation.OBJ);
          case OBL ->
              !Phrases.has(sentence, below, Relation.NSUBJ)
                  && !contextWords.isApart(governor, below, frames.containsKey(governor.index()));
          case ADVCL -> Phrases.has(sentence, governor, Relation.COP);
          default -> false;
        };
    if (relation == Relation.ACL
        && below.tag().equals("VBG")
        && Subjects.isCoordinated(sentence, below)) {
      return true;
    }
    if (relation == Relation.NMOD
        && "of".equals(Phrases.preposition(sentence, below))
        && !frames.containsKey(governor.index())) {
      word(governor);
      around(governor);
      return true;
    }
    boolean modifiesThing =
        (relation == Relation.ACL || relation == Relation.NMOD)
            && !frames.containsKey(governor.index())
            && !contextWords.isContext(governor);
    if (modifiesThing || relation == Relation.ACL && contextWords.isParticiple(below)) {
      return false;
    }
    if (!complement) {
      return relation == Relation.CONJ || relation == Relation.APPOS;
    }
    Frame frame = frames.get(governor.index());
    boolean clause =
        relation == Relation.CCOMP
            || relation == Relation.XCOMP
            || relation == Relation.ACL
            || isComplementGerund(below, relation);
    boolean about = clause || Presuppositions.isTopic(sentence, frame, below);
    if (frame != null && about && (clause || frame.reports() || frame.joint())) {
      apply(frame.content());
      reached.add(governor.index());
      if (frame.reports() && frame.content().realis() == null && relation == Relation.XCOMP
          || frame.joint() && frame.content().realis() == null) {
        raise(Realis.HYPOTHETICAL);
      }
    }
    beyond |= frame != null;
    if (frame == null || clause && frame.content().equals(Effect.NONE)) {
      word(governor);
    }
    around(governor);
    return frame == null || !frame.reports() && !frame.isStance();
  }

  /**
   * "barred them from entering", "objected to sending": what the verb asks for, not a circumstance.
   */
  private boolean isComplementGerund(Token below, Relation relation) {
    Token mark = Phrases.dependent(sentence, below, Relation.MARK, Relation.CASE);
    return relation == Relation.OBL
        && below.isVerb()
        && mark != null
        && COMPLEMENT_MARKS.contains(mark.lemma());
  }

  /**
   * A word as a context, whatever its part of speech is taken for: taggers waver between "ongoing"
   * and "right".
   */
  private void word(Token token) {
    PartOfSpeech own = PartOfSpeech.of(token.tag());
    for (PartOfSpeech each :
        List.of(PartOfSpeech.VERB, PartOfSpeech.ADJECTIVE, PartOfSpeech.NOUN)) {
      boolean likely =
          each == own
              || own == PartOfSpeech.VERB && each == PartOfSpeech.ADJECTIVE
              || own == PartOfSpeech.ADJECTIVE && each == PartOfSpeech.NOUN;
      if (likely && contextWords.known(token, each)) {
        context(token, each, ContextWords.form(token, each, own));
        return;
      }
    }
  }

  private void context(Token token, PartOfSpeech partOfSpeech) {
    context(token, partOfSpeech, token.lemma());
  }

  private void context(Token token, PartOfSpeech partOfSpeech, String lemma) {
    if (contextWords.isCausal(token)) {
      return;
    }
    for (WordIndex.Entry<ContextWord> entry : lexicon.contexts().anchoredBy(partOfSpeech, lemma)) {
      if (contextWords.stands(token, partOfSpeech, entry.words())) {
        apply(entry.meaning().effect());
        return;
      }
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
