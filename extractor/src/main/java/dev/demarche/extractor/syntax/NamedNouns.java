package dev.demarche.extractor.syntax;

import dev.demarche.extractor.vocabulary.WordClass;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Nouns with the name of what they denote, which the parser takes for somebody's naming: "a man |
 * named | John Smith", "a company | called | Acme said". The name is their apposition. Thread-safe.
 */
final class NamedNouns {

  private NamedNouns() {}

  static void mend(List<String> words, SentenceTree tree) {
    for (int naming = 1; naming + 1 < words.size(); naming++) {
      int noun = naming - 1;
      if (!WordClass.NAMED.contains(words.get(naming).toLowerCase(Locale.ROOT))
          || !tree.tags[noun].startsWith("NN")
          || tree.tags[noun].startsWith("NNP")
          || !tree.tags[naming + 1].startsWith("NNP")) {
        continue;
      }
      int name = name(tree, naming);
      if (name < 0) {
        continue;
      }
      if (tree.relations[naming] == Relation.ACL && tree.heads[naming] == noun) {
        join(tree, noun, naming, name);
      } else if (tree.heads[noun] == naming && tree.relations[noun] == Relation.NSUBJ) {
        raise(tree, noun, naming, name);
      }
    }
  }

  /** The head of the name that begins right behind a word. */
  private static int name(SentenceTree tree, int naming) {
    int last = naming + 1;
    while (last + 1 < tree.tags.length && tree.tags[last + 1].startsWith("NNP")) {
      last++;
    }
    for (int token = naming + 1; token <= last; token++) {
      if (tree.heads[token] <= naming || tree.heads[token] > last) {
        return token;
      }
    }
    return -1;
  }

  private static void join(SentenceTree tree, int noun, int naming, int name) {
    tree.heads[name] = noun;
    tree.relations[name] = Relation.APPOS;
    tree.heads[naming] = name;
    tree.relations[naming] = Relation.AMOD;
    tree.tags[naming] = "VBN";
  }

  /** "A company | called | Acme said": the name is no subject, and nobody called anybody. */
  private static void raise(SentenceTree tree, int noun, int naming, int name) {
    int verb = tree.heads[name];
    boolean clause =
        verb > name
            && tree.heads[verb] == naming
            && tree.relations[verb] == Relation.CCOMP
            && Set.of("VBD", "VBZ", "VBP").contains(tree.tags[verb]);
    if (!clause) {
      return;
    }
    Relation subject = tree.relations[name];
    for (int token = 0; token < tree.heads.length; token++) {
      if (tree.heads[token] == naming && token != noun && token != verb) {
        tree.heads[token] = verb;
      }
    }
    tree.heads[verb] = tree.heads[naming];
    tree.relations[verb] = tree.relations[naming];
    tree.heads[noun] = verb;
    tree.relations[noun] = subject;
    join(tree, noun, naming, name);
  }
}
