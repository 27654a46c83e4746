package dev.demarche.extractor.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import opennlp.tools.lemmatizer.LemmatizerModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {

  private static final LemmatizerModel MODEL = model();
  private final Lemmatizer lemmatizer = lemmatizer(Set.of("resume", "hacker", "seize"));

  @ParameterizedTest
  @CsvSource({
    "was, VBD, be",
    "fled, VBD, flee",
    "condemned, VBD, condemn",
    "struck, VBN, strike",
    "sought, VBD, seek",
    "led, VBN, lead",
    "fought, VBD, fight",
    "shot, VBD, shoot",
    "held, VBN, hold",
    "resumed, VBD, resume",
    "resuming, VBG, resume",
    "seizing, VBG, seize",
    "stopped, VBD, stop",
    "ruled, VBN, rule",
    "wiped, VBD, wipe",
    "looted, VBD, loot",
    "dying, VBG, die",
    "denied, VBD, deny",
    "denies, VBZ, deny",
    "attacks, VBZ, attack",
    "attacks, NNS, attack",
    "Attacked, VBD, attack",
    "allies, NNS, ally",
    "countries, NNS, country",
    "clashes, NNS, clash",
    "men, NNS, man",
    "gunmen, NNS, gunman",
    "crises, NNS, crisis",
    "troops, NNS, troops",
    "talks, NNS, talks",
    "police, NNS, police",
    "hackers, NNS, hacker",
    "Talks, NN, talks",
    "n't, RB, n't",
  })
  void givesTheDictionaryForm(String word, String tag, String lemma) {
    assertThat(lemmatizer.lemma(word, tag)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({"States, NNPS", "Macron, NNP", "Shells, NNPS", "EU, NNP"})
  void leavesProperNounsAlone(String word, String tag) {
    assertThat(lemmatizer.lemma(word, tag)).isEqualTo(word);
  }

  @Test
  void ofSeveralFormsTheOneInTheDictionaryWins() {
    assertThat(lemmatizer(Set.of("plane")).lemma("planed", "VBD")).isEqualTo("plane");
    assertThat(lemmatizer(Set.of("plan")).lemma("planned", "VBD")).isEqualTo("plan");
  }

  @Test
  void knowsPlurals() {
    assertThat(lemmatizer.isKnownPlural("Gunmen")).isTrue();
    assertThat(lemmatizer.isKnownPlural("Hackers")).isTrue();
    assertThat(lemmatizer.isKnownPlural("Troops")).isTrue();
    assertThat(lemmatizer.isKnownPlural("Resume")).isFalse();
    assertThat(lemmatizer.isKnownPlural("Athens")).isFalse();
  }

  @Test
  void remembersWordsByTheirTag() {
    assertThat(lemmatizer.lemma("left", "VBD")).isEqualTo("leave");
    assertThat(lemmatizer.lemma("left", "JJ")).isEqualTo("left");
    assertThat(lemmatizer.lemma("left", "VBD")).isEqualTo("leave");
  }

  private static Lemmatizer lemmatizer(Set<String> dictionary) {
    return new Lemmatizer(MODEL, dictionary);
  }

  private static LemmatizerModel model() {
    try (var stream =
        LemmatizerTest.class.getResourceAsStream("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin")) {
      return new LemmatizerModel(stream);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
