package dev.demarche.extractor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.extractor.SharedExtractor;
import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.claim.LexiconCoverage.MissedVerb;
import dev.demarche.extractor.claim.WordUse.Coverage;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counting is independent of which words the lexicon gains, but for the few named here. */
class LexiconCoverageTest {

  private static LexiconCoverage of(String... texts) {
    LexiconCoverage coverage = new LexiconCoverage();
    for (String text : texts) {
      Article article = Article.of("text", text);
      coverage.add(article, SharedExtractor.get().wordUses(article));
    }
    return coverage;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Germany attacked France.                              | attack     | EVOKES
          Germany lifted the sanctions on France.               | sanction   | EVOKES
          Germany said that France was right.                   | say        | ATTRIBUTES
          Germany plans to attack France.                       | plan       | CONTEXT
          Germany carried out an attack on France.              | carry out  | LIGHT
          The troops arrived.                                   | troops     | DENOTES
          Germany loosened the rope.                            | loosen     | UNMET
          Germany resembles France.                             | resemble   | NONE
          """)
  void whatTheLexiconMakesOfAWord(String sentence, String lemma, Coverage coverage) {
    assertThat(SharedExtractor.get().wordUses(Article.of("text", sentence)))
        .filteredOn(use -> use.lemma().equals(lemma))
        .extracting(WordUse::coverage)
        .containsExactly(coverage);
  }

  @Test
  void missedVerbsAreCountedByTheirActors() {
    LexiconCoverage coverage =
        of(
            "It rained. Germany resembles a garden. Nothing resembles a garden.",
            "The garden resembles France. Germany resembles France.",
            "France was outnumbered by Germany.");

    assertThat(coverage.articles()).isEqualTo(3);
    assertThat(coverage.missed(10))
        .containsExactly(
            new MissedVerb("resemble", 3, 2, 2, "Germany resembles a garden.", 8),
            new MissedVerb("outnumber", 1, 1, 1, "France was outnumbered by Germany.", 11));
    assertThat(coverage.missed(1)).extracting(MissedVerb::lemma).containsExactly("resemble");
  }

  @Test
  void everyWordCountsOnce() {
    LexiconCoverage coverage = of("Germany attacked France. Germany loosened the tall rope.");

    assertThat(coverage.seen(PartOfSpeech.VERB)).isEqualTo(2);
    assertThat(coverage.covered(PartOfSpeech.VERB)).isEqualTo(1);
    assertThat(coverage.seen(PartOfSpeech.NOUN)).isEqualTo(1);
    assertThat(coverage.count(PartOfSpeech.ADJECTIVE, Coverage.NONE)).isEqualTo(1);
  }

  @Test
  void auxiliariesCopulasAndNamesAreNoWordsOfTheLexicon() {
    LexiconCoverage coverage = of("France has been in Berlin. Germany is France.");

    assertThat(coverage.seen(PartOfSpeech.VERB)).isZero();
    assertThat(coverage.seen(PartOfSpeech.NOUN)).isZero();
    assertThat(coverage.missed(10)).isEmpty();
  }
}
