package dev.demarche.extractor.entity;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.entity.Candidate.Description;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.KnownEntity;
import dev.demarche.extractor.knowledge.Office;
import dev.demarche.extractor.vocabulary.EntityKind;
import dev.demarche.extractor.vocabulary.WordClass;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a description refers to: something named before, something described before, or
 * something new.
 */
final class DescriptionResolver {

  private final KnowledgeBase knowledge;
  private final CommonNouns nouns;
  private final LocalIdentities identities;
  private final Antecedents antecedents;
  private final @Nullable LocalDate date;
  private final Map<String, Entity> byWords = new HashMap<>();

  DescriptionResolver(
      KnowledgeBase knowledge,
      CommonNouns nouns,
      LocalIdentities identities,
      Antecedents antecedents,
      Article article) {
    this.knowledge = knowledge;
    this.nouns = nouns;
    this.identities = identities;
    this.antecedents = antecedents;
    this.date = article.date();
  }

  /**
   * The country that a description is bound to.
   *
   * @param owner whether it has what is described ("Kenya's", "of Kenya") rather than qualifies it
   *     ("Kenyan")
   */
  record Nationality(Entity country, boolean owner) {}

  /**
   * Whose a description is by a pronoun: "its forces".
   *
   * @param entity whom the pronoun means, null where that is not known
   */
  record Possessor(@Nullable Entity entity) {}

  /**
   * @param possessor null where no pronoun tells whose it is
   * @param words the description as it stands
   * @param headBegin where its head begins, for a name of its own if another entity begins where it
   *     does
   */
  Entity resolve(
      Description description,
      int sentence,
      String words,
      @Nullable Nationality nationality,
      @Nullable Possessor possessor,
      int begin,
      int headBegin) {
    Entity owner = possessor == null ? null : possessor.entity();
    boolean ofCountry = owner != null && owner.kind() == EntityKind.COUNTRY;
    Entity country = nationality != null ? nationality.country() : ofCountry ? owner : null;
    if (description.kind() == EntityKind.COUNTRY && nationality != null && !nationality.owner()) {
      return nationality.country();
    }
    boolean anyones = possessor == null || country != null;
    if (anyones && description.definite() && !description.plural() && description.certain()) {
      Entity earlier = named(description, country, isFormer(words));
      if (earlier != null) {
        return earlier;
      }
    }
    List<Entity> members =
        description.pair()
            ? antecedents.pair(sentence, each -> isOne(description, each))
            : List.of();
    String key = words.toLowerCase(Locale.ROOT) + (members.isEmpty() ? "" : " " + members);
    if (possessor != null) {
      key += " of " + (owner == null ? begin : owner.identity());
    }
    boolean sameWords = description.definite() || key.indexOf(' ') > 0;
    Entity before = sameWords ? byWords.get(key) : null;
    if (before != null) {
      return before;
    }
    if (description.definite() && country == null && key.indexOf(' ') < 0) {
      Entity same =
          antecedents.latest(
              each ->
                  isSame(description.noun(), each.noun()) && each.plural() == description.plural());
      if (same != null) {
        return same;
      }
    }
    Entity made =
        new Entity(
            identities.at(begin, headBegin),
            kind(description, words),
            words.replaceAll("\\s+", " "),
            List.of(),
            List.of(),
            members);
    byWords.put(key, made);
    return made;
  }

  private static EntityKind kind(Description description, String words) {
    boolean unnamed = words.matches("(?i).*\\bsources?");
    return unnamed ? EntityKind.UNNAMED_SOURCE : description.kind();
  }

  /** "the minister" after "the foreign minister" or "Foreign Minister Ilva Marten". */
  private static boolean isSame(String noun, @Nullable String earlier) {
    return earlier != null && (earlier.equals(noun) || earlier.endsWith(" " + noun));
  }

  /** "countries" of countries, "leaders" of persons, "sides" of bodies, a "pair" of anybody. */
  private boolean isOne(Description description, Entity entity) {
    EntityKind kind = nouns.kind(description.noun());
    boolean person = entity.kind() == EntityKind.PERSON;
    boolean couple = kind == null;
    if (kind == EntityKind.PERSON) {
      return person;
    }
    return kind == EntityKind.COUNTRY
        ? entity.kind() == EntityKind.COUNTRY
        : isNamed(entity) && entity.kind().isActor() && (couple || !person);
  }

  private static boolean isFormer(String words) {
    return Arrays.stream(words.split("\\s+")).limit(2).anyMatch(NameUses::isFormer);
  }

  private @Nullable Entity named(
      Description description, @Nullable Entity country, boolean former) {
    String noun = description.noun();
    if (country == null && description.kind() != EntityKind.PERSON) {
      Entity same =
          antecedents.latest(
              each -> isNamed(each.entity()) && isCalled(each.entity(), noun, description.kind()));
      if (same != null) {
        return same;
      }
    }
    return switch (description.kind()) {
      case PERSON -> former ? formerHolder(noun) : holder(noun, country);
      case MEDIA_OUTLET, ALLIANCE, COMPANY, POLITICAL_PARTY, ARMED_GROUP ->
          country != null
              ? null
              : antecedents.latest(
                  each -> each.entity().kind() == description.kind() && isNamed(each.entity()));
      case PLACE -> description.noun().equals("capital") ? capital(country) : null;
      case COUNTRY ->
          country != null
              ? null
              : antecedents.latest(
                  each -> each.entity().kind() == EntityKind.COUNTRY && each.subject());
      case ORGANIZATION, GROUP ->
          country == null && WordClass.GROUPS_MEANT.contains(noun) ? group() : null;
      default -> null;
    };
  }

  /** "the ministry" after "the Kenyan Foreign Ministry". */
  private static boolean isCalled(Entity entity, String noun, EntityKind described) {
    return described != EntityKind.COUNTRY
        && entity.kind() != EntityKind.COUNTRY
        && entity.kind() != EntityKind.PERSON
        && entity.kind().isPlace() == described.isPlace()
        && entity.label().toLowerCase(Locale.ROOT).endsWith(" " + noun);
  }

  /** "the group": an armed one if there is any. */
  private @Nullable Entity group() {
    Entity armed =
        antecedents.latest(
            each -> isNamed(each.entity()) && each.entity().kind() == EntityKind.ARMED_GROUP);
    return armed != null
        ? armed
        : antecedents.latest(
            each ->
                isNamed(each.entity())
                    && (each.entity().kind() == EntityKind.POLITICAL_PARTY
                        || each.entity().kind() == EntityKind.ORGANIZATION));
  }

  /** "the former president": the latest who was spoken of and held the office before that day. */
  private @Nullable Entity formerHolder(String noun) {
    String role = knowledge.role(noun);
    LocalDate day = date;
    return role == null || day == null
        ? null
        : antecedents.latest(
            each ->
                each.entity().identity() instanceof Identity.Known known
                    && knowledge.offices(known.slug()).stream()
                        .filter(office -> office.role().equals(role))
                        .anyMatch(office -> office.end() != null && office.end().isBefore(day)));
  }

  private static boolean isNamed(Entity entity) {
    return !(entity.identity() instanceof Identity.Local);
  }

  /** "the Ukrainian capital". */
  private @Nullable Entity capital(@Nullable Entity country) {
    KnownEntity state =
        country != null && country.identity() instanceof Identity.Known known
            ? knowledge.entity(known.slug())
            : null;
    KnownEntity city =
        state == null || state.capital() == null ? null : knowledge.entity(state.capital());
    return city == null ? null : ArticleNames.known(city);
  }

  /**
   * "the French president": who held the office on the article's day; "the president": who bears
   * that title here, or is known to bear it.
   */
  private @Nullable Entity holder(String noun, @Nullable Entity country) {
    String role = knowledge.role(noun);
    if (country != null) {
      LocalDate day = date;
      return country.identity() instanceof Identity.Known state && role != null && day != null
          ? holder(role, state.slug(), day)
          : null;
    }
    Entity titled =
        antecedents.latest(
            each -> each.entity().kind() == EntityKind.PERSON && isSame(noun, each.noun()));
    // "a president who ..." is nobody in particular: a known holder comes before him
    return role == null || titled != null && isNamed(titled)
        ? titled
        : Optional.ofNullable(antecedents.latest(each -> holds(each.entity(), role)))
            .orElse(titled);
  }

  private @Nullable Entity holder(String role, String state, LocalDate day) {
    List<Office> holders = knowledge.holders(role, state, day);
    KnownEntity person = holders.size() == 1 ? knowledge.entity(holders.get(0).person()) : null;
    return person == null ? null : ArticleNames.known(person);
  }

  /** Whether a known person holds a role on the article's day; at any time where it has none. */
  private boolean holds(Entity entity, String role) {
    return entity.kind() == EntityKind.PERSON
        && entity.identity() instanceof Identity.Known known
        && knowledge.offices(known.slug()).stream()
            .anyMatch(
                office -> office.role().equals(role) && (date == null || office.heldOn(date)));
  }
}
