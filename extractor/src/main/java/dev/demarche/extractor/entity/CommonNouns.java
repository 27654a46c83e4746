package dev.demarche.extractor.entity;

import dev.demarche.extractor.knowledge.Lexicon;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import dev.demarche.extractor.knowledge.WordIndex;
import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicon's common nouns denote, whatever their case and number: the tagger takes many of
 * them for names where they are capitalised, and names keep their form as lemma.
 */
final class CommonNouns {

  private final Lexicon lexicon;

  CommonNouns(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What one word denotes by itself; null where the lexicon does not have it. */
  @Nullable EntityKind kind(String word) {
    return word.indexOf(' ') < 0 ? phrase(word) : null;
  }

  /** What words denote that are an entry of the lexicon to the last: "constitutional court". */
  @Nullable EntityKind phrase(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    String before = lower.substring(0, lower.lastIndexOf(' ') + 1);
    for (String last : forms(lower.substring(before.length()))) {
      String phrase = before + last;
      for (WordIndex.Entry<EntityKind> entry :
          lexicon.commonNouns().anchoredBy(PartOfSpeech.NOUN, last)) {
        if (String.join(" ", entry.words()).equals(phrase)) {
          return entry.meaning();
        }
      }
    }
    return null;
  }

  /** Whether words name a person by what he is: "General", "rebel leader", "Gen.". */
  boolean isPerson(String words) {
    String bare = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    return phrase(bare) == EntityKind.PERSON;
  }

  /** Whether a word is a common noun in the plural: "Gunmen". */
  boolean isPlural(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lexicon.commonNouns().anchoredBy(PartOfSpeech.NOUN, lower).isEmpty()
        && kind(lower) != null;
  }

  /** Whether the lexicon uses a word as a noun or a verb of any sort: "Shelling", "Talks". */
  boolean isOrdinary(String word) {
    for (String form : forms(word.toLowerCase(Locale.ROOT))) {
      if (!lexicon.commonNouns().anchoredBy(PartOfSpeech.NOUN, form).isEmpty()
          || !lexicon.frames().anchoredBy(PartOfSpeech.NOUN, form).isEmpty()
          || !lexicon.frames().anchoredBy(PartOfSpeech.VERB, form).isEmpty()
          || lexicon.anaphors().contains(form)) {
        return true;
      }
    }
    return false;
  }

  /** The word and what may be its singular, the word first. */
  static List<String> forms(String word) {
    List<String> forms = new ArrayList<>(List.of(word));
    if (word.endsWith("men")) {
      forms.add(word.substring(0, word.length() - 2) + "an");
    } else if (word.endsWith("s") && word.length() > 3) {
      if (word.endsWith("ies")) {
        forms.add(word.substring(0, word.length() - 3) + "y");
      }
      forms.add(word.substring(0, word.length() - 1));
      if (word.endsWith("es")) {
        forms.add(word.substring(0, word.length() - 2));
      }
    }
    return forms;
  }
}
