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

  private ParticipialPrepositions() {}

  /** The tree with their verb phrases turned into prepositional ones. */
  static Constituent normalize(Constituent tree, List<String> words) {
    if (tree.isLeaf()) {
      return tree;
    }
    List<Constituent> children = new ArrayList<>(tree.children().size());
    for (Constituent child : tree.children()) {
      children.add(normalize(child, words));
    }
    Constituent first = children.get(0);
    boolean preposition =
        tree.is("VP", "S")
            && first.is("VBG")
            && children.size() > 1
            && children.get(1).is("NP", "PP", "S")
            && WORDS.contains(words.get(first.token()).toLowerCase(Locale.ROOT));
    if (preposition) {
      children.set(0, new Constituent("IN", List.of(), first.token()));
      return new Constituent("PP", children, -1);
    }
    boolean onlyPhrase =
        tree.is("S") && children.size() == 1 && first.is("PP") && tree.children().get(0).is("VP");
    return onlyPhrase ? first : new Constituent(tree.label(), children, tree.token());
  }
}
