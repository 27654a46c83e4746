package dev.demarche.extractor.claim;

import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.knowledge.Slot;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.Link;
import dev.demarche.extractor.vocabulary.Role;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Participants that only the drafts of the whole sentence together tell: whose deed a stance is
 * about, who caused what, who the other party is.
 */
final class SentenceParticipants {

  private static final List<String> DURING =
      List.of(Slot.preposition("in"), Slot.preposition("during"), Slot.preposition("by"));

  private final ParticipantFinder participants;
  private final Sentence sentence;
  private final Map<Integer, Draft> drafts;
  private final Arguments arguments;
  private final Subjects subjects;

  /**
   * @param drafts the drafts of the sentence, each filled for itself
   */
  SentenceParticipants(
      ParticipantFinder participants, Sentence sentence, Map<Integer, Draft> drafts) {
    this.participants = participants;
    this.sentence = sentence;
    this.drafts = drafts;
    this.arguments = new Arguments(sentence);
    this.subjects = new Subjects(sentence);
  }

  void complete() {
    for (Draft draft : drafts.values()) {
      if (draft.isStance()) {
        for (Draft act : List.copyOf(draft.towardDrafts)) {
          if (act.frame.implies() != null) {
            draft.towardDrafts.addAll(act.linked(Link.TOPIC));
          }
          namedDoers(act, draft.fillers.get(act)).stream()
              .filter(doer -> !draft.holders.contains(doer))
              .forEach(draft.toward::add);
        }
      } else if (draft.participants(Role.AGENT).isEmpty()) {
        lentAgents(draft).forEach(agent -> draft.add(Role.AGENT, agent));
        causedBy(draft);
      } else if (draft.frame.joint() && draft.participants(Role.AGENT).size() == 1) {
        otherParty(draft);
      }
      for (Draft deed : draft.directedAt) {
        namedDoers(deed, draft.fillers.get(deed)).forEach(doer -> draft.add(Role.TARGET, doer));
      }
      arrivedAt(draft);
      notToOneself(draft);
    }
  }

  /** "arrived in Tarn on a visit": where one goes for a visit one visits. */
  private void arrivedAt(Draft draft) {
    boolean open =
        "target".equals(draft.frame.slots().get(Slot.preposition("to")))
            && "agent".equals(draft.frame.slots().get(Slot.SUBJECT))
            && !draft.frame.joint()
            && draft.trigger.isNoun()
            && draft.participants(Role.TARGET).isEmpty();
    Token verb = open ? Phrases.governor(sentence, draft.trigger) : null;
    boolean purpose =
        Set.of("on", "for").contains(String.valueOf(Phrases.preposition(sentence, draft.trigger)));
    Draft journey = verb == null || !purpose ? null : drafts.get(verb.index());
    if (journey != null && !journey.isStance()) {
      journey
          .participants(Role.DESTINATION)
          .forEach(destination -> draft.add(Role.TARGET, destination));
    }
  }

  /** "rejected | Norvia's | offer", "protests against | Norvia's | invasion": whose deed it is. */
  private Set<Entity> namedDoers(Draft deed, @Nullable Token filler) {
    if (deed.frame.joint() || filler == null) {
      return Set.of();
    }
    Set<Entity> doers = new LinkedHashSet<>(participants.referents().owners(filler));
    Set<Entity> known = new HashSet<>(deed.participants(Role.AGENT));
    known.addAll(deed.holders);
    doers.retainAll(known);
    return doers;
  }

  /**
   * "The rebels attacked | their | convoy": what one does to what one owns one does not to oneself.
   */
  private static void notToOneself(Draft draft) {
    Set<Entity> agents = draft.participants(Role.AGENT);
    for (Role role : List.of(Role.TARGET, Role.RECIPIENT)) {
      Set<Entity> others = draft.participants.get(role);
      if (others != null && others.size() > 1) {
        others.removeAll(agents);
      }
      if (others != null && others.isEmpty()) {
        draft.participants.remove(role);
      }
    }
  }

  /** "The airstrikes killed 20", "an offensive to retake Tarn": who struck, and with what. */
  private void causedBy(Draft draft) {
    boolean infinitive = draft.trigger.tag().equals("VB");
    if (draft.isStance()
        || !draft.trigger.isVerb()
        || !isArmed(draft) && !isHelp(draft) && !infinitive) {
      return;
    }
    Map<String, List<Token>> slots = arguments.of(draft.trigger);
    if (draft.frame.counts() != null && subjects.isPassive(draft.trigger)) {
      killedIn(draft, slots);
    }
    for (Token subject : slots.getOrDefault(Slot.SUBJECT, List.of())) {
      Draft act = participants.referents().claimAt(subject);
      if (isHelp(draft)) {
        helpers(subject, act).forEach(helper -> draft.add(Role.AGENT, helper));
      } else if (act != null && act != draft && !act.isStance() && isArmed(act)) {
        if (!infinitive) {
          draft.link(Link.CAUSE, act);
        }
        act.participants(Role.AGENT).forEach(agent -> draft.add(Role.AGENT, agent));
        act.participants(Role.INSTRUMENT).forEach(used -> draft.add(Role.INSTRUMENT, used));
      }
    }
  }

  /** "Three were killed in a raid by the army": whoever raids kills. */
  private void killedIn(Draft draft, Map<String, List<Token>> slots) {
    for (String slot : DURING) {
      for (Token token : slots.getOrDefault(slot, List.of())) {
        Draft act = participants.referents().claimAt(token);
        if (act != null && act != draft && !act.isStance() && isArmed(act) && !act.frame.joint()) {
          draft.link(Link.CAUSE, act);
          act.participants(Role.AGENT).forEach(agent -> draft.add(Role.AGENT, agent));
          return;
        }
      }
    }
  }

  /** "assisted by coalition air strikes", "aided by support from Turkey": who strikes, helps. */
  private Collection<Entity> helpers(Token subject, @Nullable Draft act) {
    boolean known = act != null && !act.isStance() && !act.participants(Role.AGENT).isEmpty();
    return known && act != null
        ? act.participants(Role.AGENT)
        : participants.referents().owners(subject);
  }

  private static boolean isHelp(Draft draft) {
    return "recipient".equals(draft.frame.slots().get(Slot.OBJECT));
  }

  static boolean isArmed(Draft draft) {
    return draft.frame.slots().containsValue(Role.INSTRUMENT.propertyName());
  }

  /** "flew to Tarn for talks with the rebels": who does what stands around is the other party. */
  private void otherParty(Draft draft) {
    Token noun = draft.trigger;
    Token partner = noun.isNoun() ? partner(noun) : null;
    Token verb = partner == null ? null : Phrases.governor(sentence, noun);
    for (int steps = 0; verb != null && !verb.isVerb() && steps < 3; steps++) {
      verb = Phrases.governor(sentence, verb);
    }
    if (verb == null || partner == null || subjects.isPassive(verb)) {
      return;
    }
    for (Token subject : subjects.of(verb)) {
      boolean apart = subject.index() != noun.index() && subject.index() != partner.index();
      if (apart && !Phrases.isUnder(sentence, noun, subject)) {
        Phrases.conjuncts(sentence, subject)
            .forEach(each -> participants.assign(draft, "agent", each));
      }
    }
  }

  private @Nullable Token partner(Token noun) {
    return arguments.of(noun).getOrDefault(Slot.preposition("with"), List.of()).stream()
        .findFirst()
        .orElse(null);
  }

  /**
   * Parties of talks on a joint act are its parties; who fires a missile is who targets with it.
   */
  private Set<Entity> lentAgents(Draft draft) {
    if (draft.frame.joint()) {
      for (Draft topic : draft.linked(Link.TOPIC)) {
        return topic.participants(Role.AGENT);
      }
    }
    Token trigger = draft.trigger;
    Token noun =
        trigger.relation() == Relation.ACL && trigger.tag().equals("VBG")
            ? Phrases.governor(sentence, trigger)
            : null;
    Token verb = noun == null ? null : Phrases.governor(sentence, noun);
    Draft around = verb == null ? null : drafts.get(verb.index());
    LocatedMention used = noun == null ? null : participants.referents().mention(noun);
    boolean instrument =
        around != null
            && used != null
            && around.participants(Role.INSTRUMENT).contains(used.entity());
    return instrument && around != null ? around.participants(Role.AGENT) : Set.of();
  }
}
