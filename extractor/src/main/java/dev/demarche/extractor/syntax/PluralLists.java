package dev.demarche.extractor.syntax;

import java.util.List;

/**
 * Lists of common nouns, whose second member the parser takes for an apposition of the first:
 * "activists, | lawyers | and monks". Bare plurals describe each other seldom. Thread-safe.
 */
final class PluralLists {

  private PluralLists() {}

  static void mend(List<String> words, SentenceTree tree) {
    for (int second = 2; second < words.size(); second++) {
      int first = tree.heads[second];
      if (tree.relations[second] == Relation.APPOS
          && first >= 0
          && first < second
          && tree.tags[first].equals("NNS")
          && tree.tags[second].equals("NNS")
          && isBare(tree, first)
          && isBare(tree, second)
          && isJoined(words, tree, second)) {
        tree.relations[second] = Relation.CONJ;
        for (int token = second + 1; token < words.size(); token++) {
          boolean joined =
              tree.relations[token] == Relation.CONJ || tree.relations[token] == Relation.CC;
          if (joined && tree.heads[token] == second) {
            tree.heads[token] = first;
          }
        }
      }
    }
  }

  private static boolean isBare(SentenceTree tree, int noun) {
    for (int token = 0; token < noun; token++) {
      Relation relation = tree.relations[token];
      boolean determines =
          relation == Relation.DET || relation == Relation.NUMMOD || relation == Relation.NMOD_POSS;
      if (determines && tree.heads[token] == noun) {
        return false;
      }
    }
    return true;
  }

  /**
   * By "and", without the comma behind that ends an apposition: "residents, women and men, fled".
   */
  private static boolean isJoined(List<String> words, SentenceTree tree, int noun) {
    for (int token = noun + 1; token + 1 < tree.heads.length; token++) {
      if (tree.heads[token] == noun
          && tree.relations[token] == Relation.CONJ
          && tree.tags[token].startsWith("NN")) {
        return !words.get(token + 1).equals(",");
      }
    }
    return false;
  }
}
