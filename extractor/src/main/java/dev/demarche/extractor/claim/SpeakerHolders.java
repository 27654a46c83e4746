package dev.demarche.extractor.claim;

import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.Polarity;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that judge ("a liar", "unfit", "has failed us") are the stance of whoever says them, or
 * calls somebody so; where nobody does, they are no stance of anybody in particular.
 */
final class SpeakerHolders {

  private static final Set<String> WANTING = Set.of("should", "must", "ought", "need");

  private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless");

  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Referents referents;
  private final Subjects subjects;

  SpeakerHolders(Lexicon lexicon, Sentence sentence, Referents referents) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.referents = referents;
    this.subjects = new Subjects(sentence);
  }

  /** Gives a judgement its holder, and whom it is about if he is called so. */
  void fill(Draft draft, List<Speech> speeches) {
    if (!draft.isJudgement()) {
      return;
    }
    boolean praise = draft.polarity == Polarity.SUPPORT;
    if (isOpen(draft.trigger) || praise && isWanted(draft.trigger)) {
      return;
    }
    Token naming = naming(draft.trigger);
    if (naming != null) {
      called(draft, naming);
    } else {
      List<Speech> around = AttributionFinder.around(speeches, draft.trigger);
      if (!around.isEmpty()) {
        draft.holders.add(around.get(0).speaker());
      }
    }
    draft.toward.removeAll(draft.holders);
  }

  /**
   * Whether the words leave it open: "whether he lied", "if he is unfit", "no reason to lie", "told
   * him to lie".
   */
  private boolean isOpen(Token word) {
    Token at = word;
    for (int steps = 0; at != null && steps < 4; steps++) {
      for (Token mark : sentence.dependents(at)) {
        if (mark.relation() == Relation.MARK
            && CONDITIONS.contains(mark.text().toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
      at =
          at.relation() == Relation.ADVCL || at.relation() == Relation.ACL_RELCL
              ? null
              : Phrases.governor(sentence, at);
    }
    Token governor = Phrases.governor(sentence, word);
    boolean infinitive = word.tag().equals("VB") && !Phrases.has(sentence, word, Relation.NSUBJ);
    return governor != null
        && infinitive
        && (word.relation() == Relation.ACL
            || word.relation() == Relation.XCOMP
                && Phrases.has(sentence, governor, Relation.OBJ, Relation.IOBJ));
  }

  /** "needs to become transparent", "must be fair": what is wanting is not praised. */
  private boolean isWanted(Token word) {
    Token at = word;
    for (int steps = 0; at != null && steps < 4; steps++) {
      boolean should =
          sentence.dependents(at).stream()
              .anyMatch(
                  token ->
                      token.relation() == Relation.AUX
                          && WANTING.contains(token.text().toLowerCase(Locale.ROOT)));
      if (should || WANTING.contains(at.lemma())) {
        return true;
      }
      at = at.relation() == Relation.XCOMP ? Phrases.governor(sentence, at) : null;
    }
    return false;
  }

  /** The verb that calls somebody so: "called him a liar", "described it as unfair". */
  private @Nullable Token naming(Token word) {
    Token at = word;
    for (int steps = 0; steps < 3; steps++) {
      Token governor = Phrases.governor(sentence, at);
      if (governor == null) {
        return null;
      }
      if (governor.isVerb() && lexicon.naming().contains(governor.lemma())) {
        boolean clause =
            at.relation() == Relation.CCOMP
                && (at.isVerb() || Phrases.has(sentence, at, Relation.COP, Relation.MARK));
        return clause || Set.of(Relation.ADVCL, Relation.NSUBJ).contains(at.relation())
            ? null
            : governor;
      }
      at = governor;
    }
    return null;
  }

  private void called(Draft draft, Token verb) {
    boolean passive = subjects.isPassive(verb);
    if (passive) {
      Token agent = Phrases.dependent(sentence, verb, Relation.OBL_AGENT);
      add(draft.holders, agent == null ? List.of() : List.of(agent));
    } else {
      add(draft.holders, subjects.of(verb));
    }
    Token object = Phrases.dependent(sentence, verb, Relation.IOBJ, Relation.OBJ);
    boolean other =
        object != null
            && object.index() != draft.trigger.index()
            && !Phrases.isUnder(sentence, draft.trigger, object);
    if (passive || object != null && other) {
      draft.toward.clear();
      add(draft.toward, passive || object == null ? subjects.of(verb) : List.of(object));
    }
  }

  private void add(Set<Entity> entities, List<Token> tokens) {
    for (Token token : tokens) {
      LocatedMention mention = referents.mention(token);
      if (mention != null) {
        entities.add(mention.entity());
      }
      if (mention == null || !mention.entity().kind().isActor()) {
        entities.addAll(referents.owners(token));
      }
    }
  }
}
