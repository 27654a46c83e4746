package dev.demarche.extractor.syntax;

import java.util.List;

/**
 * Adjectives that the parser takes for adverbs of those that "and" joins to them: "the wall was |
 * immoral | and expensive". Thread-safe.
 */
final class JoinedPredicates {

  private JoinedPredicates() {}

  static void mend(List<String> words, SentenceTree tree) {
    for (int first = 0; first + 2 < words.size(); first++) {
      int second = tree.heads[first];
      if (tree.tags[first].startsWith("JJ")
          && tree.relations[first] == Relation.ADVMOD
          && second == first + 2
          && tree.tags[second].startsWith("JJ")
          && tree.tags[first + 1].equals("CC")) {
        raise(tree, first, second);
      }
    }
  }

  private static void raise(SentenceTree tree, int first, int second) {
    for (int token = 0; token < first; token++) {
      if (tree.heads[token] == second) {
        tree.heads[token] = first;
      }
    }
    tree.heads[first] = tree.heads[second];
    tree.relations[first] = tree.relations[second];
    tree.heads[second] = first;
    tree.relations[second] = Relation.CONJ;
  }
}
