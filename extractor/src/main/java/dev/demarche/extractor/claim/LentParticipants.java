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
import dev.demarche.extractor.vocabulary.EntityKind;
import dev.demarche.extractor.vocabulary.Role;
import dev.demarche.extractor.vocabulary.WordClass;
import java.util.ArrayList;
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

  private static final String FROM = Slot.preposition("from");
  private static final String BY = Slot.preposition("by");

  private final ParticipantFinder participants;
  private final Lexicon lexicon;
  private static final Set<String> NOBODY = Set.of("no", "neither");

  private final Sentence sentence;
  private final Map<Integer, Draft> drafts;
  private final Arguments arguments;
  private final Subjects subjects;
  private final ContextWords contextWords;

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
    this.contextWords = new ContextWords(lexicon, sentence);
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
    Token carried = carried(word);
    Token below = carried;
    Token governor = Phrases.governor(sentence, below);
    boolean several = true;
    for (int steps = 0; governor != null && governor.isNoun() && steps < 3; steps++) {
      several &= several(sentence, below) != null;
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
        governor.index() == carried.head()
            || several
            || LightVerbs.holds(lexicon, sentence, governor, below);
    if (!direct && !turned) {
      return;
    }
    List<Token> lent = List.of();
    boolean oblique = below.relation() == Relation.OBL && !passive && !contextWords.isBeside(below);
    if (below.relation() == Relation.OBJ || oblique) {
      lent = passive ? List.of() : subjects.of(governor);
    } else if (below.relation() == Relation.NSUBJ_PASS) {
      Token agent = Phrases.dependent(sentence, governor, Relation.OBL_AGENT);
      lent = agent == null ? List.of() : List.of(agent);
    }
    String role = turned ? undergone(draft) : draft.isStance() ? "holder" : "agent";
    if (direct && !turned && below.relation() == Relation.OBJ) {
      given(draft, governor);
    }
    if (direct && turned) {
      doneBy(draft, trigger, governor);
    }
    if (draft.frame.joint()
        && below.relation() == Relation.OBL
        && WordClass.GATHERING.contains(governor.lemma())) {
      gathered(draft, governor);
    }
    if ((!ParticipantFinder.isFilled(draft, role) || draft.frame.joint())
        && (turned || draft.frame.slots().containsValue(role))) {
      lent.stream()
          .filter(token -> !isNobody(token))
          .forEach(
              token ->
                  Phrases.conjuncts(sentence, token)
                      .forEach(each -> participants.assign(draft, role, each)));
    }
  }

  /** "No group claimed the attack": the attack is somebody else's. */
  private boolean isNobody(Token token) {
    Token determiner = Phrases.dependent(sentence, token, Relation.DET);
    return determiner != null && NOBODY.contains(determiner.lemma());
  }

  /** What whoever "received", "faced", "won" an act is to it. */
  private static String undergone(Draft draft) {
    if (draft.isStance()) {
      return "toward";
    }
    Collection<String> roles = draft.frame.slots().values();
    return roles.contains("recipient") && !roles.contains("target") ? "recipient" : "target";
  }

  private void byRelative(Draft draft, Token noun) {
    if (!ParticipantFinder.isFilled(draft, "agent") || draft.frame.joint()) {
      for (Token doer : new RelativeLightVerbs(lexicon, sentence).doers(noun)) {
        Phrases.conjuncts(sentence, doer)
            .forEach(each -> participants.assign(draft, "agent", each));
      }
    }
  }

  /** "The raid targeted a convoy", "two towns were hit by strikes": what it was aimed at. */
  private void struck(Draft draft, Token noun) {
    boolean doer = noun.relation() == Relation.NSUBJ || noun.relation() == Relation.OBL_AGENT;
    Token verb = doer ? Phrases.governor(sentence, noun) : null;
    if (verb == null
        || !WordClass.HITTING.contains(verb.lemma())
        || draft.isStance()
        || !SentenceParticipants.isArmed(draft)
        || ParticipantFinder.isFilled(draft, "target")) {
      return;
    }
    for (Token object : arguments.of(verb).getOrDefault(Slot.OBJECT, List.of())) {
      participants.assign(draft, "target", object);
    }
  }

  /** "series" of "a series of attacks", where the word is "attacks"; null where it stands alone. */
  static @Nullable Token several(Sentence sentence, Token word) {
    Token governor =
        word.relation() == Relation.NMOD && "of".equals(Phrases.preposition(sentence, word))
            ? Phrases.governor(sentence, word)
            : null;
    // of "dozens, if not hundreds, of raids" the "not" denies no raid
    boolean denied =
        governor != null
            && sentence.dependents(governor).stream().anyMatch(each -> each.lemma().equals("not"));
    return governor != null && !denied && WordClass.SEVERAL_ACTS.contains(governor.lemma())
        ? governor
        : null;
  }

  /** "came under attack | from the rebels |": who does to somebody what he suffers. */
  private void doneBy(Draft draft, Trigger trigger, Token governor) {
    String role = draft.isStance() ? "holder" : "agent";
    if (!draft.frame.slots().containsValue(role) || role.equals(draft.frame.slots().get(FROM))) {
      return;
    }
    Map<String, List<Token>> around = arguments.of(governor);
    List<Token> doers = new ArrayList<>(trigger.slots().getOrDefault(FROM, List.of()));
    doers.addAll(around.getOrDefault(FROM, List.of()));
    doers.addAll(around.getOrDefault(BY, List.of()));
    for (Token doer : doers) {
      if (doer.index() == trigger.token().index()) {
        continue;
      }
      LocatedMention mention = participants.referents().mention(doer);
      boolean used = mention != null && mention.entity().kind() == EntityKind.WEAPON;
      if (mention != null && (used || mention.entity().kind().isActor())) {
        for (Role wrong : List.of(Role.TARGET, Role.ORIGIN)) {
          Set<Entity> others = draft.participants.get(wrong);
          if (others != null) {
            others.remove(mention.entity());
          }
        }
        participants.assign(draft, role, doer);
        if (used) {
          participants
              .referents()
              .owners(doer)
              .forEach(owner -> participants.assignEntity(draft, role, owner));
        }
      }
    }
  }

  /** "joined Lind for talks", "hosted him for talks": both talk. */
  private void gathered(Draft draft, Token verb) {
    Map<String, List<Token>> slots = arguments.of(verb);
    for (String slot : List.of(Slot.SUBJECT, Slot.OBJECT)) {
      slots
          .getOrDefault(slot, List.of())
          .forEach(each -> participants.assign(draft, "agent", each));
    }
  }

  /** What the verb carries: the noun, or the sum in "announced $2 million in aid". */
  private Token carried(Token word) {
    Token first = Phrases.firstConjunct(sentence, word);
    Token sum = first.relation() == Relation.NMOD ? Phrases.governor(sentence, first) : null;
    return sum != null && (sum.tag().equals("CD") || sum.tag().equals("$")) ? sum : first;
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
}
