package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.knowledge.PartOfSpeech;

/**
 * A word of an article, and what the lexicon makes of it there.
 *
 * @param partOfSpeech a verb, a noun or an adjective
 * @param lemma the dictionary form in lower case, of a phrasal verb with its particle: "set up"
 * @param actorAsSubject whether an actor is the deep subject of a verb: of passives the agent
 * @param actorAsObject whether an actor is its deep object, direct or indirect
 * @param word where it stands in the article's text
 * @param sentence where its sentence stands there
 */
public record WordUse(
    PartOfSpeech partOfSpeech,
    String lemma,
    Coverage coverage,
    boolean actorAsSubject,
    boolean actorAsObject,
    Span word,
    Span sentence) {

  /** What the lexicon makes of a word; where several hold, the first. */
  public enum Coverage {
    /** A frame holds: the word evokes an event or a stance, or is part of the words that do. */
    EVOKES,
    /** It tells whose word or thought something is: "say", "fear", "call". */
    ATTRIBUTES,
    /** A verb that carries an event noun: "carry out". */
    LIGHT,
    /** It changes how an event is meant, or only points at one: "plan", "fail", "step". */
    CONTEXT,
    /** A common noun of which the lexicon tells what it denotes: "troops". */
    DENOTES,
    /** Frames have the word, but none of them holds here. */
    UNMET,
    /** The lexicon has nothing to say. */
    NONE
  }
}
