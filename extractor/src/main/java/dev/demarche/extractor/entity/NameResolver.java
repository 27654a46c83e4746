package dev.demarche.extractor.entity;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.entity.Candidate.KnownName;
import dev.demarche.extractor.entity.Candidate.NewName;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.KnownEntity;
import dev.demarche.extractor.knowledge.NameSense;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides whom a name means in one article. */
final class NameResolver {

  private static final List<NameSense.Kind> BY_PRECEDENCE =
      List.of(NameSense.Kind.METONYM, NameSense.Kind.ADJECTIVE, NameSense.Kind.DEMONYM);

  private final KnowledgeBase knowledge;
  private final ArticleNames names;
  private final NationalBodies bodies;
  private final Bearers bearers;
  private final Namesakes namesakes;
  private final Surroundings surroundings;

  NameResolver(
      KnowledgeBase knowledge,
      ArticleNames names,
      NationalBodies bodies,
      Surroundings surroundings,
      Article article) {
    this.knowledge = knowledge;
    this.names = names;
    this.bodies = bodies;
    this.surroundings = surroundings;
    this.namesakes = new Namesakes(surroundings);
    this.bearers = new Bearers(knowledge, article.date());
  }

  /**
   * @param begin offset of the mention
   * @return null where it means nobody here: "the North" without the state that it is short for
   */
  @Nullable Entity resolve(KnownName name, NameUse use, int begin) {
    Entity body = bodies.isGeneric(name.name()) ? names.byName(name.name()) : null;
    if (body != null) {
      return body;
    }
    Entity alias = names.byName(name.name());
    if (alias != null && alias.equals(names.settled(name.name()))) {
      return alias;
    }
    List<KnownEntity> places = use.team() ? places(name) : List.of();
    if (!places.isEmpty()) {
      KnownEntity club = surroundings.club(name.name());
      if (club != null) {
        return ArticleNames.known(club);
      }
      return names.local(begin, EntityKind.ORGANIZATION, name.name(), places);
    }
    Entity person = personOfPlaceName(name, use);
    if (person != null) {
      return person;
    }
    boolean named =
        name.senses().stream()
            .map(NameSense::kind)
            .anyMatch(kind -> kind == NameSense.Kind.NAME || kind == NameSense.Kind.SHARED_NAME);
    if (named) {
      return namesake(name, use, begin);
    }
    for (NameSense.Kind kind : BY_PRECEDENCE) {
      List<KnownEntity> meant = meant(name, kind);
      if (!meant.isEmpty()) {
        return meant.size() == 1
            ? ArticleNames.known(meant.get(0))
            : names.local(begin, meant.get(0).kind(), name.name(), meant);
      }
    }
    return lastName(name, use, begin);
  }

  /** The places whose name it is, all of them; none where it is anything else. */
  private static List<KnownEntity> places(KnownName name) {
    List<KnownEntity> named = meant(name, NameSense.Kind.NAME);
    List<KnownEntity> all = named.isEmpty() ? meant(name, NameSense.Kind.ADJECTIVE) : named;
    return all.stream().allMatch(each -> each.kind().isPlace()) ? all : List.of();
  }

  /** "Jordan" behind "Vernon Jordan", where nothing tells of the country. */
  private @Nullable Entity personOfPlaceName(KnownName name, NameUse use) {
    Set<Entity> here = names.byLastName(name.name());
    boolean place =
        name.senses().stream()
            .filter(sense -> sense.kind() != NameSense.Kind.SHORT_NAME)
            .allMatch(
                sense ->
                    sense.kind() == NameSense.Kind.NAME
                        && sense.entity().kind().isPlace()
                        && surroundings.within(sense.entity()) == 0);
    return place && !use.locative() && here.size() == 1 ? here.iterator().next() : null;
  }

  private Entity namesake(KnownName name, NameUse use, int begin) {
    Entity settled = names.settled(name.name());
    boolean plain = use.containers().isEmpty() && !use.settlement();
    if (settled != null
        && plain
        && (!use.actor() || settled.identity() instanceof Identity.Local)) {
      return settled;
    }
    List<KnownEntity> fitting = meant(name, NameSense.Kind.NAME);
    List<KnownEntity> meant =
        fitting.stream().anyMatch(each -> each.kind() == EntityKind.PERSON)
            ? fitting.size() == 1
                ? fitting
                : fitting.stream().filter(each -> bearers.fitsTitle(each, name.title())).toList()
            : namesakes.meant(name, use);
    if (meant.size() != 1) {
      EntityKind kind = meant.isEmpty() ? EntityKind.PLACE : meant.get(0).kind();
      Entity local = names.local(begin, kind, name.name(), meant);
      names.settle(name.name(), local);
      return local;
    }
    KnownEntity chosen = meant.get(0);
    if (!use.containers().isEmpty()) {
      names.settle(name.name(), ArticleNames.known(chosen));
      return ArticleNames.known(chosen);
    }
    KnownEntity power = power(chosen, name, use);
    return ArticleNames.known(power == null ? chosen : power);
  }

  private static List<KnownEntity> meant(KnownName name, NameSense.Kind kind) {
    return name.senses().stream()
        .filter(sense -> sense.kind() == kind)
        .map(NameSense::entity)
        .distinct()
        .toList();
  }

  /**
   * Whom a place stands for as an actor: whoever has it as a metonym (Brussels the European Union),
   * else the country whose capital it is. A seat of government is a building only where something
   * is there.
   */
  private @Nullable KnownEntity power(KnownEntity place, KnownName name, NameUse use) {
    boolean seat = place.kind() == EntityKind.FACILITY;
    if (!seat && place.kind() != EntityKind.PLACE || (seat ? use.locative() : !use.actor())) {
      return null;
    }
    List<KnownEntity> metonyms = meant(name, NameSense.Kind.METONYM);
    if (metonyms.size() == 1) {
      return metonyms.get(0);
    }
    KnownEntity country = place.country() == null ? null : knowledge.entity(place.country());
    return country != null && place.slug().equals(country.capital()) ? country : null;
  }

  /** A short name: whoever bears it in this article, else the known person whom it must mean. */
  private @Nullable Entity lastName(KnownName name, NameUse use, int begin) {
    Set<Entity> here = names.byLastName(name.name());
    if (here.size() == 1) {
      return here.iterator().next();
    }
    boolean persons =
        name.senses().stream().allMatch(sense -> sense.entity().kind() == EntityKind.PERSON);
    if (!persons) {
      return null;
    }
    if (use.locative() && name.title() == null && here.isEmpty()) {
      Entity place = names.local(begin, EntityKind.PLACE, name.name(), List.of());
      names.putLastName(name.name(), place);
      return place;
    }
    List<KnownEntity> known = here.isEmpty() ? bearers.of(name, use.former()) : List.of();
    boolean certain = known.size() == 1 && bearers.isCertain(known.get(0), name, use.former());
    Entity entity =
        certain
            ? ArticleNames.known(known.get(0))
            : names.local(begin, EntityKind.PERSON, name.name(), known);
    if (here.isEmpty()) {
      names.putLastName(name.name(), entity);
    }
    return entity;
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
        Entity local = names.local(begin, EntityKind.PERSON, name.name(), List.of());
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
      Entity entity =
          before == null ? names.local(begin, name.kind(), name.name(), List.of()) : before;
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
