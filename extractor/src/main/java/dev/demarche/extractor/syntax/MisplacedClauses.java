package dev.demarche.extractor.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Clauses of time and reason, which the parser hangs on the noun before them: "demanding a truce |
 * after Russia vetoed it |". They go with the verb above. Thread-safe.
 */
final class MisplacedClauses {

  private static final Set<String> CIRCUMSTANCES =
      Set.of("after", "before", "because", "while", "although", "though", "when", "until", "once");

  private MisplacedClauses() {}

  static void mend(List<String> words, SentenceTree tree) {
    for (int mark = 1; mark < words.size(); mark++) {
      int verb = tree.heads[mark];
      if (verb <= mark
          || tree.relations[mark] != Relation.MARK
          || tree.relations[verb] != Relation.ACL
          || !tree.tags[verb].startsWith("VB")
          || !CIRCUMSTANCES.contains(words.get(mark).toLowerCase(Locale.ROOT))) {
        continue;
      }
      int at = tree.heads[verb];
      for (int steps = 0; at >= 0 && steps < 8 && !tree.tags[at].startsWith("VB"); steps++) {
        at = tree.heads[at];
      }
      if (at >= 0 && at < mark && tree.tags[at].startsWith("VB")) {
        tree.heads[verb] = at;
        tree.relations[verb] = Relation.ADVCL;
      }
    }
  }
}
