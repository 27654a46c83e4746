package dev.demarche.extractor.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Participles that have become prepositions: the treebank parses "regarding the talks" as a verb
 * with its object.
 */
final class ParticipialPrepositions {

  private static final Set<String> WORDS =
      Set.of(
          "regarding", "concerning", "including", "following", "according", "involving", "pending");

  /** All prepositions that end like a gerund. */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "regarding",
          "concerning",
          "including",
          "following",
          "according",
          "involving",
          "pending",
          "during",
          "excluding",
          "barring",
          "considering",
          "notwithstanding",
          "excepting",
          "touching",
          "owing",
          "beginning",
          "starting",
          "depending");

  private ParticipialPrepositions() {}

  /** The node, turned into a prepositional phrase where it is a verb phrase in form only. */
  static Constituent rewrite(Constituent node, List<String> words) {
    Constituent first = node.children().get(0);
    boolean several = node.children().size() > 1;
    if (several
        && node.is("VP", "S")
        && first.is("VBG")
        && node.children().get(1).is("NP", "PP", "S")
        && WORDS.contains(word(first, words))) {
      return phrase("PP", "IN", node);
    }
    if (several
        && node.is("PP")
        && first.is("IN")
        && node.children().get(1).is("NP")
        && isGerund(word(first, words))) {
      return new Constituent("S", List.of(phrase("VP", "VBG", node)), -1);
    }
    return node.is("S") && !several && first.is("PP") ? first : node;
  }

  /** The same children under another label, the first with another tag. */
  private static Constituent phrase(String label, String tag, Constituent node) {
    List<Constituent> children = new ArrayList<>(node.children());
    children.set(0, new Constituent(tag, List.of(), children.get(0).token()));
    return new Constituent(label, children, -1);
  }

  /** The other way round: "highlighting" in "avoided highlighting the role" is no preposition. */
  private static boolean isGerund(String word) {
    return word.length() > 5 && word.endsWith("ing") && !PREPOSITIONS.contains(word);
  }

  private static String word(Constituent leaf, List<String> words) {
    return words.get(leaf.token()).toLowerCase(Locale.ROOT);
  }
}
