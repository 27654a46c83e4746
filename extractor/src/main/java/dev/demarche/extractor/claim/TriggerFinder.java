package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.knowledge.Frame;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.knowledge.Slot;
import dev.demarche.extractor.knowledge.WordIndex;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the words that evoke an event or a stance, and decides between the readings of a word. */
final class TriggerFinder {

  private final Lexicon lexicon;
  private final EntityAnalysis entities;
  private final Sentence sentence;
  private final Arguments arguments;
  private final SharedObjects sharedObjects;
  private final Expressions expressions;
  private final ObjectNouns objectNouns;
  private final NearbyArguments nearby;
  private final SelfNouns selves;
  private final FrameConditions conditions;

  TriggerFinder(Lexicon lexicon, EntityAnalysis entities, Sentence sentence) {
    this.lexicon = lexicon;
    this.entities = entities;
    this.sentence = sentence;
    this.arguments = new Arguments(sentence);
    this.expressions = new Expressions(entities, sentence);
    this.sharedObjects = new SharedObjects(sentence, arguments);
    this.objectNouns = new ObjectNouns(sentence, arguments);
    this.nearby = new NearbyArguments(lexicon, entities, sentence);
    this.selves = new SelfNouns(sentence);
    this.conditions = new FrameConditions(lexicon, entities, sentence);
  }

  /**
   * A trigger and the slots around it.
   *
   * @param absorbed the words that only complete it, by their index: "sanctions" in "lifted
   *     sanctions"
   */
  record Trigger(
      Token token, Span span, Frame frame, Map<String, List<Token>> slots, Set<Integer> absorbed) {}

  List<Trigger> find() {
    List<Trigger> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      PartOfSpeech partOfSpeech = partOfSpeech(token);
      if (partOfSpeech != null && mayEvoke(token, partOfSpeech)) {
        found.addAll(readings(token, partOfSpeech));
      }
    }
    return outermost(found).stream().filter(trigger -> !trigger.frame().isIdiom()).toList();
  }

  /** A word within a longer expression evokes nothing of its own: "strike" in "went on strike". */
  private static List<Trigger> outermost(List<Trigger> found) {
    return found.stream()
        .filter(
            inner ->
                found.stream().noneMatch(outer -> outer.absorbed().contains(inner.token().index())))
        .filter(
            inner ->
                found.stream()
                    .noneMatch(
                        outer ->
                            outer.span().contains(inner.span())
                                && outer.span().length() > inner.span().length()
                                && !outer.span().equals(outer.token().span())))
        .toList();
  }

  private @Nullable PartOfSpeech partOfSpeech(Token token) {
    PartOfSpeech partOfSpeech = PartOfSpeech.of(token.tag());
    if (token.relation() != Relation.AMOD) {
      return partOfSpeech;
    }
    return partOfSpeech == PartOfSpeech.ADJECTIVE
            || !HyphenatedNames.frames(lexicon, sentence, token).isEmpty()
        ? PartOfSpeech.ADJECTIVE
        : partOfSpeech == PartOfSpeech.VERB ? null : partOfSpeech;
  }

  private boolean mayEvoke(Token token, PartOfSpeech partOfSpeech) {
    if (partOfSpeech == PartOfSpeech.NOUN) {
      return !(token.relation() == Relation.COMPOUND
              && !modifiesContext(token)
              && selves.named(token) == null)
          && !isInsideName(token);
    }
    return switch (token.relation()) {
      case AUX, AUX_PASS, COP, CASE, MARK -> false;
      default ->
          partOfSpeech == PartOfSpeech.VERB
              || partOfSpeech == PartOfSpeech.ADJECTIVE
                  && (isPredicate(token)
                      || token.relation() == Relation.AMOD && !isWithinName(token));
    };
  }

  private boolean isSomebody(Token noun) {
    return entities.headedBy(sentence.index(), noun.index()).stream().anyMatch(entities::isCertain);
  }

  /** Whether a frame is made for the way in which a word is used here. */
  private boolean suits(Frame frame, Token token, PartOfSpeech partOfSpeech) {
    return switch (partOfSpeech) {
      case NOUN ->
          frame.slots().containsKey(Slot.SELF)
              || frame.slots().containsKey(Slot.SPEAKER)
              || !isSomebody(token);
      case ADJECTIVE ->
          token.relation() != Relation.AMOD || frame.slots().containsKey(Slot.MODIFIED);
      default -> true;
    };
  }

  private boolean isWithinName(Token adjective) {
    Token noun = Phrases.governor(sentence, adjective);
    return noun != null
        && noun.isProperNoun()
        && isCapitalised(adjective)
        && HyphenatedNames.frames(lexicon, sentence, adjective).isEmpty();
  }

  private static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  private boolean isInsideName(Token token) {
    LocatedMention mention = entities.covering(sentence.index(), token.index());
    return mention != null && token.isProperNoun();
  }

  /** "deployment plan": the plan only says how the deployment is meant. */
  private boolean modifiesContext(Token noun) {
    Token governor = Phrases.governor(sentence, noun);
    return governor != null
        && !lexicon.contexts().anchoredBy(PartOfSpeech.NOUN, governor.lemma()).isEmpty();
  }

  private boolean isPredicate(Token adjective) {
    return adjective.relation() != Relation.AMOD
            && Phrases.has(sentence, adjective, Relation.COP, Relation.NSUBJ, Relation.OBL)
        || adjective.relation() == Relation.XCOMP
        || adjective.relation() == Relation.OBL
        || adjective.relation() == Relation.ROOT;
  }

  /**
   * The reading that most of the words around a word ask for, be it an event, a stance or an idiom
   * that evokes nothing; the first of several.
   */
  private List<Trigger> readings(Token token, PartOfSpeech partOfSpeech) {
    List<WordIndex.Entry<Frame>> entries = lexicon.frames().anchoredBy(partOfSpeech, token.lemma());
    if (entries.isEmpty() && partOfSpeech == PartOfSpeech.NOUN && !isMonth(token)) {
      entries = lexicon.frames().anchoredBy(partOfSpeech, token.text().toLowerCase(Locale.ROOT));
    }
    if (entries.isEmpty() && token.relation() == Relation.AMOD) {
      entries = HyphenatedNames.frames(lexicon, sentence, token);
    }
    if (entries.isEmpty()) {
      return List.of();
    }
    Map<String, List<Token>> own = arguments.of(token);
    Map<String, List<Token>> sharing = sharedObjects.of(token, own);
    Trigger best = sharing == null ? null : best(token, partOfSpeech, entries, sharing);
    // "advanced and took the town": not every verb wants an object
    best = best == null ? best(token, partOfSpeech, entries, own) : best;
    return best == null ? List.of() : List.of(best);
  }

  private @Nullable Trigger best(
      Token token,
      PartOfSpeech partOfSpeech,
      List<WordIndex.Entry<Frame>> entries,
      Map<String, List<Token>> slots) {
    boolean carries = carriesEventNoun(token, partOfSpeech);
    Trigger best = null;
    int most = 0;
    for (WordIndex.Entry<Frame> entry : entries) {
      boolean expression = entry.words().size() > 1 || !entry.meaning().objectNouns().isEmpty();
      Trigger reading = carries && !expression ? null : reading(token, partOfSpeech, entry, slots);
      int weight = 10 * entry.words().size() + weight(entry.meaning());
      weight += reading != null && isOfEachOther(reading) ? 10 : 0;
      if (reading != null && weight > most) {
        best = reading;
        most = weight;
      }
    }
    return best;
  }

  /** "March" without a possessor: the month, not "the Women's March". */
  private boolean isMonth(Token token) {
    return CalendarWords.month(token.text()) != null
        && !Phrases.has(sentence, token, Relation.NMOD_POSS);
  }

  /** "Norvia and Ostra are rivals": whatever somebody else may think of them. */
  private static boolean isOfEachOther(Trigger reading) {
    return reading.frame().joint() && reading.slots().getOrDefault(Slot.SELF, List.of()).size() > 1;
  }

  /** Every word that a frame asks for tells more than any condition. */
  private static int weight(Frame frame) {
    return (frame.objectNouns().isEmpty() ? 0 : 10) + frame.conditions();
  }

  /** A word read as one of its entries says; null where that does not hold. */
  private @Nullable Trigger reading(
      Token token,
      PartOfSpeech partOfSpeech,
      WordIndex.Entry<Frame> entry,
      Map<String, List<Token>> slots) {
    Frame frame = entry.meaning();
    if (!suits(frame, token, partOfSpeech)) {
      return null;
    }
    Span span = WordMatch.span(sentence, token, partOfSpeech, entry.words());
    boolean asks = !frame.objectNouns().isEmpty();
    List<Token> asked = objectNouns.of(frame, slots);
    if (span == null || asks && asked.isEmpty()) {
      return null;
    }
    boolean verb = partOfSpeech == PartOfSpeech.VERB;
    List<Token> nouns = asks || !verb ? asked : objectNouns.within(token, entry.words());
    Map<String, List<Token>> all =
        nearby.complete(
            token, frame, objectNouns.completed(frame, objectNouns.joined(slots, nouns)));
    if (frame.slots().containsKey(Slot.SELF)) {
      all = selves.withOwners(token, all);
      all.put(Slot.SELF, selves.of(token));
    }
    if (!verb && frame.slots().containsKey(Slot.SPEAKER)) {
      all = selves.ofWhomSaid(token, span, all);
    }
    List<Token> modified = all.get(Slot.MODIFIED);
    if (modified != null) {
      all = new LinkedHashMap<>(all);
      all.put(Slot.MODIFIED, modified.stream().flatMap(noun -> selves.of(noun).stream()).toList());
    }
    if (!conditions.hold(frame, all) || !objectNouns.isSubjectAsked(frame, all)) {
      return null;
    }
    if (!asks) {
      return new Trigger(
          token, span, frame, expressions.outside(span, entry.words(), all), indices(nouns));
    }
    return ObjectNouns.areSeparate(frame)
        ? new Trigger(token, span, frame, all, Set.of())
        : new Trigger(
            token, span.cover(objectNouns.span(token, asked)), frame, all, indices(asked));
  }

  private static Set<Integer> indices(List<Token> tokens) {
    return tokens.stream().map(Token::index).collect(Collectors.toSet());
  }

  /** "carried out an attack", "held talks": the noun is the event. */
  private boolean carriesEventNoun(Token verb, PartOfSpeech partOfSpeech) {
    if (partOfSpeech != PartOfSpeech.VERB || !LightVerbs.isLight(lexicon, sentence, verb)) {
      return false;
    }
    for (Token token : sentence.dependents(verb)) {
      boolean complement =
          token.relation() == Relation.OBJ || token.relation() == Relation.NSUBJ_PASS;
      if (complement
          && token.isNoun()
          && mayEvoke(token, PartOfSpeech.NOUN)
          && !isSomebody(token)
          && !lexicon.frames().anchoredBy(PartOfSpeech.NOUN, token.lemma()).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
