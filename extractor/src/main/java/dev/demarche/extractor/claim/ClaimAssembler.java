package dev.demarche.extractor.claim;

import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.entity.Mention;
import dev.demarche.extractor.knowledge.Slot;
import dev.demarche.extractor.vocabulary.Link;
import dev.demarche.extractor.vocabulary.Phase;
import dev.demarche.extractor.vocabulary.Polarity;
import dev.demarche.extractor.vocabulary.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers drafts and turns them into claims. */
final class ClaimAssembler {

  private final EntityAnalysis entities;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Pending> attributes = new ArrayList<>();
  private final List<OfficeFinder.Title> titles = new ArrayList<>();
  private final List<Attribution> titleAttributions = new ArrayList<>();
  private final Map<Integer, Integer> ordinals = new HashMap<>();
  private final Set<Entity> used = new HashSet<>();
  private final Set<Entity> dissolved = new HashSet<>();

  private record Pending(AttributeFinder.Attribute attribute, Attribution attribution) {}

  ClaimAssembler(EntityAnalysis entities) {
    this.entities = entities;
  }

  void add(Draft draft) {
    boolean towardNothing =
        draft.isStance()
            && (draft.holders.isEmpty() || draft.toward.isEmpty() && draft.towardDrafts.isEmpty());
    // whose rival one was he may be no more
    boolean former = draft.phase == Phase.ENDED && draft.frame.slots().containsKey(Slot.SELF);
    if (!towardNothing && !former) {
      if (!"Statement".equals(draft.eventType)) {
        draft.participants.values().forEach(this::dissolve);
      }
      dissolve(draft.holders);
      dissolve(draft.toward);
      drafts.add(draft);
    }
  }

  /** "the two leaders" take part as those that they are, though they may speak as one. */
  private void dissolve(Set<Entity> entities) {
    for (Entity group : List.copyOf(entities)) {
      if (!group.members().isEmpty()) {
        entities.remove(group);
        entities.addAll(group.members());
        dissolved.add(group);
      }
    }
  }

  void attribute(AttributeFinder.Attribute attribute, Attribution attribution) {
    attributes.add(new Pending(attribute, attribution));
  }

  void office(OfficeFinder.Title title, Attribution attribution) {
    titles.add(title);
    titleAttributions.add(attribution);
  }

  ClaimAnalysis assemble() {
    List<Draft> ordered = new ArrayList<>(drafts);
    ordered.sort(
        Comparator.comparing((Draft draft) -> draft.triggerSpan.begin())
            .thenComparing(Draft::isStance)
            .thenComparing(draft -> String.valueOf(draft.eventType)));
    Map<Draft, List<ClaimIdentifier>> identifiers = new HashMap<>();
    for (Draft draft : ordered) {
      List<ClaimIdentifier> own = new ArrayList<>();
      for (int i = 0; i < Math.max(1, draft.isStance() ? draft.holders.size() : 1); i++) {
        own.add(next(draft.triggerSpan.begin()));
      }
      identifiers.put(draft, own);
    }
    List<Claim> claims = new ArrayList<>();
    for (Draft draft : ordered) {
      claims(draft, identifiers, claims);
    }
    for (Pending pending : attributes) {
      claims.add(attribute(pending));
    }
    claims.sort(Comparator.comparing(Claim::identifier));
    List<OfficeHolding> offices = offices();
    return new ClaimAnalysis(claims, offices, mentions());
  }

  private ClaimIdentifier next(int begin) {
    return new ClaimIdentifier(begin, ordinals.merge(begin, 1, Integer::sum));
  }

  private void claims(
      Draft draft, Map<Draft, List<ClaimIdentifier>> identifiers, List<Claim> into) {
    List<ClaimIdentifier> own = identifiers.get(draft);
    if (own == null) {
      return;
    }
    Map<Link, List<ClaimIdentifier>> links = new EnumMap<>(Link.class);
    draft.links.forEach((link, others) -> links.put(link, identifiers(others, identifiers)));
    Grounds grounds = grounds(draft);
    remember(draft.attribution);
    Polarity polarity = draft.polarity;
    if (polarity == null) {
      draft.participants.values().forEach(used::addAll);
      Map<Role, List<Entity>> participants = new EnumMap<>(Role.class);
      draft.participants.forEach((role, found) -> participants.put(role, List.copyOf(found)));
      into.add(
          new Claim.Event(
              own.get(0),
              String.valueOf(draft.eventType),
              participants,
              draft.phase,
              draft.quantity,
              draft.killed,
              draft.injured,
              links,
              grounds));
      return;
    }
    int i = 0;
    used.addAll(draft.toward);
    List<ClaimIdentifier> toward = identifiers(draft.towardDrafts, identifiers);
    for (Entity holder : draft.holders) {
      used.add(holder);
      List<Entity> others =
          draft.toward.stream()
              .filter(each -> !draft.isAmongHolders() || !each.equals(holder))
              .toList();
      if (!toward.isEmpty() || !others.isEmpty()) {
        into.add(
            new Claim.Stance(
                own.get(i++), draft.eventType, holder, others, toward, polarity, links, grounds));
      }
    }
  }

  private static List<ClaimIdentifier> identifiers(
      Set<Draft> drafts, Map<Draft, List<ClaimIdentifier>> identifiers) {
    List<ClaimIdentifier> found = new ArrayList<>();
    for (Draft draft : drafts) {
      List<ClaimIdentifier> own = identifiers.get(draft);
      if (own != null) {
        found.addAll(own);
      }
    }
    found.sort(Comparator.naturalOrder());
    return found;
  }

  private static Grounds grounds(Draft draft) {
    return new Grounds(
        draft.triggerSpan,
        draft.evidence.isEmpty() ? List.of(draft.triggerSpan) : draft.evidence,
        draft.attribution,
        draft.factuality,
        draft.time,
        Confidence.of(draft));
  }

  private Claim attribute(Pending pending) {
    AttributeFinder.Attribute found = pending.attribute();
    used.add(found.about());
    if (found.value() != null) {
      used.add(found.value());
    }
    remember(pending.attribution());
    Grounds grounds =
        new Grounds(
            found.trigger(),
            List.of(found.evidence()),
            pending.attribution(),
            Factuality.ACTUAL,
            null,
            Confidence.ATTRIBUTE);
    return new Claim.Attribute(
        next(found.trigger().begin()),
        found.about(),
        found.property(),
        found.value(),
        found.words(),
        grounds);
  }

  private List<OfficeHolding> offices() {
    Set<Entity> mentioned = new HashSet<>();
    entities.mentions().forEach(mention -> mentioned.add(mention.entity()));
    List<OfficeHolding> offices = new ArrayList<>();
    Map<Integer, Integer> taken = new HashMap<>();
    for (int i = 0; i < titles.size(); i++) {
      OfficeFinder.Title title = titles.get(i);
      @Nullable Entity organization =
          title.organization() != null && mentioned.contains(title.organization())
              ? title.organization()
              : null;
      Grounds grounds =
          new Grounds(
              title.span(),
              List.of(title.evidence()),
              titleAttributions.get(i),
              Factuality.ACTUAL,
              null,
              Confidence.OFFICE);
      int begin = title.span().begin();
      offices.add(
          new OfficeHolding(
              new ClaimIdentifier(begin, taken.merge(begin, 1, Integer::sum)),
              title.member(),
              organization,
              title.role(),
              title.words(),
              grounds));
    }
    offices.sort(Comparator.comparing(OfficeHolding::identifier));
    return offices;
  }

  private void remember(Attribution attribution) {
    if (attribution.speaker() != null) {
      used.add(attribution.speaker());
    }
    if (attribution.via() != null) {
      used.add(attribution.via());
    }
    used.addAll(attribution.citing());
  }

  private void ofMembers(LocatedMention group, List<Mention> into) {
    if (dissolved.contains(group.entity())) {
      for (Entity member : group.entity().members()) {
        into.add(new Mention(group.mention().span(), member));
      }
    }
  }

  private List<Mention> mentions() {
    List<Mention> mentions = new ArrayList<>();
    for (LocatedMention certain : entities.mentions()) {
      if (certain.entity().members().isEmpty() || used.contains(certain.entity())) {
        mentions.add(certain.mention());
      }
      ofMembers(certain, mentions);
    }
    for (LocatedMention possible : entities.possible()) {
      if (used.contains(possible.entity())) {
        mentions.add(possible.mention());
      }
      ofMembers(possible, mentions);
    }
    return mentions.stream().distinct().sorted(Comparator.comparing(Mention::span)).toList();
  }
}
