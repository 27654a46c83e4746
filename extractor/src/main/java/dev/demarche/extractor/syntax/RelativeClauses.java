package dev.demarche.extractor.syntax;

import java.util.List;

/**
 * Relative clauses whose "that" the parser takes for a preposition and whose verb for a participle:
 * "the town that the rebels attacked | is empty". No preposition is called "that". Thread-safe.
 */
final class RelativeClauses {

  private RelativeClauses() {}

  static void mend(List<String> words, SentenceTree tree) {
    for (int that = 1; that < words.size(); that++) {
      int subject = tree.heads[that];
      if (!words.get(that).equalsIgnoreCase("that")
          || tree.relations[that] != Relation.CASE
          || subject < that
          || tree.relations[subject] != Relation.NMOD) {
        continue;
      }
      int verb = participle(tree, subject);
      if (verb > subject) {
        tree.tags[verb] = "VBD";
        tree.relations[verb] = Relation.ACL_RELCL;
        tree.heads[verb] = tree.heads[subject];
        tree.relations[subject] = Relation.NSUBJ;
        tree.heads[subject] = verb;
        tree.tags[that] = "WDT";
        tree.relations[that] = Relation.OBJ;
        tree.heads[that] = verb;
      }
    }
  }

  /** The participle that hangs on a noun, without an object of its own; -1 for none. */
  private static int participle(SentenceTree tree, int noun) {
    for (int verb = noun + 1; verb < tree.heads.length; verb++) {
      if (tree.heads[verb] == noun
          && tree.relations[verb] == Relation.ACL
          && tree.tags[verb].equals("VBN")) {
        return tree.hasObject(verb) ? -1 : verb;
      }
    }
    return -1;
  }
}
