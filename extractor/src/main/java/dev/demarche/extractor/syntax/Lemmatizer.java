package dev.demarche.extractor.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.lemmatizer.ThreadSafeLemmatizerME;

/**
 * Dictionary forms. The statistical lemmatizer leaves some irregular and some regular forms as they
 * are ("fled", "condemned"): a list and suffix rules catch those. Answers are remembered by word
 * and tag, for it is ten times slower than tagging. Thread-safe.
 */
final class Lemmatizer {

  private static final int MOST_REMEMBERED = 200_000;

  private final ThreadSafeLemmatizerME statistical;
  private final Set<String> dictionary;
  private final Properties irregular = new Properties();
  private final Map<String, String> remembered = new ConcurrentHashMap<>();

  Lemmatizer(LemmatizerModel model, Set<String> dictionary) {
    this.dictionary = dictionary;
    this.statistical = new ThreadSafeLemmatizerME(model);
    try (InputStream file =
        Objects.requireNonNull(
            Lemmatizer.class.getResourceAsStream("irregular-forms.properties"))) {
      irregular.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException("the list of irregular forms cannot be read", broken);
    }
  }

  /** The lemma in lower case; of a proper noun the word itself. */
  String lemma(String word, String tag) {
    if (tag.startsWith("NNP")) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (!(tag.startsWith("VB")
        || tag.equals("NNS")
        || tag.startsWith("JJ")
        || tag.startsWith("RB"))) {
      return lower;
    }
    String key = tag + ' ' + lower;
    String known = remembered.get(key);
    if (known == null) {
      known = compute(lower, tag);
      if (remembered.size() < MOST_REMEMBERED) {
        remembered.put(key, known);
      }
    }
    return known;
  }

  /** Whether a word, in any case, is the plural of a noun that is listed or in the dictionary. */
  boolean isKnownPlural(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String lemma = lemma(lower, "NNS");
    return irregular.getProperty("noun." + lower) != null
        || !lemma.equals(lower) && dictionary.contains(lemma);
  }

  private String compute(String lower, String tag) {
    String listed = irregular.getProperty((tag.startsWith("VB") ? "verb." : "noun.") + lower);
    if (listed != null && (tag.startsWith("VB") || tag.startsWith("NN"))) {
      return listed;
    }
    if (tag.equals("VB") || tag.equals("VBP") || tag.equals("JJ") || tag.equals("RB")) {
      return lower;
    }
    if (!tag.startsWith("JJ") && !tag.startsWith("RB")) {
      for (String candidate : candidates(lower, tag)) {
        if (dictionary.contains(candidate)) {
          return candidate;
        }
      }
    }
    String lemma = statistical.lemmatize(new String[] {lower}, new String[] {universal(tag)})[0];
    boolean changed =
        !lemma.equals("O")
            && !lemma.equals("_")
            && !lemma.equals(lower)
            && !lemma.isBlank()
            && !isMisspelt(lemma, lower, tag);
    return changed ? lemma.toLowerCase(Locale.ROOT) : bySuffix(lower, tag);
  }

  /** The model spells by itself: it makes "wid" of "wiped" and "roo" of "rooted". */
  private static boolean isMisspelt(String lemma, String word, String tag) {
    boolean regular =
        tag.matches("VB[DN]") && word.endsWith("ed") || tag.equals("VBG") && word.endsWith("ing");
    List<String> candidates = candidates(word, tag);
    return regular && !candidates.isEmpty() && !candidates.contains(lemma) && !lemma.endsWith("ie");
  }

  /** What the word may be a regular form of. */
  private static List<String> candidates(String word, String tag) {
    List<String> candidates = new ArrayList<>();
    String ending = tag.equals("VBG") ? "ing" : tag.equals("VBZ") || tag.equals("NNS") ? "s" : "ed";
    if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
      String stem = stem(word, ending.length());
      int n = stem.length();
      candidates.add(stem + "e");
      candidates.add(stem);
      if (ending.equals("s")) {
        candidates.remove(0);
        if (stem.endsWith("e")) {
          candidates.add(stem(stem, 1));
        }
        if (stem.endsWith("ie")) {
          candidates.add(stem(stem, 2) + "y");
        }
      }
      if (stem.endsWith("i")) {
        candidates.add(stem(stem, 1) + "y");
      }
      if (n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2)) {
        candidates.add(stem(stem, 1));
      }
    }
    return candidates;
  }

  private static String universal(String tag) {
    return tag.startsWith("VB")
        ? "VERB"
        : tag.startsWith("NN") ? "NOUN" : tag.startsWith("JJ") ? "ADJ" : "ADV";
  }

  private static String bySuffix(String word, String tag) {
    return switch (tag) {
      case "VBD", "VBN" ->
          word.endsWith("ied")
              ? stem(word, 3) + "y"
              : word.endsWith("ed") ? restored(stem(word, 2)) : word;
      case "VBG" -> word.endsWith("ing") && word.length() > 5 ? restored(stem(word, 3)) : word;
      case "VBZ", "NNS" ->
          word.endsWith("ies") && word.length() > 4
              ? stem(word, 3) + "y"
              : word.matches(".*(ss|sh|ch|x|z)es")
                  ? stem(word, 2)
                  : word.endsWith("s") && !word.endsWith("ss") ? stem(word, 1) : word;
      default -> word;
    };
  }

  private static String stem(String word, int cut) {
    return word.substring(0, word.length() - cut);
  }

  /** "stopp" to "stop", "bas" to "base", "condemn" as it is. */
  private static String restored(String stem) {
    int n = stem.length();
    if (n > 3
        && stem.charAt(n - 1) == stem.charAt(n - 2)
        && "lsz".indexOf(stem.charAt(n - 1)) < 0) {
      return stem.substring(0, n - 1);
    }
    return stem.matches(
            ".*([^aeiou][aeiou][szvcgu]|[aeiou]at|iz|[^l]ys|rc|nc|rg|dg|ng?ag|lv|rv|id|ut|ir|ur|or)")
        ? stem + "e"
        : stem;
  }
}
