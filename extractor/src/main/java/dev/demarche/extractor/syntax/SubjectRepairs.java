package dev.demarche.extractor.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Subjects that the parser misses: behind a verb of saying ("..., said Marta Lind") it takes them
 * for objects, and a role before a name ("surgeon Marta Lind said") for a subject of its own.
 */
final class SubjectRepairs {

  private final Lemmatizer lemmatizer;
  private final Set<String> reporting;

  /**
   * @param reporting dictionary forms of the verbs that attribute what is said
   */
  SubjectRepairs(Lemmatizer lemmatizer, Set<String> reporting) {
    this.lemmatizer = lemmatizer;
    this.reporting = reporting;
  }

  void mend(List<String> words, SentenceTree tree) {
    for (int verb = 0; verb < words.size(); verb++) {
      if (!tree.tags[verb].startsWith("VB")) {
        continue;
      }
      List<Integer> subjects = dependents(tree, verb, Relation.NSUBJ);
      if (subjects.isEmpty()) {
        invert(words, tree, verb);
      } else if (subjects.size() > 1) {
        join(tree, subjects.get(0), subjects.get(1));
      }
    }
  }

  private void invert(List<String> words, SentenceTree tree, int verb) {
    String tag = tree.tags[verb];
    boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    if (!finite || verb == 0 || !reporting.contains(lemmatizer.lemma(words.get(verb), tag))) {
      return;
    }
    List<Integer> objects = dependents(tree, verb, Relation.OBJ);
    List<Integer> clauses = dependents(tree, verb, Relation.CCOMP);
    clauses.addAll(dependents(tree, verb, Relation.PARATAXIS));
    boolean inverted =
        !objects.isEmpty()
            && objects.get(0) > verb
            && tree.tags[objects.get(0)].startsWith("N")
            && clauses.stream().anyMatch(clause -> clause < verb)
            && clauses.stream().noneMatch(clause -> clause > verb);
    if (inverted) {
      tree.relations[objects.get(0)] = Relation.NSUBJ;
    }
  }

  private static void join(SentenceTree tree, int role, int name) {
    boolean together =
        role < name
            && tree.tags[role].startsWith("NN")
            && tree.tags[name].startsWith("NNP")
            && first(tree, name) == role + 1;
    if (together) {
      tree.heads[role] = name;
      tree.relations[role] = Relation.COMPOUND;
    }
  }

  private static int first(SentenceTree tree, int root) {
    int first = root;
    while (first > 0 && isUnder(tree, first - 1, root)) {
      first--;
    }
    return first;
  }

  private static boolean isUnder(SentenceTree tree, int token, int root) {
    int at = token;
    for (int steps = 0; at >= 0 && steps < tree.heads.length; steps++) {
      if (at == root) {
        return true;
      }
      at = tree.heads[at];
    }
    return false;
  }

  private static List<Integer> dependents(SentenceTree tree, int head, Relation relation) {
    List<Integer> found = new ArrayList<>();
    for (int token = 0; token < tree.heads.length; token++) {
      if (tree.heads[token] == head && tree.relations[token] == relation) {
        found.add(token);
      }
    }
    return found;
  }
}
