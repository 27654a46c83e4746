package dev.demarche.extractor.claim;

import dev.demarche.extractor.claim.TriggerFinder.Trigger;
import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.Slot;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import dev.demarche.extractor.vocabulary.Link;
import dev.demarche.extractor.vocabulary.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fills the parts of a draft from the slots around its trigger. */
final class ParticipantFinder {

  static final Set<String> PLACE_PREPOSITIONS =
      Set.of(
          ("in at near inside across around outside along on through off throughout").split(" "));
  private static final Set<String> DESTINATIONS = Set.of("to", "into", "toward", "towards");

  private final Lexicon lexicon;
  private final EntityAnalysis entities;
  private final Sentence sentence;
  private final Map<Integer, Draft> drafts;
  private final Arguments arguments;
  private final Referents referents;
  private final Set<Integer> absorbed = new HashSet<>();

  /**
   * @param drafts the drafts of the sentence, by the index of their trigger
   * @param speeches what somebody says in the sentence
   */
  ParticipantFinder(
      Lexicon lexicon,
      EntityAnalysis entities,
      Sentence sentence,
      Map<Integer, Draft> drafts,
      List<Speech> speeches) {
    this.lexicon = lexicon;
    this.entities = entities;
    this.sentence = sentence;
    this.drafts = drafts;
    this.arguments = new Arguments(sentence);
    this.referents =
        new Referents(lexicon, entities, sentence, drafts, new FirstPerson(sentence, speeches));
  }

  void fill(Draft draft, Trigger trigger) {
    Map<String, String> roles = draft.frame.slots();
    Modifiers modifiers = new Modifiers(this, lexicon, entities, sentence);
    FillerConditions conditions = new FillerConditions(lexicon, sentence, drafts, referents);
    List<Token> clauseSubjects = List.of();
    boolean byOthers = new BorrowedSubjects(sentence, drafts).areOthers(trigger.token());
    for (Map.Entry<String, List<Token>> slot : trigger.slots().entrySet()) {
      String role = roles.get(slot.getKey());
      if (byOthers && slot.getKey().equals(Slot.SUBJECT)) {
        continue;
      }
      if (slot.getKey().equals(Slot.MODIFIER) || slot.getKey().equals(Slot.COMPOUND)) {
        slot.getValue().forEach(token -> modifiers.fill(draft, slot.getKey(), token));
      } else if (slot.getKey().equals(Slot.CLAUSE_SUBJECT)) {
        clauseSubjects = slot.getValue();
      } else if (role != null) {
        slot.getValue().stream()
            .filter(token -> conditions.hold(draft, slot.getKey(), token))
            .forEach(token -> assign(draft, role, token));
        crew(draft, slot.getKey(), slot.getValue());
        if (slot.getKey().equals(Slot.MODIFIED) && !isFilled(draft, role)) {
          slot.getValue().stream()
              .map(referents::makers)
              .flatMap(List::stream)
              .forEach(maker -> assign(draft, role, maker));
        }
      } else if (slot.getKey().startsWith(Slot.PREPOSITION)) {
        String preposition = slot.getKey().substring(Slot.PREPOSITION.length());
        slot.getValue().forEach(token -> byPreposition(draft, preposition, token));
      }
    }
    String asked = roles.get(Slot.CLAUSE_SUBJECT);
    if (asked != null && !isFilled(draft, asked)) {
      for (Token subject : clauseSubjects) {
        LocatedMention mention = referents.mention(subject);
        boolean asksOthers = asked.equals("target") && subject.relation() == Relation.NSUBJ_PASS;
        if (mention != null && mention.entity().kind().isActor() && !asksOthers) {
          assign(draft, asked, subject);
        }
      }
    }
    instrument(draft, trigger.token());
    new NestedPrepositions(this, sentence, drafts).fill(draft, trigger);
    new LentParticipants(this, lexicon, sentence, drafts).fill(draft, trigger);
    // whose allies they are is told, though not found: "our allies Norvia and Ostra"
    boolean ofAnother = draft.isStance() && trigger.slots().containsKey(Slot.POSSESSIVE);
    if (!ofAnother || draft.mutual) {
      draft.settlePartners();
    }
  }

  void assign(Draft draft, String role, Token filler) {
    Link link = Link.named(role);
    Draft claim = referents.claimAt(filler);
    boolean aboutClaim =
        role.equals("toward") || role.equals("target") || role.equals("theme") || link != null;
    if (claim != null && claim != draft && aboutClaim) {
      draft.fillers.putIfAbsent(claim, filler);
      if (role.equals("toward")) {
        draft.towardDrafts.add(claim);
      } else {
        draft.link(link == null ? Link.TOPIC : link, claim);
        if (role.equals("target")) {
          draft.directedAt.add(claim);
        }
      }
      return;
    }
    if (isEachOther(filler)) {
      draft.mutual = true;
      return;
    }
    LocatedMention mention = referents.mention(filler);
    if (link != null) {
      if (link == Link.TOPIC && mention != null && mention.entity().kind().isThing()) {
        draft.add(Role.THEME, mention.entity());
      }
      return;
    }
    if (mention == null) {
      if (role.equals("toward") || role.equals("holder") || isDirection(role)) {
        referents.owners(filler).forEach(owner -> assignEntity(draft, role, owner));
      }
      return;
    }
    if (mention.entity().kind() == EntityKind.OBJECT
        && (role.equals("toward") || isDirection(role))
        && lexicon.aspects().contains(filler.lemma())
        && !referents.owners(filler).isEmpty()) {
      referents.owners(filler).forEach(owner -> assignEntity(draft, role, owner));
      return;
    }
    if (role.equals("holder")) {
      if (mention.entity().kind().isActor()) {
        draft.holders.add(mention.entity());
      } else {
        referents.owners(filler).forEach(owner -> assignEntity(draft, role, owner));
      }
    } else if (role.equals("toward")) {
      draft.toward.add(mention.entity());
      if (mention.entity().kind() == EntityKind.OBJECT) {
        referents.owners(filler).forEach(draft.toward::add);
      }
    } else {
      Role part = Role.named(role);
      if (part != null) {
        put(draft, part, mention.entity());
      }
      if (isDirection(role) && mention.entity().kind() == EntityKind.OBJECT) {
        referents.owners(filler).forEach(owner -> assignEntity(draft, role, owner));
      }
    }
  }

  /** "accused each other". */
  private boolean isEachOther(Token filler) {
    return filler.text().equals("other")
        && filler.index() > 0
        && sentence.token(filler.index() - 1).lemma().equals("each");
  }

  /** "Norvian warplanes struck a base": whoever's weapon does it does it. */
  private void crew(Draft draft, String slot, List<Token> fillers) {
    for (Token filler : slot.equals(Slot.SUBJECT) ? fillers : List.<Token>of()) {
      LocatedMention used = referents.mention(filler);
      if (used != null && draft.participants(Role.INSTRUMENT).contains(used.entity())) {
        referents.owners(filler).forEach(owner -> assignEntity(draft, "agent", owner));
      }
    }
  }

  /** Whatever is directed at somebody's plan, goods or policy is directed at him. */
  private static boolean isDirection(String role) {
    return role.equals("target") || role.equals("recipient");
  }

  private void put(Draft draft, Role role, Entity entity) {
    EntityKind kind = entity.kind();
    switch (role) {
      case AGENT -> {
        if (kind.isActor()) {
          draft.add(Role.AGENT, entity);
        } else if (kind == EntityKind.WEAPON && !draft.frame.reports()) {
          draft.add(Role.INSTRUMENT, entity);
        }
      }
      case TARGET -> {
        // one asks, warns and threatens somebody; a thing there is what one asks for
        if (kind == EntityKind.OBJECT && "Investigation".equals(draft.eventType)) {
          draft.add(Role.THEME, entity);
        } else if (!kind.isThing() || !draft.frame.reports()) {
          draft.add(Role.TARGET, entity);
        }
      }
      case RECIPIENT -> {
        if (kind.isActor() || kind.isPlace()) {
          draft.add(Role.RECIPIENT, entity);
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

  void assignEntity(Draft draft, String role, Entity entity) {
    if (role.equals("holder")) {
      if (entity.kind().isActor()) {
        draft.holders.add(entity);
      }
    } else if (role.equals("toward")) {
      draft.toward.add(entity);
    } else {
      Role part = Role.named(role);
      if (part != null) {
        put(draft, part, entity);
      }
    }
  }

  private void byPreposition(Draft draft, String preposition, Token token) {
    LocatedMention mention = referents.mention(token);
    if (mention == null || draft.isStance()) {
      return;
    }
    EntityKind kind = mention.entity().kind();
    if (kind == EntityKind.COUNTRY && draft.triggerSpan.contains(token.span())) {
      return; // "came to power"
    }
    if (kind.isPlace() && PLACE_PREPOSITIONS.contains(preposition)) {
      draft.add(Role.PLACE, mention.entity());
    } else if (kind.isPlace() && preposition.equals("from")) {
      draft.add(Role.ORIGIN, mention.entity());
    } else if (kind.isPlace() && DESTINATIONS.contains(preposition)) {
      put(draft, Role.DESTINATION, mention.entity());
    } else if (kind == EntityKind.WEAPON && preposition.equals("with")) {
      draft.add(Role.INSTRUMENT, mention.entity());
    }
  }

  static boolean isFilled(Draft draft, String role) {
    Role part = Role.named(role);
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
          LocatedMention mention = referents.mention(object);
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

  Referents referents() {
    return referents;
  }
}
