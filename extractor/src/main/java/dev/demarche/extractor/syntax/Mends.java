package dev.demarche.extractor.syntax;

import java.util.List;

/**
 * What is put right in a sentence's tree that the parser often gets wrong, in this order: later
 * ones see what earlier ones made. Each stands in a class of its own, with its cases in the tests'
 * {@code relations.psv}. Thread-safe.
 */
final class Mends {

  /** One such mistake. */
  @FunctionalInterface
  private interface Mend {

    /**
     * @param words the words of the sentence
     * @param tree its tags, heads and relations, changed in place
     */
    void in(List<String> words, SentenceTree tree);
  }

  private final List<Mend> mends;

  Mends(Lemmatizer lemmatizer, KnownWords known) {
    this.mends =
        List.of(
            // clauses and their subjects first: all others go by them
            new SubjectRepairs(lemmatizer, known.reporting())::mend,
            (words, tree) -> FiniteConjuncts.mend(tree),
            RelativeClauses::mend,
            JoinedNumbers::mend,
            AppendedDenials::mend,
            PluralLists::mend,
            MisplacedClauses::mend,
            VerblessSentences::mend,
            // what is what to a verb
            new Gerunds(lemmatizer)::mend,
            new ObjectComplements(lemmatizer, known.naming(), known.judgements())::mend,
            JoinedPredicates::mend,
            Resultatives::mend,
            NamedNouns::mend,
            new HeadlineConjuncts(lemmatizer, known.dictionary())::mend,
            new ShortConditions(lemmatizer, known.dictionary())::mend,
            NounComplements::mend,
            BareInfinitives::mend);
  }

  void mend(List<String> words, SentenceTree tree) {
    mends.forEach(mend -> mend.in(words, tree));
  }
}
