package dev.demarche.extractor.syntax;

/**
 * Verbs that the parser coordinates with a form that cannot stand beside them: in "has accused them
 * of trying to interfere and blamed them" the past tense goes with "has accused", not with the
 * infinitive. Thread-safe.
 */
final class FiniteConjuncts {

  private FiniteConjuncts() {}

  static void mend(SentenceTree tree) {
    for (int verb = 0; verb < tree.tags.length; verb++) {
      boolean finite = tree.tags[verb].equals("VBD") || tree.tags[verb].equals("VBZ");
      if (!finite
          || tree.relations[verb] != Relation.CONJ
          || !isNonFinite(tree, tree.heads[verb])
          || hasOwn(tree, verb)) {
        continue;
      }
      int at = tree.heads[verb];
      for (int steps = 0; at >= 0 && steps < 6 && !isFinite(tree, at); steps++) {
        at = tree.heads[at];
      }
      if (at >= 0 && at < verb && isFinite(tree, at)) {
        tree.heads[verb] = at;
      }
    }
  }

  /** An infinitive or a participle without auxiliary that makes a tense of it. */
  private static boolean isNonFinite(SentenceTree tree, int token) {
    if (token < 0) {
      return false;
    }
    return (tree.tags[token].equals("VB") || tree.tags[token].equals("VBG"))
        && !isFinite(tree, token);
  }

  /** Inflected itself, or by an auxiliary: "has accused", "will leave", "is trying". */
  private static boolean isFinite(SentenceTree tree, int token) {
    String tag = tree.tags[token];
    if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) {
      return true;
    }
    for (int each = 0; tag.startsWith("VB") && each < token; each++) {
      boolean auxiliary =
          tree.relations[each] == Relation.AUX || tree.relations[each] == Relation.AUX_PASS;
      if (tree.heads[each] == token && auxiliary && !tree.tags[each].equals("TO")) {
        return true;
      }
    }
    return false;
  }

  /** With a subject of its own the verb heads a clause, wherever it hangs. */
  private static boolean hasOwn(SentenceTree tree, int verb) {
    for (int each = 0; each < verb; each++) {
      boolean subject =
          tree.relations[each] == Relation.NSUBJ || tree.relations[each] == Relation.NSUBJ_PASS;
      if (tree.heads[each] == verb && subject) {
        return true;
      }
    }
    return false;
  }
}
