package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.claim.WordUse.Coverage;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what the lexicon covers of the articles of a corpus. All counts are of running words. Not
 * thread-safe: find the uses of words on as many threads as you like ({@link
 * dev.demarche.extractor.Extractor#wordUses}), and add them on one.
 */
public final class LexiconCoverage {

  private final Map<PartOfSpeech, Map<Coverage, Long>> words = new EnumMap<>(PartOfSpeech.class);
  private final Map<String, MissedVerb> missed = new HashMap<>();
  private long articles;

  /**
   * A verb that the lexicon lacks.
   *
   * @param lemma in lower case, with its particle
   * @param count how often an actor is its subject, its object, or both
   * @param asSubject how often an actor is its subject
   * @param asObject how often an actor is its object
   * @param example the sentence of its first use with an actor, as the article has it
   * @param at where the verb begins in the example, in characters
   */
  public record MissedVerb(
      String lemma, long count, long asSubject, long asObject, String example, int at) {

    private MissedVerb and(WordUse use) {
      return new MissedVerb(
          lemma,
          count + 1,
          asSubject + (use.actorAsSubject() ? 1 : 0),
          asObject + (use.actorAsObject() ? 1 : 0),
          example,
          at);
    }
  }

  /**
   * Adds an article.
   *
   * @param uses the words of that article
   */
  public void add(Article article, List<WordUse> uses) {
    articles++;
    for (WordUse use : uses) {
      words
          .computeIfAbsent(use.partOfSpeech(), none -> new EnumMap<>(Coverage.class))
          .merge(use.coverage(), 1L, Long::sum);
      boolean withActor = use.actorAsSubject() || use.actorAsObject();
      if (use.partOfSpeech() == PartOfSpeech.VERB && use.coverage() == Coverage.NONE && withActor) {
        missed.compute(
            use.lemma(), (lemma, known) -> (known == null ? first(article, use) : known).and(use));
      }
    }
  }

  private static MissedVerb first(Article article, WordUse use) {
    String sentence = article.text().substring(use.sentence().begin(), use.sentence().end());
    return new MissedVerb(
        use.lemma(), 0, 0, 0, sentence, use.word().begin() - use.sentence().begin());
  }

  /** How many articles were added. */
  public long articles() {
    return articles;
  }

  /** How many words of a part of speech were seen. */
  public long seen(PartOfSpeech partOfSpeech) {
    return words.getOrDefault(partOfSpeech, Map.of()).values().stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  /** How many of them the lexicon makes so much of. */
  public long count(PartOfSpeech partOfSpeech, Coverage coverage) {
    return words.getOrDefault(partOfSpeech, Map.of()).getOrDefault(coverage, 0L);
  }

  /** How many of them it makes anything of: all but the last two of {@link Coverage}. */
  public long covered(PartOfSpeech partOfSpeech) {
    return seen(partOfSpeech)
        - count(partOfSpeech, Coverage.UNMET)
        - count(partOfSpeech, Coverage.NONE);
  }

  /**
   * The verbs with actors that the lexicon lacks, the commonest first, those of one count in the
   * order of the alphabet.
   *
   * @param most how many at most
   */
  public List<MissedVerb> missed(int most) {
    return missed.values().stream()
        .sorted(
            Comparator.comparingLong(MissedVerb::count).reversed().thenComparing(MissedVerb::lemma))
        .limit(most)
        .toList();
  }
}
