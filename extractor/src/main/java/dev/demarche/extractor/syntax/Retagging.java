package dev.demarche.extractor.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Corrects tags of nouns that the parser took from the wrong side of capitalisation, or for
 * adjectives.
 */
final class Retagging {

  /** What follows a noun phrase, never an adjective within one. */
  private static final Set<String> AFTER_NOUN =
      Set.of("TO", "IN", ".", ",", "VBD", "VBZ", "MD", "WDT");

  private final Lemmatizer lemmatizer;

  Retagging(Lemmatizer lemmatizer) {
    this.lemmatizer = lemmatizer;
  }

  /**
   * The tag that stands in the end. "Gunmen" at the start of a sentence is a common noun if the
   * dictionary has "gunman" and the next word is no part of a name; only plurals, for a singular
   * without article is rather a surname ("Grant"), and so is one before the verb of a singular
   * ("Sanders opposes"). "EU" is no plural, "US" in a headline no
   * pronoun.
   */
  String tag(List<String> words, List<String> tags, int at) {
    String word = words.get(at);
    String tag = tags.get(at);
    if (words.size() == 1
        && Character.isLetter(word.charAt(0))
        && !Character.isLetter(tag.charAt(0))) {
      return Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
    }
    if (word.equals("US") && tag.equals("PRP") && !areCapitals(words)) {
      return "NNP";
    }
    if (word.equals("left") && isAside(words, at)) {
      return "RB";
    }
    if (tag.startsWith("NNP") && isFirst(words, at) && !isCapital(words, at + 1)) {
      return lemmatizer.isKnownPlural(word) && !isBeforeSingularVerb(tags, at) ? "NNS" : tag;
    }
    if (tag.equals("NNS") && isFirst(words, at) && isBeforeSingularVerb(tags, at)) {
      return "NNP";
    }
    if (word.equals("military") && tag.equals("JJ") && isAloneBehindArticle(tags, at)) {
      return "NN";
    }
    if (tag.equals("JJ") && endsNounPhrase(words, tags, at)) {
      return "NN";
    }
    boolean noPlural =
        tag.equals("NNS") && !word.endsWith("s") && isCapital(words, at) && !isFirst(words, at);
    return noPlural && !lemmatizer.isKnownPlural(word) ? "NNP" : tag;
  }

  /** "launched a major offensive to": what an article begins a noun ends. */
  private static boolean endsNounPhrase(List<String> words, List<String> tags, int at) {
    int article = at - 1;
    while (article > 0 && tags.get(article).startsWith("JJ")) {
      article--;
    }
    return article >= 0
        && Set.of("a", "an").contains(words.get(article).toLowerCase(Locale.ROOT))
        && at + 1 < tags.size()
        && AFTER_NOUN.contains(tags.get(at + 1));
  }

  /** "urged the | military | to": no noun follows. */
  private static boolean isAloneBehindArticle(List<String> tags, int at) {
    return at > 0
        && tags.get(at - 1).equals("DT")
        && at + 1 < tags.size()
        && AFTER_NOUN.contains(tags.get(at + 1));
  }

  private static boolean isBeforeSingularVerb(List<String> tags, int at) {
    return at + 1 < tags.size() && tags.get(at + 1).equals("VBZ");
  }

  private static boolean areCapitals(List<String> words) {
    return words.stream().noneMatch(word -> word.chars().anyMatch(Character::isLowerCase));
  }

  /** "Ada Brekke, left, and Marta Lind": where somebody stands in a picture. */
  private static boolean isAside(List<String> words, int at) {
    return at > 0
        && at + 1 < words.size()
        && words.get(at - 1).equals(",")
        && words.get(at + 1).equals(",");
  }

  private static boolean isFirst(List<String> words, int at) {
    return at == 0 || at == 1 && QuotationMarks.isMark(words.get(0));
  }

  private static boolean isCapital(List<String> words, int at) {
    return at < words.size() && Character.isUpperCase(words.get(at).charAt(0));
  }
}
