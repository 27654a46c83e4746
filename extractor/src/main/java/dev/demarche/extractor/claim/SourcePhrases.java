package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.entity.EntityAnalysis;
import dev.demarche.extractor.entity.LocatedMention;
import dev.demarche.extractor.syntax.Phrases;
import dev.demarche.extractor.syntax.Relation;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Phrases that name a source: "according to a report in Le Monde", "Macron's statement". */
final class SourcePhrases {

  private final EntityAnalysis entities;
  private final Sentence sentence;
  private final Subjects subjects;

  SourcePhrases(EntityAnalysis entities, Sentence sentence) {
    this.entities = entities;
    this.sentence = sentence;
    this.subjects = new Subjects(sentence);
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
    Token governor = Phrases.governor(sentence, noun);
    boolean object = noun.relation() == Relation.OBJ;
    List<Token> found = governor != null && object ? subjects.of(governor) : List.of();
    return found.isEmpty() ? null : found.get(0);
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

  @Nullable Token governingClause(Token source) {
    Token at = Phrases.governor(sentence, source);
    for (int steps = 0; at != null && steps < 12; steps++) {
      boolean clause =
          at.isVerb() || Phrases.has(sentence, at, Relation.NSUBJ, Relation.COP) || at.head() < 0;
      boolean participle = at.relation() == Relation.CASE || at.lemma().equals("accord");
      if (clause && !participle) {
        return at;
      }
      at = Phrases.governor(sentence, at);
    }
    return null;
  }

  private @Nullable Entity actor(Token token) {
    LocatedMention mention = entities.covering(sentence.index(), token.index());
    return mention != null && mention.entity().kind().isActor() ? mention.entity() : null;
  }
}
