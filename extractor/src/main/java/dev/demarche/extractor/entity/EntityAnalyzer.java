package dev.demarche.extractor.entity;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.entity.Antecedents.Earlier;
import dev.demarche.extractor.entity.Candidate.Description;
import dev.demarche.extractor.entity.Candidate.KnownName;
import dev.demarche.extractor.entity.Candidate.NewName;
import dev.demarche.extractor.entity.Candidate.Pronoun;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.KnownEntity;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.NameSense;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.knowledge.Slot;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the mentions of an article and settles whom they mean. Thread-safe. */
public final class EntityAnalyzer {

  private final KnowledgeBase knowledge;
  private final Lexicon lexicon;
  private final NameFinder nameFinder;
  private final DescriptionFinder descriptionFinder;
  private final ActorPositions actorPositions;

  public EntityAnalyzer(KnowledgeBase knowledge, Lexicon lexicon) {
    this.knowledge = knowledge;
    this.lexicon = lexicon;
    this.nameFinder = new NameFinder(knowledge, lexicon);
    this.descriptionFinder = new DescriptionFinder(lexicon, knowledge);
    this.actorPositions = new ActorPositions(lexicon);
  }

  public EntityAnalysis analyze(Article article, List<Sentence> sentences) {
    ArticleNames names = new ArticleNames();
    List<List<Candidate>> candidates = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Candidate> found = new ArrayList<>(nameFinder.find(article.text(), sentence));
      names.collect(found);
      found.addAll(descriptionFinder.find(sentence, List.copyOf(found)));
      found.sort(
          Comparator.comparing(Candidate::first).thenComparing(candidate -> candidate.span()));
      candidates.add(found);
    }
    Run run = new Run(article, names);
    for (int i = 0; i < sentences.size(); i++) {
      run.sentence(sentences.get(i), candidates.get(i));
    }
    return new EntityAnalysis(run.mentions, run.possible, run.titles);
  }

  /** The state of one article's analysis. */
  private final class Run {

    private final Article article;
    private final ArticleNames names;
    private final Antecedents antecedents = new Antecedents();
    private final NameResolver nameResolver;
    private final DescriptionResolver descriptionResolver;
    private final List<LocatedMention> mentions = new ArrayList<>();
    private final List<LocatedMention> possible = new ArrayList<>();
    private List<Candidate> current = List.of();
    private final List<EntityAnalysis.Title> titles = new ArrayList<>();

    Run(Article article, ArticleNames names) {
      this.article = article;
      this.names = names;
      this.nameResolver = new NameResolver(knowledge, names, article);
      this.descriptionResolver = new DescriptionResolver(knowledge, antecedents, article);
    }

    void sentence(Sentence sentence, List<Candidate> candidates) {
      current = candidates;
      for (Candidate candidate : candidates) {
        Token head = sentence.token(candidate.head());
        if (candidate.reading() instanceof KnownName name) {
          known(sentence, candidate, name, head);
        } else if (candidate.reading() instanceof NewName name) {
          Entity entity = nameResolver.resolve(name, candidate.span().begin());
          if (entity != null) {
            aliasInBrackets(sentence, candidate, entity);
            add(candidate, entity, MentionForm.NAME, head, name.title());
          }
        } else if (candidate.reading() instanceof Description description) {
          describe(sentence, candidate, description, head);
        } else if (candidate.reading() instanceof Pronoun pronoun) {
          Entity entity = pronoun(pronoun.word(), sentence, candidate);
          if (entity != null) {
            put(candidate, entity, MentionForm.PRONOUN);
          }
        }
      }
    }

    private void known(Sentence sentence, Candidate candidate, KnownName name, Token head) {
      boolean actor = actorPositions.isActor(sentence, head);
      Entity entity = nameResolver.resolve(name, actor, candidate.span().begin());
      if (entity == null) {
        return;
      }
      boolean part = candidate.span().length() < head.span().length();
      boolean adjective =
          part
              || name.senses().stream().anyMatch(sense -> sense.kind() == NameSense.Kind.ADJECTIVE)
                  && (head.relation() == Relation.AMOD
                      || head.relation() == Relation.COMPOUND
                      || head.tag().startsWith("JJ"));
      add(
          candidate,
          entity,
          adjective ? MentionForm.ADJECTIVE : MentionForm.NAME,
          head,
          name.title());
    }

    private void add(
        Candidate candidate, Entity entity, MentionForm form, Token head, @Nullable String title) {
      LocatedMention mention = put(candidate, entity, form);
      if (title != null && entity.kind() == EntityKind.PERSON) {
        titles.add(new EntityAnalysis.Title(title, mention, candidate.first()));
      }
      if (form == MentionForm.NAME) {
        remember(
            entity, candidate, head, false, title == null ? null : title.toLowerCase(Locale.ROOT));
      }
    }

    private LocatedMention put(Candidate candidate, Entity entity, MentionForm form) {
      LocatedMention mention =
          new LocatedMention(
              new Mention(candidate.span(), entity),
              form,
              candidate.sentence(),
              candidate.first(),
              candidate.last(),
              candidate.head());
      mentions.add(mention);
      return mention;
    }

    private void remember(
        Entity entity, Candidate candidate, Token head, boolean plural, @Nullable String noun) {
      boolean subject = head.relation() == Relation.NSUBJ || head.relation() == Relation.NSUBJ_PASS;
      String gender = entity.identity() instanceof Identity.Known known ? gender(known) : null;
      antecedents.add(
          new Earlier(
              entity, candidate.sentence(), candidate.head(), subject, plural, gender, noun));
    }

    private @Nullable String gender(Identity.Known known) {
      KnownEntity entity = knowledge.entity(known.slug());
      return entity == null ? null : entity.gender();
    }

    /** "Syrian Democratic Forces (SDF)": the acronym is a name of the same body from here on. */
    private void aliasInBrackets(Sentence sentence, Candidate candidate, Entity entity) {
      int open = candidate.last() + 1;
      if (open + 2 < sentence.tokens().size()
          && sentence.token(open).text().equals("(")
          && sentence.token(open + 2).text().equals(")")
          && NameKinds.isAcronym(sentence.token(open + 1).text())) {
        names.alias(sentence.token(open + 1).text(), entity);
      }
    }

    private void describe(
        Sentence sentence, Candidate candidate, Description description, Token head) {
      boolean evokes = !lexicon.frames().anchoredBy(PartOfSpeech.NOUN, head.lemma()).isEmpty();
      boolean modifier = head.relation() == Relation.COMPOUND;
      boolean event = evokes && (!description.certain() || hasFrameComplement(sentence, head));
      if (modifier && !countsAsModifier(sentence, head, description)) {
        return;
      }
      String words = candidate.span().of(article.text());
      Entity named = namedWithin(sentence, candidate, description, head);
      Entity entity =
          named != null
              ? named
              : descriptionResolver.resolve(
                  description,
                  words,
                  nationality(candidate),
                  candidate.span().begin(),
                  head.span().begin());
      if (event || !description.certain()) {
        possible.add(
            new LocatedMention(
                new Mention(candidate.span(), entity),
                MentionForm.NOMINAL,
                candidate.sentence(),
                candidate.first(),
                candidate.last(),
                candidate.head()));
        return;
      }
      put(candidate, entity, MentionForm.NOMINAL);
      if (entity.kind() != EntityKind.OBJECT) {
        remember(entity, candidate, head, description.plural(), description.noun());
      }
    }

    /** "opposition to the plan" is a stance, "the opposition" is a group. */
    private boolean hasFrameComplement(Sentence sentence, Token noun) {
      for (Token token : sentence.dependents(noun)) {
        String preposition =
            token.relation() == Relation.NMOD ? Phrases.preposition(sentence, token) : null;
        if (preposition != null && !preposition.equals("of") && !preposition.equals("in")) {
          for (var entry : lexicon.frames().anchoredBy(PartOfSpeech.NOUN, noun.lemma())) {
            if (entry.meaning().slots().containsKey(Slot.preposition(preposition))) {
              return true;
            }
          }
        }
      }
      return false;
    }

    /** "troop" in "troop deployments" is somebody, "defence" in "defence ministry" is not. */
    private boolean countsAsModifier(Sentence sentence, Token noun, Description description) {
      Token governor = Phrases.governor(sentence, noun);
      return description.certain()
          && governor != null
          && !lexicon.frames().anchoredBy(PartOfSpeech.NOUN, governor.lemma()).isEmpty();
    }

    /**
     * "Storm Shadow missiles", "a new missile, the Oreshnik", "Oreshnik, a missile": the
     * description is of the named one.
     */
    private @Nullable Entity namedWithin(
        Sentence sentence, Candidate candidate, Description description, Token head) {
      for (Candidate other : current) {
        Entity entity = other == candidate ? null : entity(other);
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
        if (inside || apposed) {
          return entity;
        }
      }
      return null;
    }

    private @Nullable Entity entity(Candidate candidate) {
      if (candidate.reading() instanceof KnownName name) {
        return nameResolver.resolve(name, false, candidate.span().begin());
      }
      return candidate.reading() instanceof NewName name
          ? nameResolver.resolve(name, candidate.span().begin())
          : null;
    }

    private @Nullable Entity nationality(Candidate candidate) {
      for (int i = mentions.size() - 1; i >= 0; i--) {
        LocatedMention mention = mentions.get(i);
        if (mention.sentence() != candidate.sentence()) {
          return null;
        }
        boolean inside = mention.first() >= candidate.first() && mention.last() < candidate.head();
        boolean before = mention.last() + 1 == candidate.first();
        if ((inside || before) && mention.entity().kind() == EntityKind.COUNTRY) {
          return mention.entity();
        }
      }
      return null;
    }

    private @Nullable Entity pronoun(String word, Sentence sentence, Candidate candidate) {
      return switch (word) {
        case "i", "we", "my", "our", "me", "us" -> author();
        case "it" ->
            isExpletive(sentence, candidate)
                ? null
                : antecedents.of(word, sentence.index(), candidate.head());
        default -> antecedents.of(word, sentence.index(), candidate.head());
      };
    }

    /** "it" of "it is unclear whether": stands for the clause behind. */
    private static boolean isExpletive(Sentence sentence, Candidate candidate) {
      Token token = sentence.token(candidate.head());
      Token governor = Phrases.governor(sentence, token);
      return governor != null
          && token.relation() == Relation.NSUBJ
          && Phrases.has(sentence, governor, Relation.COP)
          && Phrases.has(sentence, governor, Relation.CCOMP, Relation.ADVCL, Relation.CSUBJ);
    }

    private @Nullable Entity author() {
      String author = article.author();
      if (author == null) {
        return null;
      }
      List<NameSense> senses = knowledge.senses(author);
      return senses.isEmpty()
          ? names.named(new NewName(author, EntityKind.PERSON, null))
          : ArticleNames.known(senses.get(0).entity());
    }
  }
}
