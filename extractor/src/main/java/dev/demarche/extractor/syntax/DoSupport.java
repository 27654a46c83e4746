package dev.demarche.extractor.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** "did not comment": after a negated "do" stands a verb, even where the parser reads a noun. */
final class DoSupport {

  private static final Set<String> FORMS = Set.of("do", "does", "did");
  private static final Set<String> NEGATIONS = Set.of("not", "n't");

  private DoSupport() {}

  static Constituent rewrite(Constituent node, List<String> words) {
    List<Constituent> children = node.children();
    boolean negated =
        node.is("VP")
            && children.size() >= 3
            && children.get(0).isVerbTag()
            && FORMS.contains(word(children.get(0), words))
            && children.get(1).is("RB")
            && NEGATIONS.contains(word(children.get(1), words));
    if (!negated || !isBareNoun(children.get(2))) {
      return node;
    }
    List<Constituent> predicate = new ArrayList<>(children.subList(2, children.size()));
    predicate.set(0, new Constituent("VB", List.of(), children.get(2).firstToken()));
    return new Constituent(
        "VP", List.of(children.get(0), children.get(1), new Constituent("VP", predicate, -1)), -1);
  }

  private static boolean isBareNoun(Constituent phrase) {
    return phrase.is("NP") && phrase.children().size() == 1 && phrase.children().get(0).is("NN");
  }

  private static String word(Constituent leaf, List<String> words) {
    return words.get(leaf.token()).toLowerCase(Locale.ROOT);
  }
}
