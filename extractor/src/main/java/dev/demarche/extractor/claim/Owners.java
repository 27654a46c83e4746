package dev.demarche.extractor.claim;

import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whose a thing is: a stance toward it is one toward them ("rejected Qatar's plan", "the French
 * plan"), and what it tells they tell ("her office condemned it").
 */
final class Owners {

  private final Lexicon lexicon;
  private final EntityAnalysis entities;
  private final Sentence sentence;

  Owners(Lexicon lexicon, EntityAnalysis entities, Sentence sentence) {
    this.lexicon = lexicon;
    this.entities = entities;
    this.sentence = sentence;
  }

  List<Entity> of(Token thing) {
    List<Entity> owners = new ArrayList<>();
    boolean owned = Phrases.has(sentence, thing, Relation.NMOD_POSS);
    for (Token token : sentence.dependents(thing)) {
      boolean before =
          token.relation() == Relation.NMOD_POSS
              || !owned // "the president's Syrian policy" is not Syria's
                  && (token.relation() == Relation.AMOD || token.relation() == Relation.COMPOUND)
                  && !isOnlyHelp(token, thing);
      String preposition =
          token.relation() == Relation.NMOD
              ? String.valueOf(Phrases.preposition(sentence, token))
              : "";
      boolean by = Set.of("by", "from").contains(preposition);
      boolean of = preposition.equals("of");
      // of states and people "of" mostly leaves open who does and who suffers: "the treatment of X"
      boolean doing = of && lexicon.doings().contains(thing.lemma());
      if (before || by || of) {
        Phrases.conjuncts(sentence, token).stream()
            .flatMap(each -> entities.headedBy(sentence.index(), each.index()).stream())
            .map(LocatedMention::entity)
            .filter(entity -> of && !doing ? isBody(entity.kind()) : entity.kind().isActor())
            .forEach(owners::add);
      }
    }
    maker(thing).stream()
        .flatMap(token -> entities.headedBy(sentence.index(), token.index()).stream())
        .map(LocatedMention::entity)
        .filter(entity -> entity.kind().isActor())
        .forEach(owners::add);
    if (owners.isEmpty() && lexicon.aspects().contains(thing.lemma())) {
      owners.addAll(doers(thing));
    }
    return owners;
  }

  /** "Iranian-made drones", "US-led coalition aircraft", but "a US-led campaign". */
  private static boolean isOnlyHelp(Token adjective, Token thing) {
    return HyphenatedNames.isLed(adjective)
        && !(HyphenatedNames.endsIn(adjective, "-led", "-run", "-owned", "-controlled")
            && adjective.index() + 1 == thing.index());
  }

  /** "the way Brekke handled it", "the decision that Norvia took". */
  private List<Entity> doers(Token thing) {
    List<Entity> doers = new ArrayList<>();
    for (Token token : sentence.dependents(thing)) {
      Token subject =
          token.relation() == Relation.ACL_RELCL
              ? Phrases.dependent(sentence, token, Relation.NSUBJ, Relation.OBL_AGENT)
              : null;
      LocatedMention doer =
          subject == null ? null : entities.covering(sentence.index(), subject.index());
      if (doer != null && doer.entity().kind().isActor()) {
        doers.add(doer.entity());
      }
    }
    return doers;
  }

  /** "made false claims", "ran a dirty campaign": the subject of the verb that carries it. */
  List<Token> makers(Token thing) {
    Token verb = thing.relation() == Relation.OBJ ? Phrases.governor(sentence, thing) : null;
    return verb == null
            || !LightVerbs.isLight(lexicon, sentence, verb)
            || LightVerbs.isTurned(lexicon, sentence, verb)
        ? List.of()
        : new Subjects(sentence).of(verb);
  }

  /** "a policy imposed by the government"; what is opposed or backed by someone is not his. */
  private List<Token> maker(Token thing) {
    return sentence.dependents(thing).stream()
        .filter(token -> token.relation() == Relation.ACL && token.tag().equals("VBN"))
        .filter(token -> !isStance(token))
        .flatMap(token -> sentence.dependents(token).stream())
        .filter(token -> token.relation() == Relation.OBL_AGENT)
        .toList();
  }

  private boolean isStance(Token participle) {
    return lexicon.frames().anchoredBy(PartOfSpeech.VERB, participle.lemma()).stream()
        .anyMatch(entry -> entry.meaning().isStance());
  }

  private static boolean isBody(EntityKind kind) {
    return switch (kind) {
      case PERSON, COUNTRY, GROUP, UNNAMED_SOURCE -> false;
      default -> kind.isActor();
    };
  }
}
