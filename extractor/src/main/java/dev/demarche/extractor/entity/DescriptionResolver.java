package dev.demarche.extractor.entity;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.entity.Candidate.Description;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.KnownEntity;
import dev.demarche.extractor.knowledge.Office;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a description refers to: something named before, something described before, or
 * something new.
 */
final class DescriptionResolver {

  private final KnowledgeBase knowledge;
  private final Antecedents antecedents;
  private final @Nullable LocalDate date;
  private final Map<String, Entity> byWords = new HashMap<>();
  private final Set<Integer> begins = new HashSet<>();

  DescriptionResolver(KnowledgeBase knowledge, Antecedents antecedents, Article article) {
    this.knowledge = knowledge;
    this.antecedents = antecedents;
    this.date = article.date();
  }

  /**
   * @param words the description as it stands
   * @param country the country whose nationality qualifies it, null where none does
   * @param headBegin where its head begins, for a name of its own if another entity begins where it
   *     does
   */
  Entity resolve(
      Description description, String words, @Nullable Entity country, int begin, int headBegin) {
    if (description.kind() == EntityKind.COUNTRY && country != null) {
      return country;
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
                  description.noun().equals(each.noun()) && each.plural() == description.plural());
      if (same != null) {
        return same;
      }
    }
    Entity made =
        new Entity(
            local(begin, headBegin), kind(description, words), label(words, country), List.of());
    byWords.put(key, made);
    return made;
  }

  private static EntityKind kind(Description description, String words) {
    boolean unnamed = words.matches("(?i).*\\bsources?");
    return unnamed ? EntityKind.UNNAMED_SOURCE : description.kind();
  }

  private static String label(String words, @Nullable Entity country) {
    return words.replaceAll("\\s+", " ");
  }

  private Identity local(int begin, int headBegin) {
    int free = begins.contains(begin) ? headBegin : begin;
    begins.add(free);
    return new Identity.Local(free);
  }

  private @Nullable Entity named(Description description, @Nullable Entity country) {
    return switch (description.kind()) {
      case PERSON -> holder(description.noun(), country);
      case MEDIA_OUTLET, ALLIANCE, COMPANY, POLITICAL_PARTY, ARMED_GROUP ->
          country != null
              ? null
              : antecedents.latest(
                  each -> each.entity().kind() == description.kind() && isNamed(each.entity()));
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

  /**
   * "the French president": who held the office on the article's day; "the president": who bears
   * that title here.
   */
  private @Nullable Entity holder(String noun, @Nullable Entity country) {
    if (country != null && country.identity() instanceof Identity.Known known && date != null) {
      String role = knowledge.role(noun);
      List<Office> holders = role == null ? List.of() : knowledge.holders(role, known.slug(), date);
      KnownEntity person = holders.size() == 1 ? knowledge.entity(holders.get(0).person()) : null;
      return person == null ? null : ArticleNames.known(person);
    }
    return country != null
        ? null
        : antecedents.latest(
            each -> each.entity().kind() == EntityKind.PERSON && noun.equals(each.noun()));
  }
}
