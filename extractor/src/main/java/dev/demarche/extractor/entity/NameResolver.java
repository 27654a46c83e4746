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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides whom a name means in one article. */
final class NameResolver {

  private static final List<NameSense.Kind> BY_PRECEDENCE =
      List.of(
          NameSense.Kind.NAME,
          NameSense.Kind.METONYM,
          NameSense.Kind.ADJECTIVE,
          NameSense.Kind.DEMONYM);

  private final KnowledgeBase knowledge;
  private final ArticleNames names;
  private final NationalBodies bodies;
  private final @Nullable LocalDate date;

  NameResolver(
      KnowledgeBase knowledge, ArticleNames names, NationalBodies bodies, Article article) {
    this.knowledge = knowledge;
    this.names = names;
    this.bodies = bodies;
    this.date = article.date();
  }

  /**
   * @param actor whether it stands where somebody acts, so that a capital is its government
   * @param begin offset of the mention
   */
  Entity resolve(KnownName name, boolean actor, int begin) {
    Entity body = bodies.isGeneric(name.name()) ? names.byName(name.name()) : null;
    if (body != null) {
      return body;
    }
    for (NameSense.Kind kind : BY_PRECEDENCE) {
      List<KnownEntity> meant = meant(name, kind);
      if (!meant.isEmpty()) {
        KnownEntity chosen = chosen(meant, name);
        if (chosen == null) {
          return names.local(begin, meant.get(0).kind(), name.name());
        }
        KnownEntity power = actor ? power(chosen, name) : null;
        return ArticleNames.known(power == null ? chosen : power);
      }
    }
    return person(name, begin);
  }

  private static List<KnownEntity> meant(KnownName name, NameSense.Kind kind) {
    return name.senses().stream()
        .filter(sense -> sense.kind() == kind)
        .map(NameSense::entity)
        .distinct()
        .toList();
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

  /**
   * Whom a place stands for as an actor: whoever has it as a metonym (Brussels the European Union),
   * else the country whose capital it is.
   */
  private @Nullable KnownEntity power(KnownEntity place, KnownName name) {
    if (place.kind() != EntityKind.PLACE) {
      return null;
    }
    List<KnownEntity> metonyms = meant(name, NameSense.Kind.METONYM);
    if (metonyms.size() == 1) {
      return metonyms.get(0);
    }
    KnownEntity country = place.country() == null ? null : knowledge.entity(place.country());
    return country != null && place.slug().equals(country.capital()) ? country : null;
  }

  /** A last name: whoever bears it in this article, else the known one whom it must mean. */
  private Entity person(KnownName name, int begin) {
    Set<Entity> here = names.byLastName(name.name());
    if (here.size() == 1) {
      return here.iterator().next();
    }
    KnownEntity known = here.isEmpty() ? onlyBearer(name) : null;
    Entity entity =
        known != null
            ? ArticleNames.known(known)
            : names.local(begin, EntityKind.PERSON, name.name());
    if (here.isEmpty()) {
      names.putLastName(name.name(), entity);
    }
    return entity;
  }

  /**
   * The one known person whom a last name can mean: whose title fits; of several who is in office
   * on the article's day. A name that others bear, too, asks for an office or a title.
   */
  private @Nullable KnownEntity onlyBearer(KnownName name) {
    List<KnownEntity> all = name.senses().stream().map(NameSense::entity).distinct().toList();
    List<KnownEntity> fitting = all.stream().filter(each -> fitsTitle(each, name.title())).toList();
    List<KnownEntity> inOffice = new ArrayList<>();
    LocalDate day = date;
    for (KnownEntity each : fitting) {
      boolean now =
          day != null
              && knowledge.offices(each.slug()).stream().anyMatch(office -> office.heldOn(day));
      if (now) {
        inOffice.add(each);
      }
    }
    if (inOffice.size() == 1) {
      return inOffice.get(0);
    }
    if (fitting.size() != 1) {
      return null;
    }
    KnownEntity only = fitting.get(0);
    boolean titled = name.title() != null && bearsTitle(only, name.title());
    return titled || all.size() == 1 && !only.ambiguous() ? only : null;
  }

  private boolean fitsTitle(KnownEntity person, @Nullable String title) {
    String role = title == null ? null : role(title);
    return title == null
        || role == null
        || !knowledge.recordsHolders(role)
        || bearsTitle(person, title)
        || knowledge.offices(person.slug()).isEmpty();
  }

  /** Whether a person holds the office that a title names, or held it before the article's day. */
  private boolean bearsTitle(KnownEntity person, String title) {
    String role = role(title);
    for (Office office : knowledge.offices(person.slug())) {
      boolean then =
          date == null
              || office.heldOn(date)
              || office.end() != null && office.end().isBefore(date);
      if (office.role().equals(role) && then) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String role(String title) {
    String words = Titles.withoutFormer(title.toLowerCase(Locale.ROOT));
    String role = knowledge.role(words);
    return role != null
        ? role
        : words.startsWith("former ") ? knowledge.role(words.substring(7)) : null;
  }

  /** Null where no slug can be made of the name. */
  @Nullable Entity resolve(NewName name, int begin) {
    if (bodies.isGeneric(name.name())) {
      return body(name, begin);
    }
    if (name.name().indexOf(' ') < 0) {
      Set<Entity> here = names.byLastName(name.name());
      if (here.size() == 1) {
        return here.iterator().next();
      }
      if (!here.isEmpty() || names.kind(name) == EntityKind.PERSON) {
        Entity local = names.local(begin, EntityKind.PERSON, name.name());
        if (here.isEmpty()) {
          names.putLastName(name.name(), local);
        }
        return local;
      }
    }
    return names.named(name);
  }

  /** "Latvian Constitutional Court", and then "the Constitutional Court": whose it is, is known. */
  private @Nullable Entity body(NewName name, int begin) {
    KnownEntity country = name.country();
    Entity before = names.byName(name.name());
    if (country == null) {
      Entity entity = before == null ? names.local(begin, name.kind(), name.name()) : before;
      names.alias(name.name(), entity);
      return entity;
    }
    Entity entity = ofCountry(name, country);
    if (entity != null) {
      names.alias(name.name(), entity);
    }
    return entity;
  }

  private @Nullable Entity ofCountry(NewName name, KnownEntity country) {
    String full = name.name() + " of " + country.label();
    List<String> forms = new ArrayList<>(List.of(full, country.label() + " " + name.name()));
    for (String adjective : knowledge.names(country.slug(), NameSense.Kind.ADJECTIVE)) {
      forms.add(adjective + " " + name.name());
    }
    for (String each : forms) {
      List<NameSense> senses = knowledge.senses(each);
      if (!senses.isEmpty()) {
        return ArticleNames.known(senses.get(0).entity());
      }
    }
    return names.named(new NewName(full, name.kind(), name.sure(), null, null));
  }
}
