package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import dev.demarche.extractor.vocabulary.EntityKind;
import dev.demarche.extractor.vocabulary.WordClass;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Phrases that name a source: "according to a report in Le Monde", "Macron's statement". */
final class SourcePhrases {

  /** Marks and the comma between a quotation and "said". */
  private static final int MOST_BETWEEN = 4;

  private static final Set<Relation> JOINED =
      Set.of(Relation.CONJ, Relation.ADVCL, Relation.XCOMP, Relation.PARATAXIS);

  private final Lexicon lexicon;
  private final EntityAnalysis entities;
  private final Sentence sentence;
  private final Subjects subjects;

  SourcePhrases(Lexicon lexicon, EntityAnalysis entities, Sentence sentence) {
    this.lexicon = lexicon;
    this.entities = entities;
    this.sentence = sentence;
    this.subjects = new Subjects(sentence);
  }

  /**
   * Who speaks where a noun is the source: an actor himself, the author of a report, else the
   * document that nobody is named for ("records show").
   */
  @Nullable Entity speaker(Token source) {
    LocatedMention mention = entities.covering(sentence.index(), source.index());
    Entity entity = mention == null ? null : mention.entity();
    if (entity != null && (entity.kind().isActor() || entity.kind() == EntityKind.FACILITY)) {
      return entity;
    }
    Token name = Phrases.dependent(sentence, source, Relation.APPOS);
    Entity named = name == null ? null : actor(name);
    if (named != null) {
      return named;
    }
    Token counted = counted(source);
    if (counted != null) {
      return speaker(counted);
    }
    boolean document =
        lexicon.documents().contains(source.lemma())
            || Cue.of(lexicon, sentence, source, PartOfSpeech.NOUN) != null;
    if (!document) {
      return null;
    }
    Token author = authorToken(source);
    Entity maker = author == null ? null : actor(author);
    return maker == null && entity != null && entity.kind() == EntityKind.OBJECT ? entity : maker;
  }

  /**
   * Whose a report or a statement is: "Macron's statement", "a report in Le Monde", "a BBC report".
   */
  @Nullable Token authorToken(Token noun) {
    Token possessor = Phrases.dependent(sentence, noun, Relation.NMOD_POSS);
    if (possessor != null) {
      return possessor;
    }
    for (Token token : sentence.dependents(noun)) {
      String preposition =
          token.relation() == Relation.NMOD ? Phrases.preposition(sentence, token) : null;
      boolean by =
          preposition != null
              && (preposition.equals("by")
                  || preposition.equals("from")
                  || preposition.equals("in"));
      if ((by || token.relation() == Relation.COMPOUND) && actor(token) != null) {
        return token;
      }
    }
    Token maker = maker(noun);
    if (maker != null) {
      return maker;
    }
    Token governor = Phrases.governor(sentence, noun);
    boolean object = noun.relation() == Relation.OBJ;
    List<Token> found = governor != null && object ? subjects.of(governor) : List.of();
    return found.isEmpty() ? null : found.get(0);
  }

  /**
   * Who is named right behind a verb of saying that follows a quotation, or right before it, where
   * the parse has lost him: "...," said General Lind of the ...
   */
  @Nullable Token besideQuotation(Token verb, Quotes quotes) {
    BitSet quoted = quotes.quotedTokens(sentence);
    int last = quoted.previousSetBit(verb.index());
    if (quoted.get(verb.index()) || last < 0 || verb.index() - last > MOST_BETWEEN) {
      return null;
    }
    Token found = null;
    for (int i = verb.index() + 1; i < sentence.tokens().size() && i < verb.index() + 7; i++) {
      Token token = sentence.token(i);
      if (!Character.isLetterOrDigit(token.text().charAt(0)) || token.isVerb()) {
        break;
      }
      Entity entity = actor(token);
      boolean person = entity != null && entity.kind() == EntityKind.PERSON;
      if (entity != null && (found == null || person)) {
        found = token;
      }
    }
    return found;
  }

  /** "voters" of "half of the voters", of "six in ten voters", of "many in the crowd". */
  private @Nullable Token counted(Token quantity) {
    boolean number =
        quantity.tag().equals("CD")
            || quantity.tag().startsWith("JJ")
            || quantity.tag().equals("DT")
            || WordClass.SHARES_OF_SPEAKERS.contains(quantity.lemma());
    for (Token token : number ? sentence.dependents(quantity) : List.<Token>of()) {
      String preposition =
          token.relation() == Relation.NMOD ? Phrases.preposition(sentence, token) : null;
      if ("of".equals(preposition) || "in".equals(preposition) || "among".equals(preposition)) {
        return token;
      }
    }
    return null;
  }

  /** "a poll conducted by Gallup", "documents released by the ministry". */
  private @Nullable Token maker(Token noun) {
    for (Token participle : sentence.dependents(noun)) {
      Token agent =
          participle.relation() == Relation.ACL
              ? Phrases.dependent(sentence, participle, Relation.OBL_AGENT)
              : null;
      if (agent != null && actor(agent) != null) {
        return agent;
      }
    }
    return null;
  }

  /** The noun that a preposition governs: the head of its last word, or the first noun behind. */
  @Nullable Token object(Token first, Span span) {
    for (Token token : sentence.tokens()) {
      if (token.span().begin() >= first.span().begin()
          && token.span().end() <= span.end()
          && token.relation() == Relation.CASE) {
        Token governor = Phrases.governor(sentence, token);
        if (governor != null && governor.span().begin() > span.begin()) {
          return governor;
        }
      }
    }
    for (Token token : sentence.dependents(first)) {
      if (token.span().begin() >= span.end() && token.isNoun()) {
        return token;
      }
    }
    return null;
  }

  /**
   * The clause whose word a phrase such as "according to" tells; behind a comma all the clauses
   * that are joined to it.
   */
  @Nullable Token governingClause(Token source, Token preposition) {
    Token at = Phrases.governor(sentence, source);
    for (int steps = 0; at != null && steps < 12; steps++) {
      boolean clause =
          at.isVerb() || Phrases.has(sentence, at, Relation.NSUBJ, Relation.COP) || at.head() < 0;
      boolean participle = at.relation() == Relation.CASE || at.lemma().equals("accord");
      if (clause && !participle) {
        boolean apart =
            preposition.index() > 0
                && sentence.token(preposition.index() - 1).text().equals(",")
                && at.index() < preposition.index();
        return apart ? joined(at) : at;
      }
      at = Phrases.governor(sentence, at);
    }
    return null;
  }

  private Token joined(Token clause) {
    Token at = clause;
    while (JOINED.contains(at.relation()) && at.head() >= 0 && at.head() < at.index()) {
      Token governor = sentence.token(at.head());
      if (!governor.isVerb() && !Phrases.has(sentence, governor, Relation.NSUBJ, Relation.COP)) {
        return at;
      }
      at = governor;
    }
    return at;
  }

  private @Nullable Entity actor(Token token) {
    LocatedMention mention = entities.covering(sentence.index(), token.index());
    return mention != null && mention.entity().kind().isActor() ? mention.entity() : null;
  }
}
