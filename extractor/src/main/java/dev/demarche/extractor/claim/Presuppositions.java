package dev.demarche.extractor.claim;

import dev.demarche.extractor.knowledge.ContextWord;
import dev.demarche.extractor.knowledge.Effect;
import dev.demarche.extractor.knowledge.Frame;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.knowledge.Slot;
import dev.demarche.extractor.knowledge.WordIndex;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.Phase;
import dev.demarche.extractor.vocabulary.Realis;
import dev.demarche.extractor.vocabulary.WordClass;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is taken for granted whatever becomes of what is said of it: in "will discuss the attack"
 * and "might end the war" the attack and the war are facts. Negation and modals do not reach it
 * (Karttunen, Presupposition and linguistic context, Theoretical Linguistics 1, 1974).
 */
final class Presuppositions {

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "both", "such");

  private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "no", "another", "some");

  /** Courses that something can only have after it began. */
  private static final Set<Phase> UNDER_WAY = Set.of(Phase.ENDED, Phase.SUSPENDED, Phase.ONGOING);

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Map<Integer, Frame> frames;

  Presuppositions(Lexicon lexicon, Sentence sentence, Map<Integer, Frame> frames) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.frames = frames;
  }

  /** Whether a word takes for granted the event of a noun that hangs on it. */
  boolean hold(Draft draft, Token noun, Token governor, Relation relation) {
    boolean argument =
        switch (relation) {
          case OBJ, OBL, NMOD, NSUBJ_PASS -> true;
          default -> false;
        };
    if (!argument || !noun.isNoun() || noun.index() != draft.trigger.index()) {
      return false;
    }
    Frame frame = frames.get(governor.index());
    if (frame == null && isUnderWay(governor)) {
      return relation != Relation.OBL
          && (relation != Relation.NMOD || isEndOf(noun))
          && !hasDeterminer(noun, INDEFINITE);
    }
    if (!isDefinite(noun)) {
      return false;
    }
    if (frame == null) {
      return governor.isVerb()
          && !"for".equals(Phrases.preposition(sentence, noun))
          && isPlain(governor)
          && isHarm(draft);
    }
    return frame.content().equals(Effect.NONE) && (frame.isStance() || isHarm(draft));
  }

  /**
   * Whether the words of a speaker do not reach what stands below them: a definite noun, or what a
   * clause in the past tells beside.
   */
  boolean isApart(Token word) {
    return word.isVerb() ? word.tag().equals("VBD") || isBare(word) : isDefinite(word);
  }

  /** "the activists detained": a participle that no auxiliary carries. */
  private boolean isBare(Token verb) {
    return verb.tag().equals("VBN")
        && verb.relation() == Relation.ACL
        && !Phrases.has(sentence, verb, Relation.AUX);
  }

  /**
   * Whether a noun is what a frame is about: "talks on the withdrawal", not "shared the evidence
   * over the killing".
   */
  static boolean isTopic(Sentence sentence, @Nullable Frame frame, Token noun) {
    String preposition = Phrases.preposition(sentence, noun);
    if (frame == null || preposition == null) {
      return true;
    }
    String role = frame.slots().get(Slot.preposition(preposition));
    return "topic".equals(role) || "theme".equals(role) || "toward".equals(role);
  }

  /**
   * Whether a frame decides on a deed that is to be done yet: "allowed the use", "approved the
   * sale", "rejected a truce"; not "backed the war".
   */
  boolean isDecidedOn(Frame decision, Token noun) {
    Frame deed = frames.get(noun.index());
    if (deed == null || deed.reports() || deed.isStance()) {
      return false;
    }
    Effect content = decision.content();
    if (!decision.isStance()) {
      return content.realis() != null;
    }
    boolean definite = isDefinite(noun);
    return noun.relation() == Relation.OBJ
        && (content.negates() && !definite
            || content.realis() == Realis.PLANNED && !(definite && deed.joint()));
  }

  private boolean isDefinite(Token noun) {
    return hasDeterminer(noun, DEFINITE)
        || Phrases.has(sentence, noun, Relation.NMOD_POSS)
        || sentence.dependents(noun).stream()
            .anyMatch(
                token ->
                    token.relation() == Relation.AMOD
                        && WordClass.BYGONE.contains(token.text().toLowerCase(Locale.ROOT)));
  }

  private boolean hasDeterminer(Token noun, Set<String> words) {
    return sentence.dependents(noun).stream()
        .anyMatch(
            token ->
                token.relation() == Relation.DET
                    && words.contains(token.text().toLowerCase(Locale.ROOT)));
  }

  /** "an end of the war", "an end to the attacks". */
  private boolean isEndOf(Token noun) {
    String preposition = Phrases.preposition(sentence, noun);
    return "of".equals(preposition) || "to".equals(preposition);
  }

  private boolean isUnderWay(Token word) {
    PartOfSpeech partOfSpeech = PartOfSpeech.of(word.tag());
    if (partOfSpeech == null) {
      return false;
    }
    for (WordIndex.Entry<ContextWord> entry :
        lexicon.contexts().anchoredBy(partOfSpeech, word.lemma())) {
      Phase phase = entry.meaning().effect().phase();
      if (WordMatch.span(sentence, word, partOfSpeech, entry.words()) != null) {
        return phase != null && UNDER_WAY.contains(phase);
      }
    }
    return false;
  }

  /** A verb that neither carries the event nor says how it is meant. */
  private boolean isPlain(Token verb) {
    return lexicon.contexts().anchoredBy(PartOfSpeech.VERB, verb.lemma()).isEmpty()
        && lexicon.speaking().anchoredBy(PartOfSpeech.VERB, verb.lemma()).isEmpty()
        && !LightVerbs.isLight(lexicon, sentence, verb);
  }

  /**
   * What one would threaten with; talks and visits are spoken of as "the talks" before they are.
   */
  private boolean isHarm(Draft draft) {
    return draft.eventType != null
        && lexicon.indirectActs().announced().containsKey(draft.eventType);
  }
}
