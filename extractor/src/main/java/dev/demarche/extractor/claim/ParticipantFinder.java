package dev.demarche.extractor.claim;

import dev.demarche.extractor.claim.TriggerFinder.Trigger;
import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.entity.MentionForm;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.Slot;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import dev.demarche.extractor.vocabulary.Link;
import dev.demarche.extractor.vocabulary.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills the parts of a draft from the slots around its trigger. */
final class ParticipantFinder {

  static final Set<String> PLACE_PREPOSITIONS =
      Set.of(
          "in",
          "at",
          "near",
          "inside",
          "across",
          "around",
          "outside",
          "along",
          "on",
          "off",
          "throughout");
  private static final Set<String> DESTINATION_PREPOSITIONS =
      Set.of("to", "into", "toward", "towards");

  private final Lexicon lexicon;
  private final EntityAnalysis entities;
  private final Sentence sentence;
  private final Map<Integer, Draft> drafts;
  private final Arguments arguments;
  private final Set<Integer> absorbed = new HashSet<>();

  /**
   * @param drafts the drafts of the sentence, by the index of their trigger
   */
  ParticipantFinder(
      Lexicon lexicon, EntityAnalysis entities, Sentence sentence, Map<Integer, Draft> drafts) {
    this.lexicon = lexicon;
    this.entities = entities;
    this.sentence = sentence;
    this.drafts = drafts;
    this.arguments = new Arguments(sentence);
  }

  void fill(Draft draft, Trigger trigger) {
    Map<String, String> roles = draft.frame.slots();
    List<Token> clauseSubjects = List.of();
    for (Map.Entry<String, List<Token>> slot : trigger.slots().entrySet()) {
      String role = roles.get(slot.getKey());
      if (slot.getKey().equals(Slot.MODIFIER) || slot.getKey().equals(Slot.COMPOUND)) {
        slot.getValue().forEach(token -> modifier(draft, slot.getKey(), token));
      } else if (slot.getKey().equals(Slot.CLAUSE_SUBJECT)) {
        clauseSubjects = slot.getValue();
      } else if (role != null) {
        slot.getValue().forEach(token -> assign(draft, role, token));
      } else if (slot.getKey().startsWith(Slot.PREPOSITION)) {
        String preposition = slot.getKey().substring(Slot.PREPOSITION.length());
        slot.getValue().forEach(token -> byPreposition(draft, preposition, token));
      }
    }
    String asked = roles.get(Slot.CLAUSE_SUBJECT);
    if (asked != null && !isFilled(draft, asked)) {
      for (Token subject : clauseSubjects) {
        LocatedMention mention = mention(subject);
        if (mention != null && mention.entity().kind().isActor()) {
          assign(draft, asked, subject);
        }
      }
    }
    instrument(draft, trigger.token());
    new NestedPrepositions(this, sentence, drafts).fill(draft, trigger);
    new LentParticipants(this, lexicon, sentence, drafts).fill(draft, trigger);
    partners(draft);
  }

  void assign(Draft draft, String role, Token filler) {
    Link link = link(role);
    Draft claim = claimAt(filler);
    boolean aboutClaim =
        role.equals("toward") || role.equals("target") || role.equals("theme") || link != null;
    if (claim != null && claim != draft && aboutClaim) {
      if (role.equals("toward")) {
        draft.towardDrafts.add(claim);
      } else {
        draft.link(link == null ? Link.TOPIC : link, claim);
      }
      return;
    }
    if (link != null) {
      return;
    }
    LocatedMention mention = mention(filler);
    if (mention == null) {
      return;
    }
    if (role.equals("holder")) {
      if (mention.entity().kind().isActor()) {
        draft.holders.add(mention.entity());
      }
    } else if (role.equals("toward")) {
      draft.toward.add(mention.entity());
      if (mention.entity().kind() == EntityKind.OBJECT) {
        owners(filler).forEach(draft.toward::add);
      }
    } else {
      Role part = role(role);
      if (part != null) {
        put(draft, part, mention.entity());
      }
    }
  }

  /**
   * Whose a thing is, for a stance toward it is one toward them: "rejected Qatar's plan", "the
   * French plan".
   */
  private List<Entity> owners(Token thing) {
    List<Entity> owners = new ArrayList<>();
    for (Token token : sentence.dependents(thing)) {
      boolean before =
          token.relation() == Relation.NMOD_POSS
              || token.relation() == Relation.AMOD
              || token.relation() == Relation.COMPOUND;
      boolean by =
          token.relation() == Relation.NMOD
              && Set.of("by", "from")
                  .contains(String.valueOf(Phrases.preposition(sentence, token)));
      if (before || by) {
        entities.headedBy(sentence.index(), token.index()).stream()
            .map(LocatedMention::entity)
            .filter(entity -> entity.kind().isActor())
            .forEach(owners::add);
      }
    }
    return owners;
  }

  /**
   * The nearest claim that a filler leads to: its own, else that of what it only frames ("the plan
   * to strike").
   */
  private @Nullable Draft claimAt(Token filler) {
    Token at = filler;
    for (int steps = 0; steps < 4; steps++) {
      Draft own = drafts.get(at.index());
      if (own != null) {
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
        if (inner && mentionIsVague(at)) {
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

  private boolean mentionIsVague(Token token) {
    LocatedMention mention = entities.at(sentence.index(), token.index());
    return mention == null || mention.entity().kind() == EntityKind.OBJECT;
  }

  /**
   * The mention that a word heads, covers or, for a mere nationality in the place of a noun, is.
   */
  @Nullable LocatedMention mention(Token token) {
    LocatedMention mention = entities.covering(sentence.index(), token.index());
    if (mention != null) {
      return mention;
    }
    List<LocatedMention> adjectives = entities.headedBy(sentence.index(), token.index());
    return adjectives.isEmpty() || !token.isNoun() ? null : adjectives.get(0);
  }

  private void put(Draft draft, Role role, Entity entity) {
    EntityKind kind = entity.kind();
    switch (role) {
      case AGENT -> {
        if (kind.isActor()) {
          draft.add(Role.AGENT, entity);
        } else if (kind == EntityKind.WEAPON) {
          draft.add(Role.INSTRUMENT, entity);
        }
      }
      case PLACE, ORIGIN -> {
        if (kind.isPlace()) {
          draft.add(role, entity);
        }
      }
      case DESTINATION -> {
        if (kind.isPlace()) {
          draft.add(Role.DESTINATION, entity);
          draft.add(Role.PLACE, entity);
        }
      }
      default -> draft.add(role, entity);
    }
  }

  /**
   * What stands before a noun: nationalities and names act, weapons are used, the rest as the frame
   * says.
   */
  private void modifier(Draft draft, String slot, Token token) {
    for (LocatedMention mention : entities.headedBy(sentence.index(), token.index())) {
      boolean name = mention.form() == MentionForm.ADJECTIVE || mention.form() == MentionForm.NAME;
      if (mention.entity().kind() == EntityKind.WEAPON && slot.equals(Slot.MODIFIER)) {
        draft.add(Role.INSTRUMENT, mention.entity());
      } else if (mention.entity().kind() != EntityKind.WEAPON
          && name == slot.equals(Slot.MODIFIER)) {
        String role = draft.frame.slots().get(slot);
        if (role != null) {
          assignEntity(draft, role, mention.entity());
        }
      } else if (mention.entity().kind() == EntityKind.WEAPON
          && "theme".equals(draft.frame.slots().get(slot))) {
        draft.add(Role.THEME, mention.entity());
        draft.participants.getOrDefault(Role.INSTRUMENT, Set.of()).remove(mention.entity());
      }
    }
  }

  private void assignEntity(Draft draft, String role, Entity entity) {
    if (role.equals("holder")) {
      if (entity.kind().isActor()) {
        draft.holders.add(entity);
      }
    } else if (role.equals("toward")) {
      draft.toward.add(entity);
    } else {
      Role part = role(role);
      if (part != null) {
        put(draft, part, entity);
      }
    }
  }

  private void byPreposition(Draft draft, String preposition, Token token) {
    LocatedMention mention = mention(token);
    if (mention == null || draft.isStance()) {
      return;
    }
    EntityKind kind = mention.entity().kind();
    if (kind.isPlace() && PLACE_PREPOSITIONS.contains(preposition)) {
      draft.add(Role.PLACE, mention.entity());
    } else if (kind.isPlace() && preposition.equals("from")) {
      draft.add(Role.ORIGIN, mention.entity());
    } else if (kind.isPlace() && DESTINATION_PREPOSITIONS.contains(preposition)) {
      put(draft, Role.DESTINATION, mention.entity());
    } else if (kind == EntityKind.WEAPON && preposition.equals("with")) {
      draft.add(Role.INSTRUMENT, mention.entity());
    }
  }

  static boolean isFilled(Draft draft, String role) {
    Role part = role(role);
    return switch (role) {
      case "holder" -> !draft.holders.isEmpty();
      case "toward" -> !draft.toward.isEmpty() || !draft.towardDrafts.isEmpty();
      default -> part != null && !draft.participants(part).isEmpty();
    };
  }

  /** "attacks using drones", "struck the base using ATACMS". */
  private void instrument(Draft draft, Token trigger) {
    for (Token token : sentence.dependents(trigger)) {
      boolean using =
          token.isVerb()
              && token.lemma().equals("use")
              && (token.relation() == Relation.ACL || token.relation() == Relation.ADVCL);
      if (using && !draft.isStance()) {
        for (Token object : arguments.of(token).getOrDefault(Slot.OBJECT, List.of())) {
          LocatedMention mention = mention(object);
          if (mention != null) {
            draft.add(Role.INSTRUMENT, mention.entity());
            absorbed.add(token.index());
          }
        }
      }
    }
  }

  /** Triggers that only say with what another event was done. */
  Set<Integer> absorbed() {
    return absorbed;
  }

  /** In talks, treaties and fighting all parties are agents. */
  private static void partners(Draft draft) {
    if (draft.frame.joint()) {
      for (Role role : List.of(Role.TARGET, Role.RECIPIENT)) {
        Set<Entity> others = draft.participants.get(role);
        if (others != null && !draft.frame.slots().containsValue(role.propertyName())) {
          new ArrayList<>(others).forEach(other -> draft.add(Role.AGENT, other));
          draft.participants.remove(role);
        }
      }
    }
  }

  static @Nullable Role role(String name) {
    for (Role role : Role.values()) {
      if (role.propertyName().equals(name)) {
        return role;
      }
    }
    return null;
  }

  private static @Nullable Link link(String name) {
    for (Link link : Link.values()) {
      if (link.propertyName().equals(name)) {
        return link;
      }
    }
    return null;
  }
}
