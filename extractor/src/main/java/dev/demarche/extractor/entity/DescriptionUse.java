package dev.demarche.extractor.entity;

import dev.demarche.extractor.entity.Candidate.Description;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.knowledge.Slot;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.Locale;

/** Whether the noun of a description stands for somebody, for an event, or for no one. */
final class DescriptionUse {

  private final Lexicon lexicon;

  DescriptionUse(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "opposition to the plan" is a stance, "the opposition" is a group. */
  boolean isEvent(Sentence sentence, Token noun, Description description) {
    return isEvent(noun) && (!description.certain() || hasFrameComplement(sentence, noun));
  }

  private boolean isEvent(Token noun) {
    return !lexicon.frames().anchoredBy(PartOfSpeech.NOUN, noun.lemma()).isEmpty();
  }

  private boolean hasFrameComplement(Sentence sentence, Token noun) {
    for (Token token : sentence.dependents(noun)) {
      String preposition =
          token.relation() == Relation.NMOD ? Phrases.preposition(sentence, token) : null;
      if (preposition != null && !preposition.equals("of") && !preposition.equals("in")) {
        for (var entry : lexicon.frames().anchoredBy(PartOfSpeech.NOUN, noun.lemma())) {
          if (entry.meaning().slots().containsKey(Slot.preposition(preposition))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * "troop" in "troop deployments" and "coalition" in "coalition aircraft" are somebody, "defence"
   * in "defence ministry" is not.
   */
  boolean countsAsModifier(Sentence sentence, Token noun, Description description) {
    Token governor = Phrases.governor(sentence, noun);
    return description.certain()
        && governor != null
        && (isEvent(governor) || isArmed(noun) && isWeapon(governor));
  }

  private boolean isArmed(Token noun) {
    return lexicon.assailants().contains(noun.lemma().toLowerCase(Locale.ROOT));
  }

  private boolean isWeapon(Token noun) {
    return lexicon.commonNouns().anchoredBy(PartOfSpeech.NOUN, noun.lemma()).stream()
        .anyMatch(entry -> entry.words().size() == 1 && entry.meaning() == EntityKind.WEAPON);
  }
}
