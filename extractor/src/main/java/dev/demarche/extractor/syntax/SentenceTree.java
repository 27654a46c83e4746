package dev.demarche.extractor.syntax;

import java.util.Arrays;
import java.util.List;

/** A sentence's tree while it is put together from stretches. */
final class SentenceTree {

  /** The tag of words that no stretch holds; a bracket without its partner may have it, too. */
  private static final String BRACKET = "-LRB-";

  final String[] tags;
  final int[] heads;
  final Relation[] relations;
  private final boolean[] placed;

  SentenceTree(int size) {
    this.tags = new String[size];
    this.heads = new int[size];
    this.relations = new Relation[size];
    this.placed = new boolean[size];
    Arrays.fill(tags, BRACKET);
    Arrays.fill(heads, -1);
    Arrays.fill(relations, Relation.DEP);
  }

  /** Whether an object stands behind a verb. */
  boolean hasObject(int verb) {
    for (int token = verb + 1; token < heads.length; token++) {
      if (heads[token] == verb && relations[token] == Relation.OBJ) {
        return true;
      }
    }
    return false;
  }

  void put(List<Integer> stretch, List<String> partTags, Dependencies part) {
    for (int i = 0; i < stretch.size(); i++) {
      int token = stretch.get(i);
      int head = part.heads()[i];
      tags[token] = partTags.get(i);
      heads[token] = head < 0 ? -1 : stretch.get(head);
      relations[token] = part.relations()[i];
      placed[token] = true;
    }
  }

  /**
   * Hangs the root of each stretch but the first on the word before its bracket, and the brackets
   * as punctuation.
   */
  void hangAsides(List<List<Integer>> stretches) {
    for (int token = 0; token < tags.length; token++) {
      if (!placed[token]) {
        heads[token] = Math.max(0, token - 1);
        relations[token] = Relation.PUNCT;
      }
    }
    for (List<Integer> aside : stretches.subList(1, stretches.size())) {
      int anchor = Math.max(0, aside.get(0) - 2);
      for (int token : aside) {
        if (heads[token] < 0) {
          heads[token] = anchor;
          relations[token] = tags[token].startsWith("NN") ? Relation.APPOS : Relation.PARATAXIS;
        }
      }
    }
  }

  /**
   * Hangs what is said on the verb that says so; false where the attribution is no clause of its
   * own.
   */
  boolean hangContent(List<Integer> content, List<Integer> attribution) {
    int verb = root(attribution);
    boolean clause =
        verb >= 0
            && tags[verb].startsWith("VB")
            && attribution.stream()
                .anyMatch(token -> heads[token] == verb && relations[token] == Relation.NSUBJ);
    int said = root(content);
    if (!clause || said < 0) {
      return false;
    }
    heads[said] = verb;
    relations[said] = Relation.CCOMP;
    return true;
  }

  private int root(List<Integer> stretch) {
    return stretch.stream().filter(token -> heads[token] < 0).findFirst().orElse(-1);
  }
}
