package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.entity.Aliases;
import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.entity.Identity;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.entity.MentionForm;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.KnowledgeBase.WeaponKind;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says of things in passing: where they come from, what kind they are, what else
 * they are called.
 */
final class AttributeFinder {

  private static final int FARTHEST_OTHER_NAME = 6;

  private final KnowledgeBase knowledge;
  private final EntityAnalysis entities;
  private final Sentence sentence;
  private final String text;

  AttributeFinder(
      KnowledgeBase knowledge, EntityAnalysis entities, Sentence sentence, String text) {
    this.knowledge = knowledge;
    this.entities = entities;
    this.sentence = sentence;
    this.text = text;
  }

  /**
   * An attribute before it is known whose word it is.
   *
   * @param trigger the words of the value
   * @param head the token that the thing hangs on
   */
  record Attribute(
      Entity about,
      String property,
      @Nullable Entity value,
      @Nullable String words,
      Span trigger,
      Span evidence,
      Token head) {}

  List<Attribute> find() {
    List<Attribute> found = new ArrayList<>();
    for (LocatedMention mention : entities.mentions()) {
      if (mention.sentence() != sentence.index()) {
        continue;
      }
      if (mention.form() == MentionForm.ADJECTIVE) {
        origin(mention, found);
      } else if (mention.form() == MentionForm.NAME) {
        otherName(mention, found);
        weaponType(mention, found);
        character(mention, found);
      }
    }
    entities.titles().forEach(title -> occupation(title, found));
    return found;
  }

  /** "American ATACMS", "a Ukrainian facility", "a British military source". */
  private void origin(LocatedMention nationality, List<Attribute> found) {
    Token word = sentence.token(nationality.head());
    Token noun = Phrases.governor(sentence, word);
    LocatedMention thing =
        noun == null || word.index() > noun.index()
            ? null
            : entities.at(sentence.index(), noun.index());
    if (noun == null
        || thing == null
        || nationality.entity().kind() != EntityKind.COUNTRY
        || thing.entity().equals(nationality.entity())
        || !entities.mentions().contains(thing)) {
      return;
    }
    LocatedMention named =
        thing.entity().kind() == EntityKind.WEAPON ? weaponInside(nationality, thing) : thing;
    String property =
        switch (named.entity().kind()) {
          case WEAPON -> "dem:originCountry";
          case FACILITY, PLACE -> "dem:locatedIn";
          case OBJECT, COUNTRY -> null;
          case PERSON -> holdsOffice(named) ? null : "dem:nationality";
          default -> named.entity().identity() instanceof Identity.Known ? null : "dem:nationality";
        };
    if (property != null) {
      Span evidence = nationality.mention().span().cover(named.mention().span());
      found.add(
          new Attribute(
              named.entity(),
              property,
              nationality.entity(),
              null,
              nationality.mention().span(),
              evidence,
              noun));
    }
  }

  /**
   * Whether the words before a known person's name are an office: of "the Kenyan president" the
   * office is Kenya's, which {@link OfficeFinder} says.
   */
  private boolean holdsOffice(LocatedMention person) {
    return person.entity().identity() instanceof Identity.Known
        && entities.titles().stream()
            .anyMatch(title -> title.bearer().equals(person) && isOffice(title));
  }

  private boolean isOffice(EntityAnalysis.Title title) {
    return knowledge.role(title.words().toLowerCase(Locale.ROOT)) != null;
  }

  /** "economist Mark Tanner": what somebody is, where it is no office. */
  private void occupation(EntityAnalysis.Title title, List<Attribute> found) {
    LocatedMention bearer = title.bearer();
    boolean described = title.words().equals(title.words().toLowerCase(Locale.ROOT));
    if (bearer.sentence() != sentence.index() || !described || isOffice(title)) {
      return;
    }
    int begin = sentence.token(title.first()).span().begin();
    Span words = new Span(begin, begin + title.words().length());
    found.add(
        new Attribute(
            bearer.entity(),
            "dem:characteristic",
            null,
            title.words(),
            words,
            words.cover(bearer.mention().span()),
            sentence.token(bearer.head())));
  }

  /** In "British Storm Shadow missiles" the name, not the description around it. */
  private LocatedMention weaponInside(LocatedMention nationality, LocatedMention thing) {
    for (LocatedMention mention : entities.mentions()) {
      boolean between =
          mention.sentence() == sentence.index()
              && mention.first() > nationality.last()
              && mention.last() <= thing.last();
      if (between
          && mention.form() == MentionForm.NAME
          && mention.entity().kind() == EntityKind.WEAPON) {
        return mention;
      }
    }
    return thing;
  }

  /** "Storm Shadow (SCALP-EG)", "the Front, also known as NRF": two names of one thing. */
  private void otherName(LocatedMention mention, List<Attribute> found) {
    for (LocatedMention other : entities.mentions()) {
      boolean beside =
          other.sentence() == sentence.index()
              && other.form() == MentionForm.NAME
              && other.first() > mention.last()
              && other.first() - mention.last() <= FARTHEST_OTHER_NAME
              && other.entity().equals(mention.entity());
      if (!beside) {
        continue;
      }
      String between =
          text.substring(mention.mention().span().end(), other.mention().span().begin());
      if (between.strip().equals("(") || Aliases.isLead(between)) {
        LocatedMention alias =
            other.mention().span().of(text).equals(mention.entity().label()) ? mention : other;
        found.add(
            new Attribute(
                mention.entity(),
                "skos:altLabel",
                null,
                alias.mention().span().of(text),
                alias.mention().span(),
                mention.mention().span().cover(other.mention().span()),
                sentence.token(mention.head())));
      }
    }
  }

  /** "Storm Shadow cruise missiles", "a ballistic missile, the Oreshnik". */
  private void weaponType(LocatedMention weapon, List<Attribute> found) {
    if (weapon.entity().kind() != EntityKind.WEAPON) {
      return;
    }
    Token head = sentence.token(weapon.head());
    Token governor = Phrases.governor(sentence, head);
    boolean tied =
        governor != null
            && (head.relation() == Relation.COMPOUND || head.relation() == Relation.APPOS)
            && governor.isNoun();
    if (!tied || governor == null) {
      return;
    }
    for (int from = Math.max(0, governor.index() - 4); from <= governor.index(); from++) {
      StringBuilder words = new StringBuilder();
      for (int i = from; i < governor.index(); i++) {
        words.append(sentence.token(i).text().toLowerCase(Locale.ROOT)).append(' ');
      }
      WeaponKind kind = knowledge.weaponKind(words + governor.lemma());
      if (kind != null) {
        Span type = sentence.token(from).span().cover(governor.span());
        found.add(
            new Attribute(
                weapon.entity(),
                "dem:weaponType",
                null,
                kind.concept(),
                type,
                type.cover(weapon.mention().span()),
                governor));
        return;
      }
    }
  }

  /** "the nuclear-capable Oreshnik". */
  private void character(LocatedMention weapon, List<Attribute> found) {
    if (weapon.entity().kind() != EntityKind.WEAPON) {
      return;
    }
    Token head = sentence.token(weapon.head());
    for (Token token : sentence.dependents(head)) {
      boolean adjective =
          token.relation() == Relation.AMOD
              && token.tag().startsWith("JJ")
              && entities.headedBy(sentence.index(), token.index()).isEmpty();
      if (adjective) {
        found.add(
            new Attribute(
                weapon.entity(),
                "dem:characteristic",
                null,
                token.text(),
                token.span(),
                token.span().cover(weapon.mention().span()),
                head));
      }
    }
  }
}
