package dev.demarche.extractor.entity;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.entity.Candidate.NewName;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.NameSense;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides whom a pronoun means; of the first person the article's author. */
final class PronounResolver {

  private static final int MOST_STEPS = 12;
  private static final Set<String> GROUNDS = Set.of("for", "over", "of");

  private static final Set<String> TOGETHER = Set.of("they", "them", "their");

  private final KnowledgeBase knowledge;
  private final ArticleNames names;
  private final Antecedents antecedents;
  private final LocalIdentities identities;
  private final Article article;

  PronounResolver(
      KnowledgeBase knowledge,
      ArticleNames names,
      Antecedents antecedents,
      LocalIdentities identities,
      Article article) {
    this.identities = identities;
    this.knowledge = knowledge;
    this.names = names;
    this.antecedents = antecedents;
    this.article = article;
  }

  /**
   * @param word the pronoun in lower case
   * @param mentions those before it
   * @return null where nobody fits or it stands for no one
   */
  @Nullable Entity resolve(
      String word, Sentence sentence, Token pronoun, List<LocatedMention> mentions) {
    return switch (word) {
      case "i", "we", "my", "our", "me", "us" -> author();
      default ->
          word.equals("it") && isExpletive(sentence, pronoun)
              ? null
              : earlier(word, sentence, pronoun, doer(sentence, pronoun, mentions));
    };
  }

  /** "Kenya and Uganda agreed ... | They |": all of them, where no group is meant. */
  private @Nullable Entity together(Sentence sentence, Token pronoun) {
    List<Entity> members = antecedents.joined(sentence.index(), pronoun.index());
    return members.isEmpty()
        ? null
        : new Entity(
            identities.at(pronoun.span().begin()),
            EntityKind.GROUP,
            members.stream().map(Entity::label).collect(Collectors.joining(" and ")),
            List.of(),
            List.of(),
            members);
  }

  private @Nullable Entity earlier(
      String word, Sentence sentence, Token pronoun, @Nullable Entity doer) {
    for (Token subject : governingSubjects(sentence, pronoun)) {
      Entity found = antecedents.at(word, sentence.index(), subject.index(), doer);
      if (found != null) {
        return found;
      }
    }
    Entity found = antecedents.of(word, sentence.index(), pronoun.index(), doer);
    return found == null && TOGETHER.contains(word) ? together(sentence, pronoun) : found;
  }

  /**
   * The subjects that a pronoun is bound to first: what is "its" is the own clause's subject's, and
   * who says what "it" will do mostly speaks of himself (binding as in Lappin and Leass 1994).
   */
  private static List<Token> governingSubjects(Sentence sentence, Token pronoun) {
    List<Token> subjects = new ArrayList<>();
    boolean possessive = pronoun.relation() == Relation.NMOD_POSS;
    Token before = pronoun;
    Token at = Phrases.governor(sentence, pronoun);
    boolean own = true;
    for (int steps = 0; at != null && steps < MOST_STEPS; steps++) {
      Token blamed = possessive && own ? blamed(sentence, at, before) : null;
      blamed = blamed == null && possessive && own ? asked(sentence, at, before) : blamed;
      if (blamed != null) {
        subjects.add(blamed);
      }
      Token subject = subject(sentence, at);
      boolean inSubject = subject == before || before.relation() == Relation.NSUBJ;
      boolean bound = possessive && own || before.relation() == Relation.CCOMP;
      if (subject != null && subject != pronoun && !inSubject && bound) {
        subjects.add(subject);
      }
      own &= subject == null;
      before = at;
      at = Phrases.governor(sentence, at);
    }
    return subjects;
  }

  /** "condemned Norway for its attack": what he is condemned or praised for is the object's. */
  private static @Nullable Token blamed(Sentence sentence, Token verb, Token phrase) {
    boolean ground =
        phrase.relation() == Relation.OBL
            && GROUNDS.contains(String.valueOf(Phrases.preposition(sentence, phrase)));
    Token object = ground ? Phrases.dependent(sentence, verb, Relation.OBJ) : null;
    return object != null && object.index() < phrase.index() ? object : null;
  }

  /** "urged Norway to end its attack": what somebody is asked to do is his own. */
  private static @Nullable Token asked(Sentence sentence, Token verb, Token infinitive) {
    boolean asked = infinitive.relation() == Relation.XCOMP && !verb.lemma().equals("promise");
    Token object = asked ? Phrases.dependent(sentence, verb, Relation.OBJ) : null;
    return object != null && object.index() < infinitive.index() ? object : null;
  }

  private static @Nullable Token subject(Sentence sentence, Token verb) {
    Token subject = Phrases.dependent(sentence, verb, Relation.NSUBJ, Relation.NSUBJ_PASS);
    Token first = Phrases.firstConjunct(sentence, verb);
    return subject != null || first == verb
        ? subject
        : Phrases.dependent(sentence, first, Relation.NSUBJ, Relation.NSUBJ_PASS);
  }

  /** Who does what is done to a pronoun in the object's place. */
  private static @Nullable Entity doer(
      Sentence sentence, Token pronoun, List<LocatedMention> mentions) {
    boolean object =
        pronoun.relation() == Relation.OBJ
            || pronoun.relation() == Relation.IOBJ
            || pronoun.relation() == Relation.OBL;
    Token verb = Phrases.governor(sentence, pronoun);
    boolean reflexive = pronoun.text().endsWith("self") || pronoun.text().endsWith("selves");
    if (!object || verb == null || reflexive) {
      return null;
    }
    Token subject = lentSubject(sentence, verb);
    for (LocatedMention mention : mentions) {
      if (subject != null
          && mention.sentence() == sentence.index()
          && mention.head() == subject.index()
          && mention.form() != MentionForm.ADJECTIVE) {
        return mention.entity();
      }
    }
    return null;
  }

  /**
   * Also "blasted her and mocked | him", "criticised them, accusing | it", "tried to woo | her".
   */
  private static @Nullable Token lentSubject(Sentence sentence, Token verb) {
    Token at = verb;
    for (int steps = 0; steps < MOST_STEPS; steps++) {
      Token subject = Phrases.dependent(sentence, at, Relation.NSUBJ, Relation.NSUBJ_PASS);
      Token governor = Phrases.governor(sentence, at);
      if (subject != null || governor == null) {
        return subject;
      }
      Token object = Phrases.dependent(sentence, governor, Relation.OBJ, Relation.IOBJ);
      boolean ofObject =
          object != null
              && object.index() < at.index()
              && (at.relation() == Relation.XCOMP || isGround(sentence, at));
      boolean lent =
          switch (at.relation()) {
            case CONJ, ADVCL, XCOMP -> true;
            case OBL -> at.isVerb();
            default -> false;
          };
      if (!lent || ofObject) {
        return lent ? object : null;
      }
      at = governor;
    }
    return null;
  }

  /** "accused them of shelling": the object does it. */
  private static boolean isGround(Sentence sentence, Token gerund) {
    Token mark = Phrases.dependent(sentence, gerund, Relation.MARK, Relation.CASE);
    return gerund.relation() == Relation.OBL
        && mark != null
        && (GROUNDS.contains(mark.text()) || mark.text().equals("from"));
  }

  /** "it" of "it is unclear whether": stands for the clause behind. */
  private static boolean isExpletive(Sentence sentence, Token token) {
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
        ? names.named(new NewName(author, EntityKind.PERSON, true, null, null))
        : ArticleNames.known(senses.get(0).entity());
  }
}
