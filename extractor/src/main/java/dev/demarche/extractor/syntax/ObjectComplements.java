package dev.demarche.extractor.syntax;

import dev.demarche.extractor.vocabulary.WordClass;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What somebody is called or made, which the parser takes for the head of the object: "called |
 * Trump unfit |", "called | the decision wrong |", "named | Lind secretary of state |".
 * Thread-safe.
 */
final class ObjectComplements {

  private final Lemmatizer lemmatizer;
  private final Set<String> naming;
  private final Set<String> judgements;

  /**
   * @param naming dictionary forms of the verbs that call somebody something
   * @param judgements adjectives that one is called by
   */
  ObjectComplements(Lemmatizer lemmatizer, Set<String> naming, Set<String> judgements) {
    this.lemmatizer = lemmatizer;
    this.naming = naming;
    this.judgements = judgements;
  }

  void mend(List<String> words, SentenceTree tree) {
    for (int adjective = 2; adjective < words.size(); adjective++) {
      int verb = tree.heads[adjective];
      int infinitive = isSubjectOfClause(tree, adjective) ? verb : -1;
      verb = infinitive < 0 ? verb : tree.heads[infinitive];
      int called = adjective - 1;
      boolean object =
          tree.relations[adjective] == Relation.OBJ
              || tree.relations[adjective] == Relation.CCOMP
              || tree.relations[adjective] == Relation.XCOMP
              || infinitive >= 0;
      if (object
          && verb >= 0
          && verb < called
          && isOfficeOf(words, tree, verb, called, adjective)) {
        tree.heads[called] = verb;
        tree.relations[called] = Relation.OBJ;
        tree.relations[adjective] = Relation.XCOMP;
      } else if (object
          && verb >= 0
          && verb < called
          && judgements.contains(words.get(adjective).toLowerCase(Locale.ROOT))
          && tree.tags[verb].startsWith("VB")
          && naming.contains(lemmatizer.lemma(words.get(verb), tree.tags[verb]))) {
        if (tree.heads[called] == adjective && tree.relations[called] == Relation.COMPOUND) {
          raise(tree, verb, called, adjective);
          if (infinitive >= 0) {
            tree.heads[adjective] = verb;
            tree.heads[infinitive] = adjective;
            tree.relations[infinitive] = Relation.XCOMP;
          }
        } else if (hasSubject(tree, adjective)) {
          tree.tags[adjective] = "JJ";
        }
      }
    }
  }

  /** "named | Lind secretary | of state", which is no secretary of Lind's. */
  private boolean isOfficeOf(
      List<String> words, SentenceTree tree, int verb, int called, int office) {
    return WordClass.OFFICES_GIVEN.contains(words.get(office))
        && tree.relations[office] == Relation.OBJ
        && tree.heads[called] == office
        && tree.relations[called] == Relation.COMPOUND
        && tree.tags[called].startsWith("NNP")
        && tree.tags[verb].startsWith("VB")
        && WordClass.APPOINTING.contains(lemmatizer.lemma(words.get(verb), tree.tags[verb]));
  }

  /** "called | Trump unfit | to be president". */
  private static boolean isSubjectOfClause(SentenceTree tree, int adjective) {
    int clause = tree.heads[adjective];
    return clause > adjective
        && tree.relations[adjective] == Relation.NSUBJ
        && (tree.relations[clause] == Relation.CCOMP || tree.relations[clause] == Relation.XCOMP);
  }

  private static void raise(SentenceTree tree, int verb, int called, int adjective) {
    for (int token = verb + 1; token < called; token++) {
      if (tree.heads[token] == adjective) {
        tree.heads[token] = called;
      }
    }
    tree.tags[adjective] = "JJ";
    tree.relations[adjective] = Relation.CCOMP;
    tree.relations[called] = Relation.NSUBJ;
  }

  private static boolean hasSubject(SentenceTree tree, int adjective) {
    for (int token = 0; token < adjective; token++) {
      if (tree.heads[token] == adjective && tree.relations[token] == Relation.NSUBJ) {
        return true;
      }
    }
    return false;
  }
}
