package dev.demarche.extractor.claim;

import dev.demarche.extractor.knowledge.Effect;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.Realis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a word, and those right around it, say of how an event is meant: auxiliaries, adverbs,
 * adjectives, "no", "if".
 */
final class Surroundings {

  private static final Effect INTENDED = new Effect(Realis.PLANNED, null, false, null);
  private static final Effect CONDITIONAL = new Effect(Realis.HYPOTHETICAL, null, false, null);

  private final Sentence sentence;
  private final ContextWords contextWords;

  Surroundings(Sentence sentence, ContextWords contextWords) {
    this.sentence = sentence;
    this.contextWords = contextWords;
  }

  /**
   * What the words right around one say, in their order.
   *
   * @param below the one of them of which it is asked, which says nothing of itself
   */
  List<Effect> of(Token word, @Nullable Token below) {
    List<Effect> effects = new ArrayList<>();
    for (Token token : sentence.dependents(word)) {
      switch (token.relation()) {
        case AUX, COP -> modal(token, effects);
        case ADVMOD, DEP -> add(token, PartOfSpeech.ADVERB, token.lemma(), effects);
        case AMOD -> adjective(token, effects);
        case DET -> add(token, PartOfSpeech.DETERMINER, token.lemma(), effects);
        case MARK -> mark(token, effects);
        case NSUBJ, NSUBJ_PASS, OBJ -> {
          if (below == null || token != below && below.isVerb()) {
            nobody(token, effects);
          }
        }
        default -> {}
      }
    }
    Token before = word.isVerb() && word.index() > 0 ? sentence.token(word.index() - 1) : null;
    boolean joined = below != null && below.relation() == Relation.CONJ;
    if (before != null && !joined && before.tag().equals("CC")) {
      add(before, PartOfSpeech.ADVERB, before.lemma(), effects); // "neither confirmed nor denied"
    }
    boolean adjunct = word.relation() == Relation.ADVCL || word.relation() == Relation.ACL;
    if (adjunct && contextWords.isInfinitive(word)) {
      effects.add(INTENDED);
    }
    return effects;
  }

  /** What the words around a verb say of one that "and" joins to it. */
  List<Effect> ofConjunct(Token conjunct, Token verb) {
    if (contextWords.sharesAuxiliaries(conjunct, verb)) {
      return of(verb, conjunct);
    }
    List<Effect> effects = new ArrayList<>();
    for (Token token : conjunct.isVerb() ? sentence.dependents(verb) : List.<Token>of()) {
      if (token.relation() == Relation.MARK) {
        mark(token, effects);
      }
    }
    return effects;
  }

  /**
   * What a word says itself, whatever its part of speech is taken for: taggers waver between
   * "ongoing" and "right".
   */
  List<Effect> word(Token token) {
    List<Effect> effects = new ArrayList<>();
    PartOfSpeech own = PartOfSpeech.of(token.tag());
    for (PartOfSpeech each :
        List.of(PartOfSpeech.VERB, PartOfSpeech.ADJECTIVE, PartOfSpeech.NOUN)) {
      boolean likely =
          each == own
              || ContextWords.isParticipial(token) && each == PartOfSpeech.ADJECTIVE
              || own == PartOfSpeech.ADJECTIVE && each == PartOfSpeech.NOUN
              || token.text().equals("about") && each == PartOfSpeech.ADJECTIVE;
      if (likely && effects.isEmpty()) {
        add(token, each, ContextWords.form(token, each, own), effects);
      }
    }
    return effects;
  }

  private void add(Token token, PartOfSpeech partOfSpeech, String lemma, List<Effect> effects) {
    Effect effect = contextWords.effect(token, partOfSpeech, lemma);
    if (effect != null) {
      effects.add(effect);
    }
  }

  /** "No soldier attacked", "none of them left", not "no fewer than ten". */
  private void nobody(Token argument, List<Effect> effects) {
    add(argument, PartOfSpeech.DETERMINER, argument.text().toLowerCase(Locale.ROOT), effects);
    Token determiner = Phrases.dependent(sentence, argument, Relation.DET);
    if (determiner != null && contextWords.isOfAll(determiner)) {
      add(determiner, PartOfSpeech.DETERMINER, determiner.lemma(), effects);
    }
  }

  private void adjective(Token adjective, List<Effect> effects) {
    add(adjective, PartOfSpeech.ADJECTIVE, adjective.lemma(), effects);
    if (adjective.isVerb()) {
      String participle = adjective.text().toLowerCase(Locale.ROOT);
      add(adjective, PartOfSpeech.VERB, participle, effects);
      add(adjective, PartOfSpeech.ADJECTIVE, participle, effects);
    }
  }

  private void modal(Token auxiliary, List<Effect> effects) {
    if (auxiliary.tag().equals("MD")) {
      String word = auxiliary.text().toLowerCase(Locale.ROOT);
      String full =
          switch (word) {
            case "'ll", "wo" -> "will";
            case "ca" -> "can";
            case "'d" -> "would";
            default -> word;
          };
      boolean future = contextWords.isFutureInThePast(auxiliary, full);
      add(auxiliary, PartOfSpeech.MODAL, future ? "will" : full, effects);
    }
  }

  private void mark(Token mark, List<Effect> effects) {
    if (contextWords.isConditional(mark)) {
      effects.add(CONDITIONAL);
    }
  }
}
