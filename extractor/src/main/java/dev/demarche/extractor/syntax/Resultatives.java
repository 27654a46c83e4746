package dev.demarche.extractor.syntax;

import java.util.List;

/**
 * Adjectives between a verb and the article or number of its object, which the parser takes for the
 * object's: "shot | dead | a journalist", "set | free | three hostages". Thread-safe.
 */
final class Resultatives {

  private Resultatives() {}

  static void mend(List<String> words, SentenceTree tree) {
    for (int adjective = 1; adjective + 2 < words.size(); adjective++) {
      int noun = tree.heads[adjective];
      int article = adjective + 1;
      if (tree.tags[adjective].startsWith("JJ")
          && tree.relations[adjective] == Relation.AMOD
          && tree.tags[adjective - 1].startsWith("VB")
          && (tree.tags[article].equals("DT") || tree.tags[article].equals("CD"))
          && tree.heads[article] == noun
          && tree.heads[noun] == adjective - 1
          && tree.relations[noun] == Relation.OBJ) {
        tree.heads[adjective] = adjective - 1;
        tree.relations[adjective] = Relation.ADVMOD;
      }
    }
  }
}
