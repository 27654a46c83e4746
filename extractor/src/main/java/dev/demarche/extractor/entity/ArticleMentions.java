package dev.demarche.extractor.entity;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.entity.Antecedents.Earlier;
import dev.demarche.extractor.entity.Candidate.Description;
import dev.demarche.extractor.entity.Candidate.KnownName;
import dev.demarche.extractor.entity.Candidate.NewName;
import dev.demarche.extractor.entity.Candidate.Pronoun;
import dev.demarche.extractor.entity.DescriptionResolver.Nationality;
import dev.demarche.extractor.entity.DescriptionResolver.Possessor;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.KnownEntity;
import dev.demarche.extractor.knowledge.NameSense;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the mentions of one article, sentence by sentence, and remembers who was spoken of. */
final class ArticleMentions {

  /** Words for that an office was held before. */
  private static final Set<String> ONCE =
      Set.of("until", "till", "once", "formerly", "previously", "then");

  /** In tokens: "until last July the". */
  private static final int LONGEST_TIME = 6;

  private final Article article;
  private final KnowledgeBase knowledge;
  private final ArticleNames names;
  private final NameResolver nameResolver;
  private final DescriptionResolver descriptionResolver;
  private final PronounResolver pronounResolver;
  private final NameUses nameUses;
  private final DescriptionUse descriptionUse;
  private final Antecedents antecedents = new Antecedents();
  private final List<LocatedMention> mentions = new ArrayList<>();
  private final List<LocatedMention> possible = new ArrayList<>();
  private final List<EntityAnalysis.Title> titles = new ArrayList<>();
  private List<Candidate> current = List.of();

  ArticleMentions(
      Article article,
      KnowledgeBase knowledge,
      CommonNouns nouns,
      ArticleNames names,
      NameResolver nameResolver,
      LocalIdentities identities,
      NameUses nameUses,
      DescriptionUse descriptionUse) {
    this.article = article;
    this.knowledge = knowledge;
    this.names = names;
    this.nameResolver = nameResolver;
    this.descriptionResolver =
        new DescriptionResolver(knowledge, nouns, identities, antecedents, article);
    this.pronounResolver = new PronounResolver(knowledge, names, antecedents, identities, article);
    this.nameUses = nameUses;
    this.descriptionUse = descriptionUse;
  }

  EntityAnalysis analysis() {
    return new EntityAnalysis(mentions, possible, titles);
  }

  /**
   * @param candidates those of the sentence, in text order
   */
  void add(Sentence sentence, List<Candidate> candidates) {
    current = candidates;
    for (Candidate candidate : candidates) {
      Token head = sentence.token(candidate.head());
      if (candidate.reading() instanceof KnownName name) {
        known(sentence, candidate, name, head);
      } else if (candidate.reading() instanceof NewName name) {
        Entity entity = nameResolver.resolve(name, candidate.span().begin());
        if (entity != null) {
          addName(sentence, candidate, entity, MentionForm.NAME, name.title());
        }
      } else if (candidate.reading() instanceof Description description) {
        describe(sentence, candidate, description, head);
      } else if (candidate.reading() instanceof Pronoun pronoun) {
        Entity entity = pronounResolver.resolve(pronoun.word(), sentence, head, mentions);
        if (entity != null) {
          mentions.add(located(candidate, entity, MentionForm.PRONOUN));
        }
      }
    }
  }

  private void known(Sentence sentence, Candidate candidate, KnownName name, Token head) {
    NameUse use = nameUses.of(sentence, candidate, current);
    Entity entity = nameResolver.resolve(name, use, candidate.span().begin());
    if (entity == null) {
      return;
    }
    boolean adjective =
        isPartOfWord(candidate, head)
            || isWithinPeople(candidate)
            || name.senses().stream().anyMatch(sense -> sense.kind() == NameSense.Kind.ADJECTIVE)
                && (head.relation() == Relation.AMOD
                    || head.relation() == Relation.COMPOUND
                    || head.tag().startsWith("JJ"));
    MentionForm form = adjective ? MentionForm.ADJECTIVE : MentionForm.NAME;
    addName(sentence, candidate, entity, form, name.title());
  }

  private static boolean isPartOfWord(Candidate candidate, Token head) {
    return candidate.span().end() < head.span().end()
        || candidate.span().begin() > head.span().begin();
  }

  /** "Turks" within "ethnic Turks". */
  private boolean isWithinPeople(Candidate name) {
    return current.stream()
        .anyMatch(other -> other.reading() instanceof Description && other.head() == name.head());
  }

  private void addName(
      Sentence sentence,
      Candidate candidate,
      Entity entity,
      MentionForm form,
      @Nullable String title) {
    LocatedMention mention = located(candidate, entity, form);
    mentions.add(mention);
    if (title != null && entity.kind() == EntityKind.PERSON) {
      titles.add(new EntityAnalysis.Title(title, mention, candidate.first()));
    }
    if (form == MentionForm.NAME) {
      String noun = title == null ? null : title.toLowerCase(Locale.ROOT);
      remember(sentence, candidate, entity, false, noun);
    }
  }

  private static LocatedMention located(Candidate candidate, Entity entity, MentionForm form) {
    return new LocatedMention(
        new Mention(candidate.span(), entity),
        form,
        candidate.sentence(),
        candidate.first(),
        candidate.last(),
        candidate.head());
  }

  private void remember(
      Sentence sentence,
      Candidate candidate,
      Entity entity,
      boolean plural,
      @Nullable String noun) {
    Token head = sentence.token(candidate.head());
    Token first = Phrases.firstConjunct(sentence, head);
    boolean subject = first.relation() == Relation.NSUBJ || first.relation() == Relation.NSUBJ_PASS;
    boolean joined = Phrases.conjuncts(sentence, first).size() > 1;
    KnownEntity known =
        entity.identity() instanceof Identity.Known identity
            ? knowledge.entity(identity.slug())
            : null;
    antecedents.add(
        new Earlier(
            entity,
            candidate.sentence(),
            candidate.head(),
            subject,
            nameUses.of(sentence, candidate, current).locative(),
            joined,
            plural,
            known == null ? null : known.gender(),
            noun));
  }

  private void describe(
      Sentence sentence, Candidate candidate, Description description, Token head) {
    boolean modifier = head.relation() == Relation.COMPOUND;
    if (modifier && !descriptionUse.countsAsModifier(sentence, head, description)) {
      return;
    }
    Entity named = namedWithin(sentence, candidate, description, head);
    Entity entity =
        named != null
            ? named
            : descriptionResolver.resolve(
                description,
                candidate.sentence(),
                candidate.span().of(article.text()),
                nationality(sentence, candidate),
                possessor(sentence, head),
                candidate.span().begin(),
                head.span().begin());
    LocatedMention mention = located(candidate, entity, MentionForm.NOMINAL);
    if (!description.certain() || descriptionUse.isEvent(sentence, head, description)) {
      possible.add(mention);
      return;
    }
    mentions.add(mention);
    if (entity.kind() != EntityKind.OBJECT) {
      remember(sentence, candidate, entity, description.plural(), description.noun());
    }
  }

  /**
   * "Storm Shadow missiles", "a new missile, the Oreshnik", "Oreshnik, a missile": the description
   * is of the named one.
   */
  private @Nullable Entity namedWithin(
      Sentence sentence, Candidate candidate, Description description, Token head) {
    for (Candidate other : current) {
      Entity entity = other == candidate ? null : entity(sentence, other);
      if (entity == null || entity.kind() != description.kind()) {
        continue;
      }
      Token name = sentence.token(other.head());
      boolean inside =
          description.kind() == EntityKind.WEAPON
              && other.first() >= candidate.first()
              && other.last() < candidate.head();
      boolean apposed =
          name.relation() == Relation.APPOS && name.head() == head.index()
              || head.relation() == Relation.APPOS && head.head() == name.index();
      if (inside || apposed || wasOnce(sentence, other, description, candidate)) {
        return entity;
      }
    }
    return null;
  }

  /** "Ilva Marten, until July the minister of justice": she, and not who came after her. */
  private static boolean wasOnce(
      Sentence sentence, Candidate name, Description description, Candidate described) {
    int first = name.last() + 2;
    return description.kind() == EntityKind.PERSON
        && first < described.first()
        && described.first() - first <= LONGEST_TIME
        && sentence.token(name.last() + 1).text().equals(",")
        && ONCE.contains(sentence.token(first).text().toLowerCase(Locale.ROOT));
  }

  private @Nullable Entity entity(Sentence sentence, Candidate candidate) {
    if (candidate.reading() instanceof KnownName name) {
      NameUse use = nameUses.of(sentence, candidate, current);
      return nameResolver.resolve(name, use.notActing(), candidate.span().begin());
    }
    return candidate.reading() instanceof NewName name
        ? nameResolver.resolve(name, candidate.span().begin())
        : null;
  }

  /** Whom the pronoun before a description means; null without a pronoun. */
  private @Nullable Possessor possessor(Sentence sentence, Token head) {
    Token owner = Phrases.dependent(sentence, head, Relation.NMOD_POSS);
    if (owner == null || !owner.tag().equals("PRP$")) {
      return null;
    }
    for (int i = mentions.size() - 1; i >= 0; i--) {
      LocatedMention mention = mentions.get(i);
      if (mention.sentence() == sentence.index() && mention.head() == owner.index()) {
        return new Possessor(mention.mention().entity());
      }
    }
    return new Possessor(null);
  }

  /** The country within a description or right before it: "Kenyan", "Kenya's", "of Kenya". */
  private @Nullable Nationality nationality(Sentence sentence, Candidate description) {
    Nationality found = null;
    for (Candidate other : current) {
      boolean country = other.reading() instanceof KnownName && other.last() != description.head();
      if (!country || isPartOfWord(other, sentence.token(other.head()))) {
        continue;
      }
      int after = other.last() + 1;
      boolean owner = after < sentence.tokens().size() && sentence.token(after).tag().equals("POS");
      boolean before =
          other.first() >= description.first() && other.last() < description.head()
              || after + (owner ? 1 : 0) == description.first();
      boolean of = isOf(sentence, other, description);
      Entity entity = before || of ? entity(sentence, other) : null;
      if (entity != null && entity.kind() == EntityKind.COUNTRY) {
        found = new Nationality(entity, owner || of);
      }
    }
    return found;
  }

  private static boolean isOf(Sentence sentence, Candidate country, Candidate description) {
    Token name = sentence.token(country.head());
    return name.head() == description.head()
        && name.index() > description.head()
        && "of".equals(Phrases.preposition(sentence, name));
  }
}
