package dev.demarche.extractor.syntax;

import java.util.List;
import java.util.Set;

/**
 * Clauses of a name and a verb, which the parser takes for a compound noun: "if Norvia | attacks |,
 * Ostra will respond". Thread-safe.
 */
final class ShortConditions {

  private final Lemmatizer lemmatizer;
  private final Set<String> dictionary;

  /**
   * @param dictionary dictionary forms of known verbs and nouns
   */
  ShortConditions(Lemmatizer lemmatizer, Set<String> dictionary) {
    this.lemmatizer = lemmatizer;
    this.dictionary = dictionary;
  }

  void mend(List<String> words, SentenceTree tree) {
    for (int mark = 0; mark + 3 < words.size(); mark++) {
      int verb = verb(words, tree, mark);
      int main = verb < 0 ? -1 : tree.heads[verb];
      if (main > verb && tree.heads[mark] == main && hasOtherSubject(tree, main, verb)) {
        tree.tags[verb] = "VBZ";
        tree.relations[verb] = Relation.ADVCL;
        tree.heads[mark] = verb;
        for (int token = mark + 1; token < verb; token++) {
          if (tree.heads[token] == verb && tree.relations[token] == Relation.COMPOUND) {
            tree.relations[token] = Relation.NSUBJ;
          }
        }
      }
    }
  }

  /** The plural before the comma that ends the clause, if it may be a verb; else -1. */
  private int verb(List<String> words, SentenceTree tree, int mark) {
    int comma = mark + 1;
    while (comma < words.size() && !words.get(comma).equals(",")) {
      comma++;
    }
    int last = comma - 1;
    boolean compound =
        tree.relations[mark] == Relation.MARK
            && comma < words.size()
            && last > mark + 1
            && last < mark + 5
            && tree.tags[last].equals("NNS")
            && tree.relations[last] == Relation.NSUBJ
            && tree.tags[last - 1].startsWith("NNP")
            && tree.relations[last - 1] == Relation.COMPOUND
            && tree.heads[last - 1] == last;
    return compound && dictionary.contains(lemmatizer.lemma(words.get(last), "VBZ")) ? last : -1;
  }

  private static boolean hasOtherSubject(SentenceTree tree, int main, int subject) {
    for (int token = subject + 1; token < main; token++) {
      if (tree.heads[token] == main && tree.relations[token] == Relation.NSUBJ) {
        return true;
      }
    }
    return false;
  }
}
