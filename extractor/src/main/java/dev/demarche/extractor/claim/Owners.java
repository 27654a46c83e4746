package dev.demarche.extractor.claim;

import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.entity.LocatedMention;
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

  private final EntityAnalysis entities;
  private final Sentence sentence;

  Owners(EntityAnalysis entities, Sentence sentence) {
    this.entities = entities;
    this.sentence = sentence;
  }

  List<Entity> of(Token thing) {
    List<Entity> owners = new ArrayList<>();
    for (Token token : sentence.dependents(thing)) {
      boolean before =
          token.relation() == Relation.NMOD_POSS
              || token.relation() == Relation.AMOD
              || token.relation() == Relation.COMPOUND;
      String preposition =
          token.relation() == Relation.NMOD
              ? String.valueOf(Phrases.preposition(sentence, token))
              : "";
      boolean by = Set.of("by", "from").contains(preposition);
      // of states and people "of" leaves it open who does and who suffers: "the treatment of Navin"
      boolean of = preposition.equals("of");
      if (before || by || of) {
        entities.headedBy(sentence.index(), token.index()).stream()
            .map(LocatedMention::entity)
            .filter(entity -> of ? isBody(entity.kind()) : entity.kind().isActor())
            .forEach(owners::add);
      }
    }
    return owners;
  }

  private static boolean isBody(EntityKind kind) {
    return switch (kind) {
      case PERSON, COUNTRY, GROUP, UNNAMED_SOURCE -> false;
      default -> kind.isActor();
    };
  }
}
