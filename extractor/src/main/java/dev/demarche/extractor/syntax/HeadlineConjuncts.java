package dev.demarche.extractor.syntax;

import java.util.List;
import java.util.Set;

/**
 * Second verbs of headlines, which the parser takes for plurals: "slams Norvia and | backs | Tarn".
 * Thread-safe.
 */
final class HeadlineConjuncts {

  private final Lemmatizer lemmatizer;
  private final Set<String> dictionary;

  /**
   * @param dictionary dictionary forms of known verbs and nouns
   */
  HeadlineConjuncts(Lemmatizer lemmatizer, Set<String> dictionary) {
    this.lemmatizer = lemmatizer;
    this.dictionary = dictionary;
  }

  void mend(List<String> words, SentenceTree tree) {
    for (int second = 3; second + 1 < words.size(); second++) {
      int name = tree.heads[second];
      int object = name < 0 ? -1 : tree.heads[name];
      int verb = object < 0 ? -1 : tree.heads[object];
      String word = words.get(second);
      if (verb >= 0
          && tree.tags[second].equals("NNS")
          && tree.relations[second] == Relation.COMPOUND
          && tree.tags[second - 1].equals("CC")
          && tree.relations[name] == Relation.CONJ
          && tree.relations[object] == Relation.OBJ
          && tree.tags[name].startsWith("NNP")
          && words.get(verb).endsWith("s")
          && tree.tags[verb].startsWith("VB")
          && Character.isLowerCase(word.charAt(0))
          && dictionary.contains(lemmatizer.lemma(word, "VBZ"))) {
        tree.tags[second] = "VBZ";
        tree.heads[second] = verb;
        tree.relations[second] = Relation.CONJ;
        tree.heads[second - 1] = verb;
        tree.heads[name] = second;
        tree.relations[name] = Relation.OBJ;
      }
    }
  }
}
