package dev.demarche.extractor.claim;

import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.knowledge.AskedDeed;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.vocabulary.EntityKind;
import dev.demarche.extractor.vocabulary.Link;
import dev.demarche.extractor.vocabulary.Phase;
import dev.demarche.extractor.vocabulary.Polarity;
import dev.demarche.extractor.vocabulary.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The stances that acts show besides: who proposes a plan is for it, who asks to stop it against.
 */
final class ImpliedStances {

  private static final Set<String> ASKING = Set.of("Request", "Demand");
  private static final Set<String> NECESSITY = Set.of("should", "must", "ought", "needs", "need");

  private final List<AskedDeed> deeds;
  private final Sentence sentence;

  /**
   * @param deeds what it shows that somebody asks for a deed
   */
  ImpliedStances(List<AskedDeed> deeds, Sentence sentence) {
    this.deeds = deeds;
    this.sentence = sentence;
  }

  List<Draft> find(List<Draft> acts, List<Speech> speeches) {
    List<Draft> found = new ArrayList<>();
    for (Draft act : acts) {
      Polarity implied = act.frame.implies();
      if (implied != null && !act.factuality.negated()) {
        Draft stance = stance(act, act.participants(Role.AGENT), implied);
        if ("Denial".equals(act.eventType)) {
          // who rejects an accusation is against the accuser, not against what it is about
          stance.toward.addAll(act.participants(Role.TARGET));
        } else {
          stance.towardDrafts.addAll(act.linked(Link.TOPIC));
          stance.toward.addAll(act.participants(Role.THEME));
        }
        stance.toward.removeAll(stance.holders);
        found.add(stance);
      }
      if (act.isStance()) {
        ofStances(act, found);
        returned(act, found);
      }
      if (ASKING.contains(String.valueOf(act.eventType))) {
        act.linked(Link.TOPIC).forEach(asked -> shared(act, asked, found));
      }
      if (isDeparture(act) && isCalledFor(act)) {
        List<Speech> around = AttributionFinder.around(speeches, act.trigger);
        if (!around.isEmpty()) {
          found.add(against(act, Set.of(around.get(0).speaker()), act));
        }
      }
    }
    return found;
  }

  /** Whose ally one is, he is one's ally. */
  private static void returned(Draft act, List<Draft> found) {
    List<Entity> others = act.toward.stream().filter(each -> each.kind().isActor()).toList();
    if (act.frame.joint() && !others.isEmpty() && !act.holders.containsAll(others)) {
      Draft own = stance(act, others, act.polarity == null ? Polarity.OPPOSE : act.polarity);
      own.toward.addAll(act.holders);
      own.toward.removeAll(others);
      own.factuality = act.factuality;
      found.add(own);
    }
  }

  /** Who calls for stricter laws is for them. */
  private static void forThings(Draft act, List<Draft> found) {
    List<Entity> things =
        act.participants(Role.THEME).stream()
            .filter(each -> each.kind() == EntityKind.OBJECT)
            .toList();
    if (!things.isEmpty() && !act.factuality.negated() && act.frame.implies() == null) {
      Draft own = stance(act, act.participants(Role.AGENT), Polarity.SUPPORT);
      own.toward.addAll(things);
      own.factuality = act.factuality;
      found.add(own);
    }
  }

  /**
   * Who is against those that back a plan, or for efforts to repeal a law, is against the plan and
   * the law.
   */
  private static void ofStances(Draft outer, List<Draft> found) {
    Set<Draft> matters = new LinkedHashSet<>(outer.towardDrafts);
    matters.addAll(outer.towardHypotheses);
    for (Draft inner : matters) {
      if (inner.polarity == null
          || inner.isJudgement()
          || inner.polarity == Polarity.UNDECIDED
          || outer.polarity == Polarity.UNDECIDED
          || inner.holders.stream().anyMatch(outer.holders::contains)) {
        continue;
      }
      boolean forIt =
          (outer.polarity == inner.polarity) != inner.factuality.negated();
      Draft own = stance(outer, outer.holders, forIt ? Polarity.SUPPORT : Polarity.OPPOSE);
      own.toward.addAll(inner.toward);
      own.toward.removeAll(own.holders);
      own.towardDrafts.addAll(inner.towardDrafts);
      own.factuality = outer.factuality;
      found.add(own);
    }
  }

  /**
   * Who asks somebody to reject a plan is against it himself; who asks him to resign, against him.
   */
  private void shared(Draft request, Draft asked, List<Draft> found) {
    Polarity polarity = asked.phase == Phase.ENDED ? opposite(asked.polarity) : asked.polarity;
    if (polarity != null && !asked.holders.isEmpty()) {
      Draft own = stance(request, request.participants(Role.AGENT), polarity);
      own.toward.addAll(asked.toward);
      own.toward.removeAll(own.holders);
      own.towardDrafts.addAll(asked.towardDrafts);
      own.factuality =
          new Factuality(
              request.factuality.realis(),
              request.factuality.certainty(),
              request.factuality.negated() != asked.factuality.negated());
      found.add(own);
    } else if (isDeparture(asked) && !request.factuality.negated()) {
      found.add(against(request, request.participants(Role.AGENT), asked));
    } else if (!request.factuality.negated()) {
      deeds.stream()
          .filter(deed -> deed.types().contains(String.valueOf(asked.eventType)))
          .forEach(deed -> byDeed(request, asked, deed, found));
    }
  }

  /**
   * Who asks somebody to attack, to sanction, to help another is for or against him; who asks to
   * have it stopped is against who does it.
   */
  private static void byDeed(Draft request, Draft asked, AskedDeed deed, List<Draft> found) {
    boolean stopped = asked.factuality.negated() || asked.phase == Phase.ENDED;
    boolean harm = deed.polarity() == Polarity.OPPOSE && deed.whom() == Role.TARGET;
    if (stopped && !harm) {
      return;
    }
    Draft own = stance(request, request.participants(Role.AGENT), deed.polarity());
    if (stopped) {
      own.towardDrafts.add(asked);
    }
    asked.participants(stopped ? Role.AGENT : deed.whom()).stream()
        .filter(each -> each.kind().isActor() && !own.holders.contains(each))
        .forEach(own.toward::add);
    found.add(own);
  }

  private static @Nullable Polarity opposite(@Nullable Polarity polarity) {
    return polarity == Polarity.SUPPORT
        ? Polarity.OPPOSE
        : polarity == Polarity.OPPOSE ? Polarity.SUPPORT : polarity;
  }

  private Draft against(Draft act, Collection<Entity> holders, Draft departure) {
    Draft own = stance(act, holders, Polarity.OPPOSE);
    own.toward.addAll(departure.participants(Role.THEME));
    own.toward.removeAll(own.holders);
    return own;
  }

  /** Somebody leaves his office: resigns, is dismissed. */
  private static boolean isDeparture(Draft act) {
    return "Appointment".equals(act.eventType) && act.frame.own().phase() == Phase.ENDED;
  }

  /** "should resign", "must be dismissed". */
  private boolean isCalledFor(Draft act) {
    return !act.factuality.negated()
        && sentence.dependents(act.trigger).stream()
            .anyMatch(
                token ->
                    token.relation() == Relation.AUX
                        && NECESSITY.contains(token.text().toLowerCase(Locale.ROOT)));
  }

  private static Draft stance(Draft act, Collection<Entity> holders, @Nullable Polarity polarity) {
    Draft stance = new Draft(act.sentence, act.trigger, act.triggerSpan, act.frame);
    stance.eventType = null;
    stance.polarity = polarity;
    stance.holders.addAll(holders);
    stance.attribution = act.attribution;
    stance.evidence = act.evidence;
    stance.time = act.time;
    return stance;
  }
}
