package dev.demarche.extractor.entity;

import dev.demarche.extractor.entity.Candidate.KnownName;
import dev.demarche.extractor.entity.Candidate.NewName;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.KnownEntity;
import dev.demarche.extractor.knowledge.NameKey;
import dev.demarche.extractor.knowledge.NameSense;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The full names of an article, so that last names and acronyms lead to them wherever they stand.
 */
final class ArticleNames {

  private final KnowledgeBase knowledge;
  private final LocalIdentities identities;
  private final Map<String, Entity> byName = new HashMap<>();
  private final Map<String, List<EntityKind>> kinds = new HashMap<>();
  private final Map<String, Set<Entity>> byLastName = new HashMap<>();
  private final Map<String, Entity> settled = new HashMap<>();
  private final Map<Integer, Entity> byBegin = new HashMap<>();

  ArticleNames(KnowledgeBase knowledge, LocalIdentities identities) {
    this.knowledge = knowledge;
    this.identities = identities;
  }

  static Entity known(KnownEntity entity) {
    return new Entity(
        new Identity.Known(entity.slug()), entity.kind(), entity.label(), entity.sameAs());
  }

  /** Collects what candidates name in full: first all kinds, then who bears which last name. */
  void collect(List<List<Candidate>> sentences) {
    for (List<Candidate> candidates : sentences) {
      for (Candidate candidate : candidates) {
        if (candidate.reading() instanceof NewName name && name.sure()) {
          kinds.computeIfAbsent(name.name(), none -> new ArrayList<>()).add(name.kind());
        }
      }
    }
    sentences.forEach(this::collectNames);
  }

  private void collectNames(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      if (candidate.reading() instanceof KnownName known) {
        known.senses().stream()
            .filter(sense -> sense.kind() == NameSense.Kind.NAME)
            .findFirst()
            .ifPresent(sense -> collect(sense.entity(), known.name()));
      } else if (candidate.reading() instanceof NewName name
          && name.name().indexOf(' ') > 0
          && kind(name) == EntityKind.PERSON) {
        Entity entity = named(name);
        if (entity != null && entity.kind() == EntityKind.PERSON) {
          putLastName(lastWord(name.name()), entity);
        }
      }
    }
  }

  private void collect(KnownEntity entity, String fullName) {
    Set<String> shortNames = knowledge.names(entity.slug(), NameSense.Kind.SHORT_NAME);
    shortNames.forEach(name -> putLastName(name, known(entity)));
    if (entity.kind() == EntityKind.PERSON && fullName.indexOf(' ') > 0) {
      putLastName(lastWord(fullName), known(entity));
    }
    if (entity.kind() == EntityKind.COMPANY) {
      collectShortName(entity, fullName);
    }
    if (entity.kind() == EntityKind.COUNTRY) {
      collectCounterparts(entity);
    }
  }

  /** "Harrow" of "Harrow and Co Inc". */
  private void collectShortName(KnownEntity company, String fullName) {
    List<String> words = List.of(fullName.split(" "));
    int end = words.size();
    while (end > 1
        && (knowledge.isLegalForm(words.get(end - 1))
            || NameConjunctions.isAnd(words.get(end - 1)))) {
      end--;
    }
    if (end < words.size()) {
      putLastName(String.join(" ", words.subList(0, end)), known(company));
    }
  }

  /** Who shares a name with a country that is named: with "the North" comes "the South". */
  private void collectCounterparts(KnownEntity country) {
    for (String shared : knowledge.names(country.slug(), NameSense.Kind.SHARED_NAME)) {
      for (NameSense sense : knowledge.senses(shared)) {
        knowledge
            .names(sense.entity().slug(), NameSense.Kind.SHORT_NAME)
            .forEach(name -> putLastName(name, known(sense.entity())));
      }
    }
  }

  /**
   * The entity that a full name names. Null where no slug can be made of it. Its kind is what most
   * of the places tell where the text tells it, the first of equals; else what is assumed.
   */
  @Nullable Entity named(NewName name) {
    String slug = Slugs.of(name.name());
    if (slug.isEmpty()) {
      return null;
    }
    return byName.computeIfAbsent(
        name.name(),
        none -> new Entity(new Identity.Named(slug), kind(name), name.name(), List.of()));
  }

  /** The kind that a name has throughout the article. */
  EntityKind kind(NewName name) {
    List<EntityKind> told = kinds.getOrDefault(name.name(), List.of());
    EntityKind best = name.kind();
    int most = 0;
    for (EntityKind each : told) {
      int count = Collections.frequency(told, each);
      if (count > most) {
        best = each;
        most = count;
      }
    }
    return best;
  }

  /** Who bears a last name in this article, whether in full or not, in no order. */
  Set<Entity> byLastName(String word) {
    return byLastName.getOrDefault(NameKey.of(word), Set.of());
  }

  void putLastName(String word, Entity entity) {
    byLastName.computeIfAbsent(NameKey.of(word), none -> new LinkedHashSet<>()).add(entity);
  }

  /** The entity of this article alone that a name at an offset names, and who it may be. */
  Entity local(int begin, EntityKind kind, String name, List<KnownEntity> candidates) {
    return byBegin.computeIfAbsent(
        begin,
        none ->
            new Entity(
                identities.at(begin),
                kind,
                name,
                List.of(),
                candidates.stream().map(ArticleNames::known).toList(),
                List.of()));
  }

  /** What a known name was found to mean here, other than what it mostly means. */
  @Nullable Entity settled(String name) {
    return settled.get(name.toLowerCase(Locale.ROOT));
  }

  void settle(String name, Entity entity) {
    settled.putIfAbsent(name.toLowerCase(Locale.ROOT), entity);
  }

  @Nullable Entity byName(String name) {
    return byName.get(name);
  }

  /** From here on the name means this entity, whatever it meant before. */
  void alias(String name, Entity entity) {
    byName.put(name, entity);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
