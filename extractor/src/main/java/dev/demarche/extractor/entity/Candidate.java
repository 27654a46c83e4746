package dev.demarche.extractor.entity;

import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.knowledge.KnownEntity;
import dev.demarche.extractor.knowledge.NameSense;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that may be a mention, before it is settled whose.
 *
 * @param head index of the token that heads it
 * @param reading what the words by themselves tell
 */
record Candidate(int sentence, int first, int last, int head, Span span, Reading reading) {

  /**
   * The same up to the end of a name that would be cut: "director of Energy" and "and Food
   * Services".
   */
  Candidate withWholeNames(List<Candidate> names) {
    for (Candidate name : names) {
      if (first < name.first() && name.first() <= last && last < name.last()) {
        return new Candidate(sentence, first, name.last(), head, span.cover(name.span()), reading);
      }
    }
    return this;
  }

  sealed interface Reading {}

  /** A name of the knowledge base; title: the words of a role or rank before it. */
  record KnownName(String name, List<NameSense> senses, @Nullable String title) implements Reading {
    KnownName {
      senses = List.copyOf(senses);
    }
  }

  /**
   * A name outside the knowledge base.
   *
   * @param sure whether the words around it or in it tell its kind
   * @param country whose body it names, where the name by itself does not tell: "Supreme Court"
   */
  record NewName(
      String name,
      EntityKind kind,
      boolean sure,
      @Nullable String title,
      @Nullable KnownEntity country)
      implements Reading {}

  /**
   * A description.
   *
   * @param noun its head noun, singular and in lower case; of a role all of its words
   * @param certain whether the lexicon knows the noun; else it becomes a mention only as part of a
   *     claim
   * @param pair whether it takes up two spoken of before: "both countries", "the pair"
   */
  record Description(
      String noun, EntityKind kind, boolean definite, boolean certain, boolean plural, boolean pair)
      implements Reading {}

  /** A pronoun, in lower case. */
  record Pronoun(String word) implements Reading {}
}
