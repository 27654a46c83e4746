package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.entity.Identity;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.KnownEntity;
import dev.demarche.extractor.knowledge.Office;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.vocabulary.EntityKind;
import dev.demarche.extractor.vocabulary.WordClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who holds which office, by the title before a name. */
final class OfficeFinder {

  private final KnowledgeBase knowledge;
  private final EntityAnalysis entities;
  private final Article article;

  OfficeFinder(KnowledgeBase knowledge, EntityAnalysis entities, Article article) {
    this.knowledge = knowledge;
    this.entities = entities;
    this.article = article;
  }

  /** What a title tells, before it is known whose word it is. */
  record Title(
      Entity member,
      @Nullable Entity organization,
      @Nullable String role,
      String words,
      Span span,
      Span evidence,
      Sentence sentence,
      int head) {}

  @Nullable Title find(EntityAnalysis.Title title, List<Sentence> sentences) {
    LocatedMention bearer = title.bearer();
    Sentence sentence = sentences.get(bearer.sentence());
    String role = knowledge.role(title.words().toLowerCase(Locale.ROOT));
    if (role == null) {
      return null;
    }
    LocatedMention nation = before(bearer.sentence(), title.first());
    if (isFormer(sentence, nation == null ? title.first() : nation.first())) {
      return null;
    }
    Entity organization = nation != null ? nation.entity() : byOffice(bearer.entity(), role);
    Span begin = sentence.token(title.first()).span();
    Span span = new Span(begin.begin(), begin.begin() + title.words().length());
    Span evidence =
        nation == null
            ? bearer.mention().span()
            : bearer.mention().span().cover(nation.mention().span());
    return new Title(
        bearer.entity(),
        organization,
        role,
        title.words(),
        span,
        evidence,
        sentence,
        bearer.head());
  }

  private static boolean isFormer(Sentence sentence, int first) {
    return first > 0
        && WordClass.NOT_IN_OFFICE.contains(
            sentence.token(first - 1).text().toLowerCase(Locale.ROOT));
  }

  /** The nationality, country or body right before the title: "French", "Russia's", "NATO". */
  private @Nullable LocatedMention before(int sentence, int first) {
    for (LocatedMention mention : entities.mentions()) {
      boolean near =
          mention.sentence() == sentence && mention.last() < first && first - mention.last() <= 2;
      boolean body =
          mention.entity().kind() == EntityKind.COUNTRY
              || mention.entity().kind().isActor()
                  && mention.entity().kind() != EntityKind.PERSON
                  && mention.entity().kind() != EntityKind.GROUP;
      if (near && body && (first - mention.last() == 1 || isPossessive(mention, first))) {
        return mention;
      }
    }
    return null;
  }

  private boolean isPossessive(LocatedMention mention, int first) {
    String between = article.text().substring(mention.mention().span().end());
    return first - mention.last() == 2
        && (between.startsWith("'s")
            || between.startsWith("’s")
            || between.startsWith("'")
            || between.startsWith("’"));
  }

  /** Where a known person holds that office on the article's day, if the text does not say. */
  private @Nullable Entity byOffice(Entity member, String role) {
    LocalDate date = article.date();
    if (!(member.identity() instanceof Identity.Known known) || date == null) {
      return null;
    }
    List<String> held =
        knowledge.offices(known.slug()).stream()
            .filter(office -> office.role().equals(role) && office.heldOn(date))
            .map(Office::organization)
            .distinct()
            .toList();
    KnownEntity organization = held.size() == 1 ? knowledge.entity(held.get(0)) : null;
    return organization == null
        ? null
        : new Entity(
            new Identity.Known(organization.slug()),
            organization.kind(),
            organization.label(),
            organization.sameAs());
  }
}
