package dev.demarche.extractor.entity;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.entity.Candidate.KnownName;
import dev.demarche.extractor.entity.Candidate.NewName;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.KnownEntity;
import dev.demarche.extractor.knowledge.NameSense;
import dev.demarche.extractor.knowledge.Office;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decides whom a name means in one article. */
final class NameResolver {

  private final KnowledgeBase knowledge;
  private final ArticleNames names;
  private final @Nullable LocalDate date;

  NameResolver(KnowledgeBase knowledge, ArticleNames names, Article article) {
    this.knowledge = knowledge;
    this.names = names;
    this.date = article.date();
  }

  /** Null where the words turn out to be no name of anybody. */
  @Nullable Entity resolve(KnownName name, boolean actor, int begin) {
    KnownEntity place = null;
    for (NameSense.Kind kind :
        List.of(
            NameSense.Kind.NAME,
            NameSense.Kind.METONYM,
            NameSense.Kind.ADJECTIVE,
            NameSense.Kind.DEMONYM)) {
      List<KnownEntity> meant =
          name.senses().stream()
              .filter(sense -> sense.kind() == kind)
              .map(NameSense::entity)
              .distinct()
              .toList();
      if (!meant.isEmpty()) {
        KnownEntity chosen = chosen(meant, name);
        if (chosen == null) {
          return new Entity(new Identity.Local(begin), meant.get(0).kind(), name.name(), List.of());
        }
        place = actor ? government(chosen) : null;
        return ArticleNames.known(place == null ? chosen : place);
      }
    }
    return person(name, begin);
  }

  private @Nullable KnownEntity chosen(List<KnownEntity> meant, KnownName name) {
    if (meant.size() == 1) {
      return meant.get(0);
    }
    List<KnownEntity> countries =
        meant.stream().filter(each -> each.kind() == EntityKind.COUNTRY).toList();
    if (countries.size() == 1) {
      return countries.get(0);
    }
    List<KnownEntity> inOffice =
        meant.stream().filter(each -> fitsTitle(each, name.title())).toList();
    return inOffice.size() == 1 ? inOffice.get(0) : null;
  }

  /** The country whose capital this is. */
  private @Nullable KnownEntity government(KnownEntity place) {
    if (place.kind() != EntityKind.PLACE || place.country() == null) {
      return null;
    }
    KnownEntity country = knowledge.entity(place.country());
    return country != null && place.slug().equals(country.capital()) ? country : null;
  }

  /**
   * A last name: whoever bears it in full in this article, else the only known one whose time and
   * title it fits.
   */
  private Entity person(KnownName name, int begin) {
    Entity here = names.byLastName(name.name());
    if (here != null) {
      return here;
    }
    List<KnownEntity> candidates =
        name.senses().stream()
            .map(NameSense::entity)
            .filter(each -> fitsTitle(each, name.title()))
            .distinct()
            .toList();
    if (candidates.size() > 1 && date != null) {
      LocalDate day = date;
      List<KnownEntity> now =
          candidates.stream()
              .filter(
                  each ->
                      knowledge.offices(each.slug()).stream()
                          .anyMatch(office -> office.heldOn(day)))
              .toList();
      candidates = now.isEmpty() ? candidates : now;
    }
    Entity entity =
        candidates.size() == 1
            ? ArticleNames.known(candidates.get(0))
            : new Entity(new Identity.Local(begin), EntityKind.PERSON, name.name(), List.of());
    names.putLastName(name.name(), entity);
    return entity;
  }

  private boolean fitsTitle(KnownEntity person, @Nullable String title) {
    String role = title == null ? null : role(title);
    if (role == null || !knowledge.recordsHolders(role)) {
      return true;
    }
    for (Office office : knowledge.offices(person.slug())) {
      boolean then =
          date == null
              || office.heldOn(date)
              || office.end() != null && office.end().isBefore(date);
      if (office.role().equals(role) && then) {
        return true;
      }
    }
    return knowledge.offices(person.slug()).isEmpty();
  }

  private @Nullable String role(String title) {
    String words = title.toLowerCase(Locale.ROOT);
    String role = knowledge.role(words);
    return role != null
        ? role
        : words.startsWith("former ") ? knowledge.role(words.substring(7)) : null;
  }

  @Nullable Entity resolve(NewName name, int begin) {
    if (name.name().indexOf(' ') < 0) {
      Entity person = names.byLastName(name.name());
      if (person != null) {
        return person;
      }
      if (name.kind() == EntityKind.PERSON) {
        Entity local =
            new Entity(new Identity.Local(begin), EntityKind.PERSON, name.name(), List.of());
        names.putLastName(name.name(), local);
        return local;
      }
    }
    return names.named(name);
  }
}
