package dev.demarche.extractor.syntax;

import dev.demarche.extractor.vocabulary.WordClass;
import java.util.List;
import java.util.Locale;

/**
 * What completes a noun and stands right behind it, though the parser hangs it on the verb before:
 * "praised the decision | to withdraw |", "demanded an end | to the attacks |". Thread-safe.
 */
final class NounComplements {

  private NounComplements() {}

  static void mend(List<String> words, SentenceTree tree) {
    for (int to = 2; to < words.size(); to++) {
      if (!tree.tags[to].equals("TO")) {
        continue;
      }
      int complement = tree.heads[to];
      int noun = to - 1;
      boolean object = tree.relations[noun] == Relation.OBJ || tree.relations[noun] == Relation.OBL;
      if (complement < to || !object || tree.heads[noun] != tree.heads[complement]) {
        continue;
      }
      String word = words.get(noun).toLowerCase(Locale.ROOT);
      if (tree.relations[to] == Relation.AUX
          && tree.relations[complement] == Relation.XCOMP
          && WordClass.NOUNS_TAKING_INFINITIVE.contains(word)) {
        tree.heads[complement] = noun;
        tree.relations[complement] = Relation.ACL;
      } else if (tree.relations[to] == Relation.CASE
          && tree.relations[complement] == Relation.OBL
          && WordClass.NOUNS_TAKING_TO.contains(word)) {
        tree.heads[complement] = noun;
        tree.relations[complement] = Relation.NMOD;
      }
    }
  }
}
