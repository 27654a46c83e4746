package dev.demarche.extractor.entity;

import dev.demarche.extractor.entity.Candidate.KnownName;
import dev.demarche.extractor.knowledge.KnownEntity;
import dev.demarche.extractor.knowledge.NameSense;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.ArrayList;
import java.util.List;

/** Tells namesakes apart that are no persons, by the names around them. */
final class Namesakes {

  /** A name that is its bearer's own, not one that others bear as well. */
  private static final int OWN_NAME = 2;

  private static final int COUNTRY = 1;

  /** Where somebody acts, a capital is its government: "Washington condemned the coup". */
  private static final int GOVERNMENT = 5;

  private final Surroundings surroundings;

  Namesakes(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Those that a name may mean here.
   *
   * @return one where the text tells, several where it does not, none where what it tells is none
   *     of those that are known
   */
  List<KnownEntity> meant(KnownName name, NameUse use) {
    List<KnownEntity> all = bearers(name);
    List<KnownEntity> containers = use.containers();
    boolean countries = all.stream().allMatch(each -> each.kind() == EntityKind.COUNTRY);
    boolean apart =
        countries && containers.stream().anyMatch(each -> each.kind() == EntityKind.COUNTRY);
    if (!containers.isEmpty()
        && !apart
        && all.stream().noneMatch(each -> holds(each, containers))) {
      List<KnownEntity> inside =
          all.stream()
              .filter(
                  each -> containers.stream().anyMatch(place -> surroundings.liesIn(each, place)))
              .toList();
      boolean places = all.stream().allMatch(each -> each.kind().isPlace());
      if (places || !inside.isEmpty()) {
        return inside;
      }
    }
    if (use.settlement() && countries) {
      return List.of();
    }
    return all.size() < 2 ? all : best(name, all, use.actor());
  }

  private boolean holds(KnownEntity place, List<KnownEntity> containers) {
    return containers.stream().anyMatch(each -> surroundings.liesIn(each, place));
  }

  private static List<KnownEntity> bearers(KnownName name) {
    return name.senses().stream()
        .filter(
            sense ->
                sense.kind() == NameSense.Kind.NAME || sense.kind() == NameSense.Kind.SHARED_NAME)
        .map(NameSense::entity)
        .distinct()
        .toList();
  }

  private List<KnownEntity> best(KnownName name, List<KnownEntity> all, boolean actor) {
    boolean country = all.stream().anyMatch(each -> each.kind() == EntityKind.COUNTRY);
    List<KnownEntity> best = new ArrayList<>();
    int most = -1;
    for (KnownEntity each : all) {
      boolean state = each.kind() == EntityKind.COUNTRY;
      int support = surroundings.support(each, country && !state);
      support += name.senses().contains(new NameSense(each, NameSense.Kind.NAME)) ? OWN_NAME : 0;
      support += state ? COUNTRY : 0;
      support += actor && surroundings.isCapital(each) ? GOVERNMENT : 0;
      if (support > most) {
        best.clear();
        most = support;
      }
      if (support == most) {
        best.add(each);
      }
    }
    return best;
  }
}
