package dev.demarche.extractor.claim;

import dev.demarche.extractor.knowledge.ContextWord;
import dev.demarche.extractor.knowledge.Effect;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.knowledge.WordIndex;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.Realis;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a word of a sentence changes how what it embeds is meant. */
final class ContextWords {

  private static final Set<String> APART =
      Set.of(
          "until",
          "after",
          "before",
          "during",
          "since",
          "amid",
          "despite",
          "following",
          "without",
          "because of",
          "till",
          "by");

  /** What follows these is no part of what is done, besides what {@link #APART} holds. */
  private static final Set<String> BESIDE =
      Set.of("over", "near", "as", "without", "ahead of", "within", "alongside", "due to");

  private static final Set<String> ONLY = Set.of("only", "just", "merely", "simply", "solely");

  private static final Set<String> CONDITIONAL_MARKS = Set.of("if", "unless", "whether", "should");

  private final Lexicon lexicon;
  private final Sentence sentence;

  ContextWords(Lexicon lexicon, Sentence sentence) {
    this.lexicon = lexicon;
    this.sentence = sentence;
  }

  boolean known(Token token, PartOfSpeech partOfSpeech) {
    return !lexicon
        .contexts()
        .anchoredBy(partOfSpeech, form(token, partOfSpeech, PartOfSpeech.of(token.tag())))
        .isEmpty();
  }

  /** Whether a word attributes by itself, as "say" does, whatever stands around it. */
  boolean attributes(Token token) {
    PartOfSpeech own = PartOfSpeech.of(token.tag());
    return own != null && !lexicon.speaking().anchoredBy(own, token.lemma()).isEmpty();
  }

  /** Whether a verb calls somebody something: "considers them rebels" doubts nothing. */
  boolean isNaming(Token verb) {
    return verb.isVerb() && lexicon.naming().contains(verb.lemma());
  }

  static String form(Token token, PartOfSpeech wanted, @Nullable PartOfSpeech own) {
    return wanted == own ? token.lemma() : token.text().toLowerCase(Locale.ROOT);
  }

  boolean isContext(Token token) {
    return known(token, PartOfSpeech.NOUN)
        || known(token, PartOfSpeech.VERB)
        || known(token, PartOfSpeech.ADJECTIVE);
  }

  /**
   * "until the visit", "without aid": what stands beside an event, not within it; likewise most of
   * what follows the object of a verb that is no event itself.
   *
   * @param event whether the governor evokes an event
   */
  boolean isApart(Token governor, Token oblique, boolean event) {
    String preposition = Phrases.preposition(sentence, oblique);
    boolean object = !event && oblique.isNoun() && Phrases.has(sentence, governor, Relation.OBJ);
    return isCircumstance(oblique) || preposition != null && object && !preposition.equals("from");
  }

  /** "after the talks", "during the visit": it happens beside what it hangs on. */
  boolean isCircumstance(Token noun) {
    String preposition = Phrases.preposition(sentence, noun);
    return preposition != null && APART.contains(preposition);
  }

  /** "said they would attack" is "they will attack" told of the past, unless there is an "if". */
  boolean isFutureInThePast(Token auxiliary, String modal) {
    Token verb = Phrases.governor(sentence, auxiliary);
    Token saying =
        verb != null && modal.equals("would") && verb.relation() == Relation.CCOMP
            ? Phrases.governor(sentence, verb)
            : null;
    return saying != null
        && saying.tag().equals("VBD")
        && sentence.tokens().stream().noneMatch(this::isConditional);
  }

  /**
   * "fled amid the fighting", "met near the attack": whoever does what stands around need have no
   * part in it.
   */
  boolean isBeside(Token noun) {
    String preposition = Phrases.preposition(sentence, noun);
    return preposition != null
        && !Set.of("by", "during").contains(preposition)
        && (APART.contains(preposition) || BESIDE.contains(preposition));
  }

  /**
   * Whether a verb tells the course of its subject ("talks resumed"), not what its subject intends:
   * "the attacks worked", "the talks aim at peace".
   */
  boolean isOfCourse(Token verb) {
    return isContext(verb)
        && lexicon.contexts().anchoredBy(PartOfSpeech.VERB, verb.lemma()).stream()
            .noneMatch(
                entry -> {
                  Realis realis = entry.meaning().effect().realis();
                  return entry.words().size() == 1
                      && entry.meaning().lendsSubject()
                      && realis != null
                      && realis != Realis.ACTUAL
                      && !verb.tag().equals("VBN");
                });
  }

  /**
   * What a word says of what stands below it.
   *
   * @param lemma its dictionary form, for its part of speech
   * @return null if it says nothing, no effect if it only looks as if
   */
  @Nullable Effect effect(Token token, PartOfSpeech partOfSpeech, String lemma) {
    if (isCausal(token) || isNotOnly(token)) {
      return Effect.NONE;
    }
    for (WordIndex.Entry<ContextWord> entry : lexicon.contexts().anchoredBy(partOfSpeech, lemma)) {
      if (stands(token, partOfSpeech, entry.words())) {
        return entry.meaning().effect();
      }
    }
    return null;
  }

  /** Whether all words of an entry are there; "has to", not "has an offer to". */
  private boolean stands(Token token, PartOfSpeech partOfSpeech, List<String> words) {
    int next = token.index() + 1;
    boolean apart =
        words.size() == 2
            && words.get(1).equals("to")
            && next < sentence.tokens().size()
            && (sentence.token(next).isNoun() || sentence.token(next).relation() == Relation.DET);
    return words.size() == 1
        || !apart && WordMatch.span(sentence, token, partOfSpeech, words) != null;
  }

  /** A form that may be an adjective: "accused", not "accuses". */
  static boolean isParticipial(Token verb) {
    return verb.tag().equals("VBG") || verb.tag().equals("VBN");
  }

  /** "the decision surrounding it", not "the idea of surrounding it". */
  boolean isParticiple(Token verb) {
    return isParticipial(verb)
        && !Phrases.has(sentence, verb, Relation.MARK, Relation.CASE, Relation.AUX);
  }

  /** "to attack", not "may attack". */
  boolean isInfinitive(Token verb) {
    return verb.tag().equals("VB")
        && sentence.dependents(verb).stream().anyMatch(token -> token.tag().equals("TO"));
  }

  /** "may attack and occupy", "to attack and occupy", not "may attack and has occupied". */
  boolean sharesAuxiliaries(Token conjunct, Token verb) {
    boolean nonfinite = Set.of("VB", "VBN").contains(verb.tag());
    // Taggers take "killed" of "may have attacked and killed" for a past tense.
    boolean perfect =
        conjunct.tag().equals("VBD")
            && sentence.dependents(verb).stream().anyMatch(token -> token.text().equals("have"));
    return (nonfinite && conjunct.tag().equals(verb.tag()) || perfect)
        && !Phrases.has(sentence, conjunct, Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.AUX);
  }

  /** "no soldier", not "no fewer than ten soldiers". */
  boolean isOfAll(Token determiner) {
    int than = determiner.index() + 2;
    return than >= sentence.tokens().size() || !sentence.token(than).text().equals("than");
  }

  /** "without permission", "without leaving": what did not come about. */
  boolean isWithout(Token word) {
    return sentence.dependents(word).stream()
        .anyMatch(
            token ->
                (token.relation() == Relation.CASE || token.relation() == Relation.MARK)
                    && token.text().equalsIgnoreCase("without"));
  }

  /** "the death due to cancer" has happened; what is due to happen has not. */
  private boolean isCausal(Token adjective) {
    int next = adjective.index() + 1;
    return adjective.text().equalsIgnoreCase("due")
        && next + 1 < sentence.tokens().size()
        && sentence.token(next).text().equalsIgnoreCase("to")
        && !sentence.token(next + 1).tag().equals("VB");
  }

  /** "not only attacked": it did. */
  private boolean isNotOnly(Token adverb) {
    int next = adverb.index() + 1;
    return adverb.lemma().equals("not")
        && next < sentence.tokens().size()
        && ONLY.contains(sentence.token(next).lemma());
  }

  boolean isConditional(Token token) {
    return CONDITIONAL_MARKS.contains(token.text().toLowerCase(Locale.ROOT));
  }
}
