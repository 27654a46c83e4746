package dev.demarche.extractor.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.ontology.WordClasses;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WordClassTest {

  @Test
  void theLexiconHasTheClassesThatTheExtractorAsksForAndNoOthers() {
    assertThat(WordClasses.read().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(WordClass.values()).map(WordClass::entry).toList());
  }

  @Test
  void wordsOfAllPartsOfSpeechAreInAClass() {
    assertThat(WordClass.PROSPECTIVE.entry()).isEqualTo("prospective");
    assertThat(WordClass.PROSPECTIVE.contains("expect")).isTrue();
    assertThat(WordClass.PROSPECTIVE.contains("due")).isTrue();
    assertThat(WordClass.PROSPECTIVE.contains("giving")).isFalse();
    assertThat(WordClass.ALSO_KNOWN_AS.contains("also known as")).isTrue();
  }
}
