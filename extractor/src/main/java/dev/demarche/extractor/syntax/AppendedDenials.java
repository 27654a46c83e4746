package dev.demarche.extractor.syntax;

import dev.demarche.extractor.vocabulary.WordClass;
import java.util.List;
import java.util.Locale;

/**
 * What is said of the whole sentence at its end, which the parser takes for its main clause: "cut
 * ties with Qatar, a charge | Doha denies". It is a relative clause of "charge". Thread-safe.
 */
final class AppendedDenials {

  private AppendedDenials() {}

  static void mend(List<String> words, SentenceTree tree) {
    for (int noun = 3; noun + 2 < words.size(); noun++) {
      int speaker = tree.heads[noun];
      if (!isSaidBefore(words.get(noun).toLowerCase(Locale.ROOT))
          || tree.relations[noun] != Relation.COMPOUND
          || !tree.tags[noun - 1].equals("DT")
          || !words.get(noun - 2).equals(",")
          || speaker < noun
          || tree.relations[speaker] != Relation.NSUBJ) {
        continue;
      }
      int verb = tree.heads[speaker];
      int clause = clause(tree, verb, noun);
      if (verb > speaker && clause >= 0) {
        lower(tree, clause, verb, noun);
      }
    }
  }

  /** Whether a word takes up what a sentence has told; it has no dictionary form yet. */
  static boolean isSaidBefore(String word) {
    return WordClass.SAID_BEFORE.contains(word) || word.equals("charges");
  }

  private static int clause(SentenceTree tree, int verb, int noun) {
    for (int token = 0; token < noun; token++) {
      if (tree.heads[token] == verb
          && (tree.relations[token] == Relation.CCOMP
              || tree.relations[token] == Relation.PARATAXIS)) {
        return token;
      }
    }
    return -1;
  }

  private static void lower(SentenceTree tree, int clause, int verb, int noun) {
    tree.heads[clause] = tree.heads[verb];
    tree.relations[clause] = tree.relations[verb];
    for (int token = 0; token < tree.heads.length; token++) {
      boolean outside = token < noun || tree.relations[token] == Relation.PUNCT;
      if (tree.heads[token] == verb && token != clause && outside) {
        tree.heads[token] = clause;
      }
    }
    tree.heads[noun - 1] = noun;
    tree.heads[noun] = clause;
    tree.relations[noun] = Relation.DEP;
    tree.heads[verb] = noun;
    tree.relations[verb] = Relation.ACL_RELCL;
  }
}
