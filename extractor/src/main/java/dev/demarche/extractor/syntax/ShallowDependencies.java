package dev.demarche.extractor.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Heads and relations from tags alone, for sentences that the parser gives up on: noun phrases by
 * tag pattern, the one before a verb its subject, the one after it its object, one after a
 * preposition its oblique.
 */
final class ShallowDependencies {

  private final List<String> words;
  private final List<String> tags;
  private final int[] heads;
  private final Relation[] relations;

  private ShallowDependencies(List<String> words, List<String> tags) {
    this.words = words;
    this.tags = tags;
    this.heads = new int[words.size()];
    this.relations = new Relation[words.size()];
    Arrays.fill(heads, -1);
    Arrays.fill(relations, Relation.DEP);
  }

  static Dependencies of(List<String> words, List<String> tags) {
    ShallowDependencies shallow = new ShallowDependencies(words, tags);
    shallow.nounPhrases();
    shallow.attach();
    return new Dependencies(shallow.heads, shallow.relations);
  }

  private void nounPhrases() {
    int start = -1;
    for (int i = 0; i <= words.size(); i++) {
      boolean inside = i < words.size() && isNominal(i);
      if (inside && start < 0) {
        start = i;
      }
      if (!inside && start >= 0) {
        phrase(start, i);
        start = -1;
      }
    }
  }

  private boolean isNominal(int at) {
    String tag = tags.get(at);
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("CD")
        || tag.equals("DT")
        || tag.equals("PRP$")
        || tag.equals("POS")
        || tag.equals("$");
  }

  private void phrase(int begin, int end) {
    int head = end - 1;
    while (head > begin && !tags.get(head).startsWith("NN")) {
      head--;
    }
    for (int i = begin; i < end; i++) {
      if (i == head) {
        continue;
      }
      heads[i] = head;
      relations[i] =
          switch (tags.get(i)) {
            case "DT" -> Relation.DET;
            case "CD", "$" -> Relation.NUMMOD;
            case "PRP$" -> Relation.NMOD_POSS;
            case "POS" -> Relation.CASE;
            default -> tags.get(i).startsWith("NN") ? Relation.COMPOUND : Relation.AMOD;
          };
      if (tags.get(i).equals("POS") && i > begin) {
        heads[i] = i - 1;
        relations[i - 1] = Relation.NMOD_POSS;
      }
    }
  }

  private void attach() {
    int root = firstVerb();
    int verb = -1;
    int pending = -1;
    int preposition = -1;
    for (int i = 0; i < words.size(); i++) {
      String tag = tags.get(i);
      if (tag.equals("IN") || tag.equals("TO")) {
        preposition = i;
      } else if (tag.startsWith("VB")) {
        verb = verb(i, verb, pending, root);
        pending = -1;
        preposition = -1;
      } else if (heads[i] < 0 && (tag.startsWith("NN") || tag.equals("PRP") || isNominal(i))) {
        pending = noun(i, verb, preposition, pending);
        preposition = -1;
      } else if (heads[i] < 0 && i != root) {
        heads[i] = Math.max(verb, root);
        relations[i] =
            tag.startsWith("RB")
                ? Relation.ADVMOD
                : Character.isLetter(tag.charAt(0)) ? Relation.DEP : Relation.PUNCT;
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (heads[i] == i || heads[i] < 0 && i != root) {
        heads[i] = root;
      }
    }
    if (!words.isEmpty()) {
      heads[root] = -1;
      relations[root] = Relation.ROOT;
    }
  }

  private int verb(int at, int before, int subject, int root) {
    boolean helps = at + 1 < words.size() && isAuxiliary(at) && nextIsVerb(at + 1);
    if (helps) {
      heads[at] = nextVerb(at + 1);
      relations[at] = Relation.AUX;
    } else if (at != root) {
      heads[at] = before >= 0 ? before : root;
      relations[at] =
          before < 0 ? Relation.DEP : tags.get(at).equals("VBG") ? Relation.ADVCL : Relation.CONJ;
    }
    if (subject >= 0) {
      heads[subject] = helps ? nextVerb(at + 1) : at;
      relations[subject] = Relation.NSUBJ;
    }
    return helps ? before : at;
  }

  private int noun(int at, int verb, int preposition, int pending) {
    if (preposition >= 0) {
      heads[preposition] = at;
      relations[preposition] = Relation.CASE;
      heads[at] = pending >= 0 ? pending : verb;
      relations[at] = pending >= 0 ? Relation.NMOD : Relation.OBL;
      return pending;
    }
    if (verb >= 0) {
      heads[at] = verb;
      relations[at] = Relation.OBJ;
    }
    return at;
  }

  private int firstVerb() {
    for (int i = 0; i < words.size(); i++) {
      if (tags.get(i).startsWith("VB") && !(isAuxiliary(i) && nextIsVerb(i + 1))) {
        return i;
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (tags.get(i).startsWith("NN") && heads[i] < 0) {
        return i;
      }
    }
    return 0;
  }

  private boolean isAuxiliary(int at) {
    return switch (words.get(at).toLowerCase(Locale.ROOT)) {
      case "be",
          "is",
          "are",
          "was",
          "were",
          "been",
          "being",
          "have",
          "has",
          "had",
          "do",
          "does",
          "did" ->
          true;
      default -> tags.get(at).equals("MD");
    };
  }

  private boolean nextIsVerb(int from) {
    return nextVerb(from) >= 0;
  }

  private int nextVerb(int from) {
    for (int i = from; i < Math.min(from + 3, words.size()); i++) {
      if (tags.get(i).startsWith("VB")) {
        return i;
      }
      if (!tags.get(i).startsWith("RB")) {
        return -1;
      }
    }
    return -1;
  }
}
