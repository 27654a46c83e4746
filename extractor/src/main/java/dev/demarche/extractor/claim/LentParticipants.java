package dev.demarche.extractor.claim;

import dev.demarche.extractor.claim.TriggerFinder.Trigger;
import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.Slot;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.Link;
import dev.demarche.extractor.vocabulary.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Participants that stand with another word: with a verb that carries the noun, with the topic,
 * with who fired.
 */
final class LentParticipants {

  private static final List<String> GIVEN =
      List.of(Slot.INDIRECT_OBJECT, Slot.preposition("to"), Slot.OBJECT);

  private static final Set<String> HITTING =
      Set.of("hit", "strike", "target", "destroy", "damage", "level", "flatten", "pound");
  private static final List<String> DURING =
      List.of(Slot.preposition("in"), Slot.preposition("during"), Slot.preposition("by"));

  private final ParticipantFinder participants;
  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Map<Integer, Draft> drafts;
  private final Arguments arguments;
  private final Subjects subjects;

  LentParticipants(
      ParticipantFinder participants,
      Lexicon lexicon,
      Sentence sentence,
      Map<Integer, Draft> drafts) {
    this.participants = participants;
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.drafts = drafts;
    this.arguments = new Arguments(sentence);
    this.subjects = new Subjects(sentence);
  }

  /**
   * The subject of "carried out", "resumed", "plans" is the noun's too; that of "drew", "faced" its
   * other party.
   */
  void fill(Draft draft, Trigger trigger) {
    Token word = trigger.token();
    if (!word.isNoun()) {
      return;
    }
    if (!draft.isStance() && draft.frame.slots().containsValue("agent")) {
      byRelative(draft, word);
    }
    struck(draft, word);
    Token below = Phrases.firstConjunct(sentence, word);
    Token governor = Phrases.governor(sentence, below);
    for (int steps = 0; governor != null && governor.isNoun() && steps < 3; steps++) {
      below = Phrases.firstConjunct(sentence, governor);
      governor = Phrases.governor(sentence, below);
    }
    if (governor == null
        || !governor.isVerb()
        || isStance(governor)
        || !LightVerbs.lendsSubject(lexicon, sentence, governor) && !isOwnTopic(governor)) {
      return;
    }
    boolean turned = LightVerbs.isTurned(lexicon, sentence, governor);
    boolean passive = subjects.isPassive(governor);
    boolean direct =
        governor.index() == Phrases.firstConjunct(sentence, word).head()
            || LightVerbs.holds(lexicon, sentence, governor, below);
    if (!direct && !turned) {
      return;
    }
    List<Token> lent = List.of();
    if (below.relation() == Relation.OBJ || below.relation() == Relation.OBL && !passive) {
      lent = passive ? List.of() : subjects.of(governor);
    } else if (below.relation() == Relation.NSUBJ_PASS) {
      Token agent = Phrases.dependent(sentence, governor, Relation.OBL_AGENT);
      lent = agent == null ? List.of() : List.of(agent);
    }
    String role =
        turned ? draft.isStance() ? "toward" : "target" : draft.isStance() ? "holder" : "agent";
    if (direct && !turned && below.relation() == Relation.OBJ) {
      given(draft, governor);
    }
    if ((!ParticipantFinder.isFilled(draft, role) || draft.frame.joint())
        && (turned || draft.frame.slots().containsValue(role))) {
      lent.forEach(
          token ->
              Phrases.conjuncts(sentence, token)
                  .forEach(each -> participants.assign(draft, role, each)));
    }
  }

  private void byRelative(Draft draft, Token noun) {
    if (!ParticipantFinder.isFilled(draft, "agent") || draft.frame.joint()) {
      for (Token doer : new RelativeLightVerbs(lexicon, sentence).doers(noun)) {
        Phrases.conjuncts(sentence, doer)
            .forEach(each -> participants.assign(draft, "agent", each));
      }
    }
  }

  /** "The raid targeted a convoy", "the strikes hit two towns": what it was aimed at. */
  private void struck(Draft draft, Token noun) {
    Token verb = noun.relation() == Relation.NSUBJ ? Phrases.governor(sentence, noun) : null;
    if (verb == null
        || !HITTING.contains(verb.lemma())
        || drafts.containsKey(verb.index())
        || draft.isStance()
        || !isArmed(draft)
        || ParticipantFinder.isFilled(draft, "target")) {
      return;
    }
    for (Token object : arguments.of(verb).getOrDefault(Slot.OBJECT, List.of())) {
      participants.assign(draft, "target", object);
    }
  }

  /** "gave them a warning": whoever is given an act is whom it is done to. */
  private void given(Draft draft, Token governor) {
    Token receiver = Phrases.dependent(sentence, governor, Relation.IOBJ);
    for (String slot : GIVEN) {
      String role = draft.frame.slots().get(slot);
      if (receiver != null && role != null && !ParticipantFinder.isFilled(draft, role)) {
        Phrases.conjuncts(sentence, receiver)
            .forEach(each -> participants.assign(draft, role, each));
        return;
      }
    }
  }

  /** "declined the invitation": whoever takes a stance toward an act has not done it. */
  private boolean isStance(Token governor) {
    Draft stance = drafts.get(governor.index());
    return stance != null && stance.isStance();
  }

  /** "promised aid", "threatened retaliation". */
  private boolean isOwnTopic(Token governor) {
    Draft speech = drafts.get(governor.index());
    return speech != null && speech.frame.ownTopic();
  }

  /** What only the drafts of the whole sentence together tell; once all are filled. */
  void complete() {
    for (Draft draft : drafts.values()) {
      if (draft.isStance()) {
        for (Draft act : List.copyOf(draft.towardDrafts)) {
          if (act.frame.implies() != null) {
            draft.towardDrafts.addAll(act.linked(Link.TOPIC));
          }
        }
      } else if (draft.participants(Role.AGENT).isEmpty()) {
        lentAgents(draft).forEach(agent -> draft.add(Role.AGENT, agent));
        causedBy(draft);
      } else if (draft.frame.joint() && draft.participants(Role.AGENT).size() == 1) {
        otherParty(draft);
      }
      notToOneself(draft);
    }
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

  private static boolean isArmed(Draft draft) {
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
