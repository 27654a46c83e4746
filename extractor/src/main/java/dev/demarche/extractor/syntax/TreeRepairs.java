package dev.demarche.extractor.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Corrects what the parser regularly gets wrong in news, before the tree becomes dependencies. Each
 * rule sees one node whose children are repaired already, and keeps the order of the words.
 * Thread-safe.
 */
final class TreeRepairs {

  private final PhrasalVerbs phrasalVerbs;
  private final MergedPhrases mergedPhrases;
  private final ObjectControl objectControl;

  TreeRepairs(Lemmatizer lemmatizer) {
    this.phrasalVerbs = new PhrasalVerbs(lemmatizer);
    this.mergedPhrases = new MergedPhrases(lemmatizer);
    this.objectControl = new ObjectControl(lemmatizer);
  }

  Constituent repair(Constituent tree, List<String> words) {
    if (tree.isLeaf()) {
      return tree;
    }
    List<Constituent> children = new ArrayList<>(tree.children().size());
    for (Constituent child : tree.children()) {
      children.add(repair(child, words));
    }
    Constituent node = new Constituent(tree.label(), children, -1);
    node = ParticipialPrepositions.rewrite(node, words);
    node = DoSupport.rewrite(node, words);
    node = phrasalVerbs.rewrite(node, words);
    node = objectControl.rewrite(node, words);
    node = mergedPhrases.rewrite(node, words);
    node = TimePhrases.rewrite(node, words);
    return Coordinations.rewrite(node, words);
  }
}
