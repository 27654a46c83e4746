package dev.demarche.extractor.syntax;

import dev.demarche.extractor.vocabulary.WordClass;
import java.util.List;
import java.util.Locale;

/**
 * Verbs that the parser takes for adverbs or adjectives behind a modal, which then stands without a
 * verb: "could not | back | the plan", "would further the cause". Thread-safe.
 */
final class BareInfinitives {

  private BareInfinitives() {}

  static void mend(List<String> words, SentenceTree tree) {
    for (int verb = 1; verb < words.size(); verb++) {
      int modal = tree.heads[verb];
      if (modal >= 0
          && modal < verb
          && tree.tags[modal].equals("MD")
          && tree.relations[modal] != Relation.AUX
          && !tree.tags[verb].startsWith("VB")
          && WordClass.ALSO_VERBS.contains(words.get(verb).toLowerCase(Locale.ROOT))) {
        raise(tree, modal, verb);
      }
    }
  }

  private static void raise(SentenceTree tree, int modal, int verb) {
    for (int token = 0; token < tree.heads.length; token++) {
      if (tree.heads[token] == modal) {
        tree.heads[token] = verb;
      }
    }
    tree.heads[verb] = tree.heads[modal];
    tree.relations[verb] = tree.relations[modal];
    tree.tags[verb] = "VB";
    tree.heads[modal] = verb;
    tree.relations[modal] = Relation.AUX;
  }
}
