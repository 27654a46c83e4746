package dev.demarche.extractor.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import opennlp.tools.parser.AbstractBottomUpParser;
import opennlp.tools.parser.Parse;

/**
 * A node of a Penn Treebank tree.
 *
 * @param token the index of the word of a leaf (a tag over a word), -1 of other nodes
 */
record Constituent(String label, List<Constituent> children, int token) {

  Constituent {
    children = List.copyOf(children);
  }

  /** The tree over the same tokens that the parse was given, or null where the parser gave up. */
  static @org.jspecify.annotations.Nullable Constituent of(Parse parse, int tokenCount) {
    if (!parse.complete() || parse.getType().equals(AbstractBottomUpParser.INC_NODE)) {
      return null;
    }
    int[] next = {0};
    Constituent tree = copy(parse, next);
    return next[0] == tokenCount ? tree : null;
  }

  private static Constituent copy(Parse parse, int[] next) {
    Parse[] parts = parse.getChildren();
    if (parse.isPosTag()
        || parts.length == 1 && parts[0].getType().equals(AbstractBottomUpParser.TOK_NODE)) {
      return new Constituent(parse.getType(), List.of(), next[0]++);
    }
    List<Constituent> children = new ArrayList<>(parts.length);
    for (Parse part : parts) {
      children.add(copy(part, next));
    }
    return new Constituent(plain(parse.getType()), children, -1);
  }

  private static String plain(String type) {
    int cut = type.indexOf('-', 1);
    return cut < 0 ? type : type.substring(0, cut);
  }

  boolean isLeaf() {
    return token >= 0;
  }

  boolean is(String... labels) {
    for (String each : labels) {
      if (label.equals(each)) {
        return true;
      }
    }
    return false;
  }

  boolean isNounTag() {
    return label.startsWith("NN");
  }

  boolean isVerbTag() {
    return label.startsWith("VB");
  }

  boolean isPunctuation() {
    return isLeaf()
        && !Character.isLetter(label.charAt(0))
        && !label.equals("$")
        && !label.equals("#");
  }

  boolean hasChild(Predicate<Constituent> test) {
    return children.stream().anyMatch(test);
  }

  int firstToken() {
    return isLeaf() ? token : children.get(0).firstToken();
  }

  int lastToken() {
    return isLeaf() ? token : children.get(children.size() - 1).lastToken();
  }

  void leaves(List<Constituent> into) {
    if (isLeaf()) {
      into.add(this);
    } else {
      children.forEach(child -> child.leaves(into));
    }
  }
}
