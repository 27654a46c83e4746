package dev.demarche.extractor.knowledge;

import dev.demarche.extractor.syntax.KnownWords;
import dev.demarche.extractor.vocabulary.EntityKind;
import dev.demarche.extractor.vocabulary.Link;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which words evoke what.
 *
 * @param frames words that evoke an event or a stance
 * @param speaking words that attribute
 * @param contexts words that change how an event below them is meant
 * @param lightVerbs verbs that only carry an event noun
 * @param commonNouns what common nouns denote
 * @param assailants common nouns of those who do the attack that is named after them: "a rebel
 *     attack"
 * @param documents common nouns of what speaks without a speaker: "poll", "records"
 * @param nameWords what words tell inside a name: "Airways" a company, "Chad" as a first word a
 *     person
 * @param fieldWords singular nouns of sports; true where they tell by themselves
 * @param connectives phrases that link claims, in lower case, the longer first
 * @param anaphors nouns that take up an event said before: "move", "step"
 * @param aspects nouns that only say in what respect: "conduct", "handling"
 * @param doings those among them of which "of" tells whose they are: "the role of Norvia"
 * @param naming verbs that call somebody something: "call", "brand"
 * @param indirectActs what somebody does by saying what will or must be
 */
public record Lexicon(
    WordIndex<Frame> frames,
    WordIndex<Speaking> speaking,
    WordIndex<ContextWord> contexts,
    WordIndex<LightVerb> lightVerbs,
    WordIndex<EntityKind> commonNouns,
    Set<String> assailants,
    Set<String> documents,
    WordIndex<EntityKind> nameWords,
    Map<String, Boolean> fieldWords,
    List<Connective> connectives,
    Set<String> anaphors,
    Set<String> aspects,
    Set<String> doings,
    Set<String> naming,
    IndirectActs indirectActs) {

  public Lexicon {
    fieldWords = Map.copyOf(fieldWords);
    connectives = List.copyOf(connectives);
    assailants = Set.copyOf(assailants);
    documents = Set.copyOf(documents);
    anaphors = Set.copyOf(anaphors);
    aspects = Set.copyOf(aspects);
    doings = Set.copyOf(doings);
    naming = Set.copyOf(naming);
  }

  /**
   * A verb that carries an event noun.
   *
   * @param turned its subject is whom the event is done to: "drew criticism", "suffered an attack"
   */
  public record LightVerb(boolean turned) {}

  /** A phrase such as "in response to", and the link from what governs it to what it governs. */
  public record Connective(List<String> words, Link link) {}

  /** What helps to read sentences. */
  public KnownWords knownWords() {
    Set<String> judgements = new HashSet<>();
    for (String adjective : frames.anchors(PartOfSpeech.ADJECTIVE)) {
      if (frames.anchoredBy(PartOfSpeech.ADJECTIVE, adjective).stream()
          .anyMatch(entry -> entry.meaning().slots().containsKey(Slot.SPEAKER))) {
        judgements.add(adjective);
      }
    }
    return new KnownWords(dictionary(), reporting(), naming, judgements);
  }

  /** Dictionary forms of verbs and nouns that are certain. */
  public Set<String> dictionary() {
    Set<String> words = new HashSet<>();
    for (PartOfSpeech each : List.of(PartOfSpeech.VERB, PartOfSpeech.NOUN)) {
      for (WordIndex<?> index : List.of(frames, speaking, contexts, lightVerbs, commonNouns)) {
        words.addAll(index.anchors(each));
      }
    }
    return words;
  }

  /** The verbs that attribute what is said, in their dictionary forms. */
  private Set<String> reporting() {
    return Set.copyOf(speaking.anchors(PartOfSpeech.VERB));
  }
}
