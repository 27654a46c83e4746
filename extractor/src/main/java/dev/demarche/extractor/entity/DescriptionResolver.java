package dev.demarche.extractor.entity;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.entity.Candidate.Description;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.KnownEntity;
import dev.demarche.extractor.knowledge.Office;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a description refers to: something named before, something described before, or
 * something new.
 */
final class DescriptionResolver {

  private final KnowledgeBase knowledge;
  private final LocalIdentities identities;
  private final Antecedents antecedents;
  private final @Nullable LocalDate date;
  private final Map<String, Entity> byWords = new HashMap<>();

  DescriptionResolver(
      KnowledgeBase knowledge,
      LocalIdentities identities,
      Antecedents antecedents,
      Article article) {
    this.knowledge = knowledge;
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
   * @param words the description as it stands
   * @param headBegin where its head begins, for a name of its own if another entity begins where it
   *     does
   */
  Entity resolve(
      Description description,
      String words,
      @Nullable Nationality nationality,
      int begin,
      int headBegin) {
    Entity country = nationality == null ? null : nationality.country();
    if (description.kind() == EntityKind.COUNTRY && nationality != null && !nationality.owner()) {
      return nationality.country();
    }
    if (description.definite() && !description.plural() && description.certain()) {
      Entity earlier = named(description, country);
      if (earlier != null) {
        return earlier;
      }
    }
    String key = words.toLowerCase(Locale.ROOT);
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
            List.of());
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

  private @Nullable Entity named(Description description, @Nullable Entity country) {
    return switch (description.kind()) {
      case PERSON -> holder(description.noun(), country);
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
      case GROUP ->
          description.noun().equals("group")
              ? antecedents.latest(
                  each ->
                      each.entity().kind() == EntityKind.ARMED_GROUP
                          || each.entity().kind() == EntityKind.ORGANIZATION
                              && isNamed(each.entity()))
              : null;
      default -> null;
    };
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
    return titled != null || role == null
        ? titled
        : antecedents.latest(each -> holds(each.entity(), role));
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
