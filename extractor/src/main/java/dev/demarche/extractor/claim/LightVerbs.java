package dev.demarche.extractor.claim;

import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;

/** Verbs that only carry an event noun, or only say where an event is in its course. */
final class LightVerbs {

  private LightVerbs() {}

  static boolean isLight(Lexicon lexicon, Sentence sentence, Token verb) {
    return lexicon.lightVerbs().anchoredBy(PartOfSpeech.VERB, verb.lemma()).stream()
        .anyMatch(
            entry -> WordMatch.span(sentence, verb, PartOfSpeech.VERB, entry.words()) != null);
  }

  /** Whether a noun is part of the verb: "responsibility" of "claimed responsibility for". */
  static boolean holds(Lexicon lexicon, Sentence sentence, Token verb, Token noun) {
    return lexicon.lightVerbs().anchoredBy(PartOfSpeech.VERB, verb.lemma()).stream()
        .anyMatch(
            entry ->
                entry.words().indexOf(noun.lemma()) > 0
                    && WordMatch.span(sentence, verb, PartOfSpeech.VERB, entry.words()) != null);
  }

  /** Whether its subject is whom the event is done to: "drew criticism". */
  static boolean isTurned(Lexicon lexicon, Sentence sentence, Token verb) {
    return lexicon.lightVerbs().anchoredBy(PartOfSpeech.VERB, verb.lemma()).stream()
        .anyMatch(
            entry ->
                entry.meaning().turned()
                    && WordMatch.span(sentence, verb, PartOfSpeech.VERB, entry.words()) != null);
  }

  /** Also "resumed the talks", "planned the attack": its subject is the noun's. */
  static boolean lendsSubject(Lexicon lexicon, Sentence sentence, Token verb) {
    return isLight(lexicon, sentence, verb)
        || lexicon.contexts().anchoredBy(PartOfSpeech.VERB, verb.lemma()).stream()
            .anyMatch(
                entry ->
                    entry.meaning().lendsSubject()
                        && WordMatch.span(sentence, verb, PartOfSpeech.VERB, entry.words())
                            != null);
  }
}
