package dev.demarche.benchmark;

import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.SplittableRandom;

/**
 * Names of nobody, as many as one likes: made of syllables, and every fourth of them begun with
 * words with which names of the knowledge base begin, too. The n-th is always the same.
 */
final class SyntheticNames {

  private static final String[] ONSETS =
      "b br ch d dr f g gr h j k kh kr l m n p r s sh st t tr v y z zh".split(" ");
  private static final String[] VOWELS = "a e i o u ai ei ou".split(" ");
  private static final String[] CODAS = "- - - - n r l s k m sh v".replace("-", "").split(" ", -1);

  /** Beginnings that the knowledge base has, too. */
  private static final String[] SHARED = {
    "United", "Islamic State of", "Ministry of", "National", "North", "South", "Abu", "People's",
    "International", "Supreme Council of", "Vladimir", "Ali", "Mohammed", "John", "Saint", "New"
  };

  private static final String[] BODIES = {
    "Front", "Liberation Army", "Party", "Council", "Brigade", "Times", "Agency", "Movement"
  };

  private SyntheticNames() {}

  /** A name and what bears it. */
  record Synthetic(String name, EntityKind kind) {}

  static Synthetic at(int index) {
    SplittableRandom random = new SplittableRandom(index * 0x9E3779B97F4A7C15L);
    String word = word(random, 3);
    if (index % 4 == 0) {
      return new Synthetic(
          SHARED[random.nextInt(SHARED.length)] + " " + word, EntityKind.ORGANIZATION);
    }
    return switch (random.nextInt(6)) {
      case 0 -> new Synthetic(word, EntityKind.PLACE);
      case 1 ->
          new Synthetic(
              word + " " + BODIES[random.nextInt(BODIES.length)], EntityKind.ORGANIZATION);
      case 2 -> new Synthetic(word + "-" + (1 + random.nextInt(400)), EntityKind.WEAPON);
      default -> new Synthetic(word(random, 2) + " " + word, EntityKind.PERSON);
    };
  }

  private static String word(SplittableRandom random, int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(ONSETS[random.nextInt(ONSETS.length)])
          .append(VOWELS[random.nextInt(VOWELS.length)])
          .append(CODAS[random.nextInt(CODAS.length)]);
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
