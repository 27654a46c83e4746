package dev.demarche.extractor.entity;

import dev.demarche.extractor.entity.Candidate.KnownName;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.KnownEntity;
import dev.demarche.extractor.knowledge.NameSense;
import dev.demarche.extractor.knowledge.Office;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the other names of an article tell about which of several namesakes is meant: "Tbilisi" that
 * Georgia is the country, "Arizona" that it is the American state. The weights are set by hand: a
 * thing that lies within a place tells more than one that lies beside it.
 */
final class Surroundings {

  private static final int NAMED_IN_FULL = 6;
  private static final int WITHIN = 4;
  private static final int BESIDE = 3;
  private static final int CONTAINER = 3;
  private static final int CONTAINER_OF_NAMESAKE_OF_COUNTRY = 1;
  private static final int LONGEST_CHAIN = 4;

  private final KnowledgeBase knowledge;
  private final Set<KnownEntity> named = new HashSet<>();

  Surroundings(KnowledgeBase knowledge, List<List<Candidate>> sentences) {
    this.knowledge = knowledge;
    for (List<Candidate> candidates : sentences) {
      for (Candidate candidate : candidates) {
        if (candidate.reading() instanceof KnownName name) {
          List<KnownEntity> meant =
              name.senses().stream()
                  .filter(sense -> sense.kind() != NameSense.Kind.SHORT_NAME)
                  .map(NameSense::entity)
                  .distinct()
                  .toList();
          if (meant.size() == 1) {
            named.add(meant.get(0));
          }
        }
      }
    }
  }

  /**
   * How much speaks for a namesake.
   *
   * @param againstCountry whether a country bears the name, too: that its own country is named says
   *     little for an American state, for Georgia has American friends
   */
  int support(KnownEntity namesake, boolean againstCountry) {
    int support = named.contains(namesake) ? NAMED_IN_FULL : 0;
    support += WITHIN * within(namesake);
    KnownEntity container = container(namesake);
    if (container == null) {
      return support;
    }
    boolean beside =
        named.stream()
            .anyMatch(
                other ->
                    other.kind() == EntityKind.PLACE
                        && container.slug().equals(other.country())
                        && !other.slug().equals(container.capital()));
    boolean inside = named.stream().anyMatch(other -> liesIn(other, container));
    support += beside ? BESIDE : 0;
    return inside
        ? support + (againstCountry ? CONTAINER_OF_NAMESAKE_OF_COUNTRY : CONTAINER)
        : support;
  }

  /** How many that are named lie in a place, belong to it or hold its offices. */
  int within(KnownEntity place) {
    int count = 0;
    for (KnownEntity other : named) {
      boolean its =
          !other.equals(place) && liesIn(other, place)
              || knowledge.offices(other.slug()).stream()
                  .map(Office::organization)
                  .anyMatch(place.slug()::equals);
      count += its ? 1 : 0;
    }
    return count;
  }

  /** The one club of a place that the article names in full: of "Miami", the Miami Dolphins. */
  @Nullable KnownEntity club(String place) {
    List<KnownEntity> clubs =
        named.stream()
            .filter(each -> each.kind() == EntityKind.ORGANIZATION)
            .filter(each -> each.label().startsWith(place + " "))
            .toList();
    return clubs.size() == 1 ? clubs.get(0) : null;
  }

  boolean isCapital(KnownEntity place) {
    KnownEntity country = container(place);
    return country != null && place.slug().equals(country.capital());
  }

  /** Whether something is a place, lies in it or belongs to it, however far up. */
  boolean liesIn(KnownEntity entity, KnownEntity place) {
    KnownEntity at = entity;
    for (int steps = 0; at != null && steps < LONGEST_CHAIN; steps++) {
      if (at.equals(place)) {
        return true;
      }
      at = container(at);
    }
    return false;
  }

  @Nullable KnownEntity container(KnownEntity entity) {
    return entity.country() == null ? null : knowledge.entity(entity.country());
  }
}
