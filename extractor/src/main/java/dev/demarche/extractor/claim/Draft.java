package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.knowledge.Frame;
import dev.demarche.extractor.knowledge.Slot;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.Link;
import dev.demarche.extractor.vocabulary.Phase;
import dev.demarche.extractor.vocabulary.Polarity;
import dev.demarche.extractor.vocabulary.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the making: mutable, seen by one thread only, and gone once the claims of its article
 * stand.
 */
final class Draft {

  final Sentence sentence;
  final Token trigger;
  final Span triggerSpan;
  final Frame frame;
  @Nullable String eventType;
  @Nullable Polarity polarity;

  final Map<Role, Set<Entity>> participants = new EnumMap<>(Role.class);
  final Set<Entity> holders = new LinkedHashSet<>();
  final Set<Entity> toward = new LinkedHashSet<>();
  final Set<Draft> towardDrafts = new LinkedHashSet<>();
  final Map<Link, Set<Draft>> links = new EnumMap<>(Link.class);

  /** The deeds that fill a role meant for somebody: "protested against | the invasion". */
  final Set<Draft> directedAt = new LinkedHashSet<>();

  /**
   * Stances that nobody holds by the words, and that this one is toward: "efforts to repeal it".
   */
  final Set<Draft> towardHypotheses = new LinkedHashSet<>();

  /** The words that led to another claim: "decision" of "rejected the decision to leave". */
  final Map<Draft, Token> fillers = new HashMap<>();

  /** Whether several do it to "each other". */
  boolean mutual;

  Factuality factuality = Factuality.ACTUAL;
  @Nullable Phase phase;
  @Nullable PointInTime time;
  Claim.@Nullable Quantity quantity;
  @Nullable Integer killed;
  @Nullable Integer injured;
  Attribution attribution = Attribution.ARTICLE;
  List<Span> evidence = List.of();

  Draft(Sentence sentence, Token trigger, Span triggerSpan, Frame frame) {
    this.sentence = sentence;
    this.trigger = trigger;
    this.triggerSpan = triggerSpan;
    this.frame = frame;
    this.eventType = frame.evokes();
    this.polarity = frame.polarity();
    this.phase = frame.own().phase();
  }

  /** Who stands by himself, or by what he said, says no more than before. */
  void clearOwnSide() {
    if (!isAmongHolders() && holders.size() == 1) {
      toward.removeAll(holders);
    }
  }

  /**
   * In talks, treaties and fighting all parties are agents; in a quarrel each is against the
   * others.
   */
  void settlePartners() {
    if (mutual) {
      toward.addAll(holders);
      if (!isStance() && frame.slots().containsValue(Role.TARGET.propertyName())) {
        participants(Role.AGENT).forEach(each -> add(Role.TARGET, each));
      }
      return;
    }
    if (frame.joint() && isStance()) {
      if (toward.isEmpty() && holders.size() > 1) {
        toward.addAll(holders);
      }
    } else if (frame.joint()) {
      for (Role role : List.of(Role.TARGET, Role.RECIPIENT)) {
        Set<Entity> others = participants.get(role);
        if (others != null && !frame.slots().containsValue(role.propertyName())) {
          new ArrayList<>(others).forEach(other -> add(Role.AGENT, other));
          participants.remove(role);
        }
      }
    }
  }

  /** Whether each of its holders is for or against the others. */
  boolean isAmongHolders() {
    return frame.joint() || mutual;
  }

  boolean isStance() {
    return polarity != null;
  }

  /**
   * Whether it hangs on words for somebody ("its critics", "the corrupt regime"), so that what is
   * said of him bears on him and not on the stance.
   */
  boolean isInPassing() {
    boolean noun = trigger.isNoun() && frame.slots().containsKey(Slot.SELF);
    return trigger.relation() == Relation.AMOD
        || noun && !Phrases.has(sentence, trigger, Relation.NSUBJ);
  }

  /** Whether it is the stance of whoever says it. */
  boolean isJudgement() {
    return frame.slots().containsKey(Slot.SPEAKER);
  }

  void add(Role role, Entity entity) {
    participants.computeIfAbsent(role, none -> new LinkedHashSet<>()).add(entity);
  }

  Set<Entity> participants(Role role) {
    return participants.getOrDefault(role, Set.of());
  }

  void link(Link link, Draft other) {
    if (other != this) {
      links.computeIfAbsent(link, none -> new LinkedHashSet<>()).add(other);
    }
  }

  Set<Draft> linked(Link link) {
    return links.getOrDefault(link, Set.of());
  }

  boolean isEmpty() {
    return participants.isEmpty()
        && holders.isEmpty()
        && toward.isEmpty()
        && towardDrafts.isEmpty()
        && links.isEmpty();
  }
}
