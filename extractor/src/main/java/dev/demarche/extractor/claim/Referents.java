package dev.demarche.extractor.claim;

import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the filler of a slot stands for: an entity, or another claim of the sentence. */
final class Referents {

  private final Lexicon lexicon;
  private final EntityAnalysis entities;
  private final Sentence sentence;
  private final Map<Integer, Draft> drafts;
  private final Owners owners;
  private final FirstPerson firstPerson;

  Referents(
      Lexicon lexicon,
      EntityAnalysis entities,
      Sentence sentence,
      Map<Integer, Draft> drafts,
      FirstPerson firstPerson) {
    this.lexicon = lexicon;
    this.entities = entities;
    this.sentence = sentence;
    this.drafts = drafts;
    this.owners = new Owners(lexicon, entities, sentence);
    this.firstPerson = firstPerson;
  }

  /** Whose a thing is. */
  List<Entity> owners(Token thing) {
    List<Entity> found = owners.of(thing);
    Entity speaker = found.isEmpty() ? firstPerson.owner(thing) : null;
    return speaker == null ? found : List.of(speaker);
  }

  /** Who makes or has a thing by the verb around it. */
  List<Token> makers(Token thing) {
    return owners.makers(thing);
  }

  /**
   * The nearest claim that a filler leads to: its own, else that of what it only frames ("the plan
   * to strike").
   */
  @Nullable Draft claimAt(Token filler) {
    Token at = filler;
    for (int steps = 0; steps < 4; steps++) {
      Draft own = drafts.get(at.index());
      if (own != null && !own.isInPassing() && (own.trigger.isVerb() || !own.isJudgement())) {
        return own;
      }
      Token next = null;
      for (Token token : sentence.dependents(at)) {
        boolean inner =
            switch (token.relation()) {
              case XCOMP, CCOMP, ACL -> true;
              case OBJ -> at.isVerb();
              case NSUBJ, NSUBJ_PASS ->
                  !at.isNoun() && LightVerbs.lendsSubject(lexicon, sentence, at);
              case NMOD ->
                  Set.of("of", "to").contains(String.valueOf(Phrases.preposition(sentence, token)))
                      || Phrases.has(sentence, token, Relation.MARK);
              default -> false;
            };
        if (inner && mentionIsVague(at) && !isCarrying(token)) {
          next = token;
          if (drafts.containsKey(token.index())) {
            break;
          }
        }
      }
      if (next == null) {
        return null;
      }
      at = next;
    }
    return null;
  }

  /** "a tanker carrying oil" is no deed, unlike "a resolution demanding a truce". */
  private boolean isCarrying(Token participle) {
    Draft deed = drafts.get(participle.index());
    return participle.relation() == Relation.ACL
        && participle.tag().equals("VBG")
        && deed != null
        && !deed.frame.reports()
        && !deed.isStance();
  }

  private boolean mentionIsVague(Token token) {
    LocatedMention mention = entities.at(sentence.index(), token.index());
    return mention == null || mention.entity().kind() == EntityKind.OBJECT;
  }

  /**
   * The mention that a word heads, covers or, for a mere nationality in the place of a noun, is.
   */
  @Nullable LocatedMention mention(Token token) {
    LocatedMention speaker = firstPerson.mention(token);
    LocatedMention mention =
        speaker == null ? entities.covering(sentence.index(), token.index()) : speaker;
    if (mention != null) {
      return mention;
    }
    List<LocatedMention> adjectives = entities.headedBy(sentence.index(), token.index());
    if (!adjectives.isEmpty() && token.isNoun()) {
      return adjectives.get(0);
    }
    LocatedMention named = named(token);
    if (named != null) {
      return named;
    }
    Token whole = Phrases.whole(sentence, token);
    return whole == null ? null : entities.covering(sentence.index(), whole.index());
  }

  /** "her spin doctor, Nils Sund": the name behind a noun that nobody knows the kind of. */
  private @Nullable LocatedMention named(Token noun) {
    for (Token token : sentence.dependents(noun)) {
      LocatedMention mention =
          token.relation() == Relation.APPOS && token.isProperNoun()
              ? entities.covering(sentence.index(), token.index())
              : null;
      if (mention != null && mention.entity().kind() == EntityKind.PERSON) {
        return mention;
      }
    }
    return null;
  }
}
