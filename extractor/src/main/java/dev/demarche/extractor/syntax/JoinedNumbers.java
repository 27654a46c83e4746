package dev.demarche.extractor.syntax;

import java.util.List;

/**
 * Objects of two verbs that are mere numbers, which the parser takes for one: "killed | at least 12
 * and wounded 30 |". Thread-safe.
 */
final class JoinedNumbers {

  private JoinedNumbers() {}

  static void mend(List<String> words, SentenceTree tree) {
    for (int first = 1; first + 3 < words.size(); first++) {
      int second = tree.heads[first];
      int verb = second < 0 ? -1 : tree.heads[second];
      int participle = first + 2;
      if (tree.tags[first].equals("CD")
          && tree.relations[first] == Relation.NUMMOD
          && tree.tags[first + 1].equals("CC")
          && second > participle
          && (tree.tags[second].equals("CD") || tree.tags[second].equals("NNS"))
          && tree.relations[second] == Relation.OBJ
          && verb >= 0
          && verb < first
          && tree.heads[participle] == second
          && tree.relations[participle] == Relation.AMOD
          && words.get(participle).endsWith("ed")) {
        part(tree, verb, first, participle, second);
      }
    }
  }

  private static void part(SentenceTree tree, int verb, int first, int participle, int second) {
    for (int token = verb + 1; token < first; token++) {
      if (tree.heads[token] == second) {
        tree.heads[token] = first;
      }
    }
    tree.heads[first] = verb;
    tree.relations[first] = Relation.OBJ;
    tree.heads[first + 1] = verb;
    tree.heads[participle] = verb;
    tree.relations[participle] = Relation.CONJ;
    tree.tags[participle] = tree.tags[verb].equals("VBN") ? "VBN" : "VBD";
    tree.heads[second] = participle;
  }
}
