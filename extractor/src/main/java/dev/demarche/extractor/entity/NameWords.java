package dev.demarche.extractor.entity;

import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.knowledge.WordIndex;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What words tell inside a name: its last ones what it names ("Airways"), its first one that it is
 * a person's ("Chad").
 */
final class NameWords {

  private final WordIndex<EntityKind> words;
  private final CommonNouns nouns;

  NameWords(Lexicon lexicon, CommonNouns nouns) {
    this.words = lexicon.nameWords();
    this.nouns = nouns;
  }

  /** What a name with this ending names; null where the ending does not tell. */
  @Nullable EntityKind ending(String name) {
    for (int from = 0; from >= 0; from = next(name, from)) {
      String words = name.substring(from);
      EntityKind own = phrase(words);
      EntityKind kind = own == null || own == EntityKind.PERSON ? nouns.phrase(words) : own;
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  /** The same, by words that need not be common nouns. */
  @Nullable EntityKind own(String name) {
    for (int from = 0; from >= 0; from = next(name, from)) {
      EntityKind kind = phrase(name.substring(from));
      if (kind != null && kind != EntityKind.PERSON) {
        return kind;
      }
    }
    return null;
  }

  /** Whether a body is named that ends so: an office, a company, a place, but no one person. */
  boolean endsBody(String name) {
    EntityKind kind = ending(name);
    return kind != null
        && kind != EntityKind.PERSON
        && kind != EntityKind.GROUP
        && kind != EntityKind.UNNAMED_SOURCE
        && kind != EntityKind.WEAPON
        && kind != EntityKind.COUNTRY;
  }

  /** Whether a word is what ministries and agencies are about: "Trade", "Immigration". */
  boolean isMatter(String word) {
    return word.indexOf(' ') < 0 && phrase(word) == EntityKind.GOVERNMENT_BODY;
  }

  boolean isGivenName(String word) {
    return phrase(word) == EntityKind.PERSON;
  }

  private @Nullable EntityKind phrase(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (WordIndex.Entry<EntityKind> entry :
        words.anchoredBy(PartOfSpeech.NOUN, lower.substring(lower.lastIndexOf(' ') + 1))) {
      if (String.join(" ", entry.words()).equals(lower)) {
        return entry.meaning();
      }
    }
    return null;
  }

  private static int next(String name, int from) {
    int space = name.indexOf(' ', from);
    return space < 0 ? -1 : space + 1;
  }
}
