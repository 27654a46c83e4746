package dev.demarche.extractor.claim;

import dev.demarche.extractor.claim.WordUse.Coverage;
import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.knowledge.Slot;
import dev.demarche.extractor.knowledge.WordIndex;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the lexicon makes of the words of one sentence. */
final class WordUseFinder {

  private final Lexicon lexicon;
  private final EntityAnalysis entities;
  private final Sentence sentence;
  private final Arguments arguments;

  WordUseFinder(Lexicon lexicon, EntityAnalysis entities, Sentence sentence) {
    this.lexicon = lexicon;
    this.entities = entities;
    this.sentence = sentence;
    this.arguments = new Arguments(sentence);
  }

  /** The verbs, common nouns and adjectives in text order. */
  List<WordUse> find() {
    Set<Integer> evoking = evoking();
    List<WordUse> uses = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      PartOfSpeech partOfSpeech = PartOfSpeech.of(token.tag());
      if (partOfSpeech != null && isContent(token, partOfSpeech)) {
        Coverage coverage =
            evoking.contains(token.index()) ? Coverage.EVOKES : coverage(token, partOfSpeech);
        uses.add(use(token, partOfSpeech, coverage));
      }
    }
    return uses;
  }

  private Set<Integer> evoking() {
    Set<Integer> evoking = new HashSet<>();
    for (TriggerFinder.Trigger trigger : new TriggerFinder(lexicon, entities, sentence).find()) {
      evoking.add(trigger.token().index());
      evoking.addAll(trigger.absorbed());
    }
    return evoking;
  }

  /**
   * No names, numbers or auxiliaries; nor participles that stand for adjectives or prepositions
   * ("armed men", "following the talks"), of which no frame holds.
   */
  private boolean isContent(Token token, PartOfSpeech partOfSpeech) {
    if (!Character.isLetter(token.text().codePointAt(0))) {
      return false;
    }
    return switch (partOfSpeech) {
      case VERB ->
          switch (token.relation()) {
            case AUX, AUX_PASS, COP, CASE, MARK, AMOD -> false;
            // What somebody is, is read without the lexicon.
            default -> !token.lemma().equals("be");
          };
      case NOUN -> !token.isProperNoun();
      case ADJECTIVE -> true;
      default -> false;
    };
  }

  private Coverage coverage(Token token, PartOfSpeech partOfSpeech) {
    String lemma = token.lemma();
    boolean noun = partOfSpeech == PartOfSpeech.NOUN;
    if (stands(lexicon.speaking(), token, partOfSpeech)
        || partOfSpeech == PartOfSpeech.VERB && lexicon.naming().contains(lemma)
        || noun && lexicon.documents().contains(lemma)) {
      return Coverage.ATTRIBUTES;
    }
    if (partOfSpeech == PartOfSpeech.VERB && LightVerbs.isLight(lexicon, sentence, token)) {
      return Coverage.LIGHT;
    }
    if (stands(lexicon.contexts(), token, partOfSpeech)
        || noun && (lexicon.anaphors().contains(lemma) || lexicon.aspects().contains(lemma))) {
      return Coverage.CONTEXT;
    }
    if (noun && stands(lexicon.commonNouns(), token, partOfSpeech)) {
      return Coverage.DENOTES;
    }
    return stands(lexicon.frames(), token, partOfSpeech) ? Coverage.UNMET : Coverage.NONE;
  }

  private <T> boolean stands(WordIndex<T> index, Token token, PartOfSpeech partOfSpeech) {
    return index.anchoredBy(partOfSpeech, token.lemma()).stream()
        .anyMatch(entry -> WordMatch.span(sentence, token, partOfSpeech, entry.words()) != null);
  }

  private WordUse use(Token token, PartOfSpeech partOfSpeech, Coverage coverage) {
    Map<String, List<Token>> slots =
        partOfSpeech == PartOfSpeech.VERB ? arguments.of(token) : Map.of();
    return new WordUse(
        partOfSpeech,
        lemma(token),
        coverage,
        hasActor(slots, Slot.SUBJECT),
        hasActor(slots, Slot.OBJECT) || hasActor(slots, Slot.INDIRECT_OBJECT),
        token.span(),
        sentence.span());
  }

  private String lemma(Token token) {
    StringBuilder words = new StringBuilder(token.lemma());
    for (Token particle : sentence.dependents(token)) {
      if (particle.relation() == Relation.COMPOUND_PRT) {
        words.append(' ').append(particle.lemma());
      }
    }
    return words.toString();
  }

  private boolean hasActor(Map<String, List<Token>> slots, String slot) {
    return slots.getOrDefault(slot, List.of()).stream().anyMatch(this::isActor);
  }

  private boolean isActor(Token token) {
    LocatedMention mention = entities.at(sentence.index(), token.index());
    return mention != null && mention.entity().kind().isActor();
  }
}
