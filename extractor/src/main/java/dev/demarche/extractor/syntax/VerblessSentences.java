package dev.demarche.extractor.syntax;

import dev.demarche.extractor.vocabulary.WordClass;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Sentences that the parser takes for one long noun phrase, their verb for a participle: "an attack
 * by rebels on a convoy | killed nine soldiers". A participle without an auxiliary is passive and
 * has no object, but for verbs with two ("a man given a medal"). Thread-safe.
 */
final class VerblessSentences {

  private VerblessSentences() {}

  static void mend(List<String> words, SentenceTree tree) {
    int root = 0;
    while (root < words.size() && !(tree.heads[root] < 0 && tree.tags[root].startsWith("N"))) {
      root++;
    }
    if (root == words.size()) {
      return;
    }
    int told = finite(tree, root);
    if (told > root) {
      raise(tree, root, told);
      return;
    }
    if (hasVerb(tree)) {
      return;
    }
    for (int verb = words.size() - 1; verb > root; verb--) {
      if (tree.tags[verb].equals("VBN")
          && tree.relations[verb] == Relation.ACL
          && mayBePast(words.get(verb).toLowerCase(Locale.ROOT))
          && tree.hasObject(verb)) {
        raise(tree, root, verb);
        return;
      }
    }
  }

  /**
   * "Activists, lawyers and monks | condemned | it": past tense that hangs on a noun of the list.
   */
  private static int finite(SentenceTree tree, int root) {
    for (int verb = root + 1; verb < tree.tags.length; verb++) {
      boolean finite = tree.tags[verb].equals("VBD") || tree.tags[verb].equals("VBZ");
      if (finite && tree.relations[verb] == Relation.ACL && !hasSubject(tree, verb)) {
        int at = tree.heads[verb];
        while (at >= 0
            && at != root
            && (tree.relations[at] == Relation.APPOS || tree.relations[at] == Relation.CONJ)) {
          at = tree.heads[at];
        }
        if (at == root) {
          return verb;
        }
      }
    }
    return -1;
  }

  private static boolean hasSubject(SentenceTree tree, int verb) {
    for (int token = 0; token < verb; token++) {
      boolean subject =
          tree.relations[token] == Relation.NSUBJ
              || tree.relations[token] == Relation.NSUBJ_PASS
              || tree.relations[token] == Relation.MARK
              || tree.relations[token] == Relation.AUX;
      if (subject && tree.heads[token] == verb) {
        return true;
      }
    }
    return false;
  }

  private static void raise(SentenceTree tree, int root, int verb) {
    tree.tags[verb] = tree.tags[verb].equals("VBZ") ? "VBZ" : "VBD";
    tree.heads[verb] = -1;
    tree.relations[verb] = Relation.ROOT;
    tree.heads[root] = verb;
    tree.relations[root] = Relation.NSUBJ;
    for (int token = verb + 1; token < tree.heads.length; token++) {
      if (tree.heads[token] == root) {
        tree.heads[token] = verb;
      }
    }
  }

  /** A verb that carries a clause, other than one about a noun. */
  private static boolean hasVerb(SentenceTree tree) {
    for (int token = 0; token < tree.tags.length; token++) {
      boolean finite = Set.of("VBD", "VBZ", "VBP", "MD").contains(tree.tags[token]);
      if (finite && !isWithinClause(tree, token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithinClause(SentenceTree tree, int token) {
    int at = token;
    for (int steps = 0; at >= 0 && steps < 20; steps++) {
      if (tree.relations[at] == Relation.ACL_RELCL) {
        return true;
      }
      at = tree.heads[at];
    }
    return false;
  }

  /** Not "taken", "shown". */
  private static boolean mayBePast(String participle) {
    boolean distinct =
        participle.endsWith("en") || participle.endsWith("wn") || participle.endsWith("one");
    return !distinct && !WordClass.PARTICIPLES_WITH_OBJECT.contains(participle);
  }
}
