package dev.demarche.extractor.entity;

import dev.demarche.extractor.entity.Candidate.KnownName;
import dev.demarche.extractor.entity.Candidate.NewName;
import dev.demarche.extractor.knowledge.KnownEntity;
import dev.demarche.extractor.knowledge.NameSense;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The full names of an article, so that last names and acronyms lead to them wherever they stand.
 */
final class ArticleNames {

  private final Map<String, Entity> byName = new HashMap<>();
  private final Map<String, Entity> byLastName = new HashMap<>();

  static Entity known(KnownEntity entity) {
    return new Entity(
        new Identity.Known(entity.slug()), entity.kind(), entity.label(), entity.sameAs());
  }

  /** Collects what candidates name in full. */
  void collect(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      if (candidate.reading() instanceof KnownName known) {
        known.senses().stream()
            .filter(sense -> sense.kind() == NameSense.Kind.NAME)
            .filter(sense -> sense.entity().kind() == EntityKind.PERSON)
            .findFirst()
            .ifPresent(
                sense -> byLastName.putIfAbsent(lastWord(known.name()), known(sense.entity())));
      } else if (candidate.reading() instanceof NewName name && name.name().indexOf(' ') > 0) {
        Entity entity = named(name);
        if (entity != null && entity.kind() == EntityKind.PERSON) {
          byLastName.putIfAbsent(lastWord(name.name()), entity);
        }
      }
    }
  }

  /**
   * The entity that a full name names; the first use settles its kind. Null where no slug can be
   * made of it.
   */
  @Nullable Entity named(NewName name) {
    String slug = Slugs.of(name.name());
    if (slug.isEmpty()) {
      return null;
    }
    return byName.computeIfAbsent(
        name.name(),
        none -> new Entity(new Identity.Named(slug), name.kind(), name.name(), List.of()));
  }

  @Nullable Entity byLastName(String word) {
    return byLastName.get(word);
  }

  void putLastName(String word, Entity entity) {
    byLastName.putIfAbsent(word, entity);
  }

  @Nullable Entity byName(String name) {
    return byName.get(name);
  }

  void alias(String name, Entity entity) {
    byName.putIfAbsent(name, entity);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
