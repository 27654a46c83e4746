package dev.demarche.extractor.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.POSModel;

/**
 * Some 40,000 words that English newspapers write in lower case, from the dictionary of the
 * part-of-speech model. A name that is one of them ("Time", "Storm") says little by itself.
 * Immutable and thread-safe.
 */
public final class OrdinaryWords {

  private final Set<String> words;

  private OrdinaryWords(Set<String> words) {
    this.words = Set.copyOf(words);
  }

  /** Reads the model that ships with Demarche: half a second. */
  public static OrdinaryWords load() {
    try (InputStream bytes = OrdinaryWords.class.getResourceAsStream(SyntaxModels.TAGS)) {
      if (bytes == null) {
        throw new IllegalStateException(SyntaxModels.TAGS + " is not on the class path");
      }
      Set<String> words = new HashSet<>();
      if (new POSModel(bytes).getFactory().getTagDictionary() instanceof POSDictionary dictionary) {
        for (String word : dictionary) {
          if (word.equals(word.toLowerCase(Locale.ROOT))) {
            words.add(word);
          }
        }
      }
      return new OrdinaryWords(words);
    } catch (IOException broken) {
      throw new UncheckedIOException("the language model " + SyntaxModels.TAGS, broken);
    }
  }

  /** Whether a word, whatever its case, is an ordinary word in lower case. */
  public boolean contains(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }
}
