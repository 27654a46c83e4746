package dev.demarche.extractor.syntax;

import dev.demarche.extractor.vocabulary.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parts noun phrases that the parser ran together. */
final class MergedPhrases {

  private static final Set<String> DIRECTIONS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "north-east",
          "north-west",
          "south-east",
          "south-west");

  private final Lemmatizer lemmatizer;

  MergedPhrases(Lemmatizer lemmatizer) {
    this.lemmatizer = lemmatizer;
  }

  Constituent rewrite(Constituent node, List<String> words) {
    return node.is("VP")
        ? twoObjects(node, words)
        : node.is("NP") ? direction(withoutAdverb(node, words), words) : node;
  }

  /** "promised Ukraine 40 billion euros": whom, and what. */
  private Constituent twoObjects(Constituent node, List<String> words) {
    Constituent verb = node.children().get(0);
    if (!verb.isVerbTag()
        || node.children().size() < 2
        || !node.children().get(1).is("NP")
        || !WordClass.DITRANSITIVE.contains(lemmatizer.lemma(words.get(verb.token()), verb.label()))
        || node.hasChild(child -> child.is("PP") && words.get(child.firstToken()).equals("to"))) {
      return node;
    }
    Constituent object = node.children().get(1);
    boolean nested = object.children().get(0).is("NP");
    Constituent flat = nested ? object.children().get(0) : object;
    int end = 0;
    while (end < flat.children().size() && isName(flat.children().get(end), words)) {
      end++;
    }
    if (end == 0 || end >= flat.children().size() - 1 || !opens(flat, end, words)) {
      return node;
    }
    Constituent what = phrase(flat.children().subList(end, flat.children().size()));
    if (nested) {
      List<Constituent> whole = new ArrayList<>(object.children());
      whole.set(0, what);
      what = phrase(whole);
    }
    List<Constituent> children = new ArrayList<>(node.children());
    children.set(1, phrase(flat.children().subList(0, end)));
    children.add(2, what);
    return new Constituent(node.label(), children, -1);
  }

  /** Unknown names at the front are now and then taken for determiners. */
  private static boolean isName(Constituent node, List<String> words) {
    return node.is("NNP", "NNPS")
        || node.is("DT") && Character.isUpperCase(words.get(node.token()).charAt(0));
  }

  /**
   * Whether a noun phrase begins here; a lone digit may belong to a name, as in "Leopard 2", unless
   * it counts something.
   */
  private static boolean opens(Constituent phrase, int at, List<String> words) {
    Constituent node = phrase.children().get(at);
    Constituent next = phrase.children().get(at + 1);
    return node.is("QP", "DT", "PRP$", "JJR")
        || node.is("CD") && (words.get(node.token()).length() > 1 || next.is("CD", "NN", "NNS"));
  }

  /** "hit a depot in the Samara region overnight": no compound of "overnight". */
  private static Constituent withoutAdverb(Constituent node, List<String> words) {
    int last = node.children().size() - 1;
    Constituent end = node.children().get(last);
    boolean adverb =
        last > 0
            && end.is("NN")
            && words.get(end.token()).equals("overnight")
            && node.children().get(last - 1).isNounTag();
    if (!adverb) {
      return node;
    }
    Constituent overnight =
        new Constituent("ADVP", List.of(new Constituent("RB", List.of(), end.token())), -1);
    return phrase(List.of(phrase(node.children().subList(0, last)), overnight));
  }

  /** "a power plant west of Kyiv" is a plant. */
  private static Constituent direction(Constituent node, List<String> words) {
    List<Constituent> children = node.children();
    if (children.size() < 2
        || !children.get(0).is("NP")
        || !children.get(1).is("PP")
        || !words.get(children.get(1).firstToken()).equals("of")) {
      return node;
    }
    List<Constituent> inner = children.get(0).children();
    int last = inner.size() - 1;
    boolean found =
        last > 0
            && inner.get(last).isLeaf()
            && DIRECTIONS.contains(words.get(inner.get(last).token()))
            && inner.get(last - 1).isNounTag();
    if (!found) {
      return node;
    }
    Constituent adverb = new Constituent("RB", List.of(), inner.get(last).token());
    List<Constituent> parts = new ArrayList<>();
    parts.add(phrase(inner.subList(0, last)));
    parts.add(new Constituent("ADVP", List.of(adverb, children.get(1)), -1));
    parts.addAll(children.subList(2, children.size()));
    return phrase(parts);
  }

  private static Constituent phrase(List<Constituent> children) {
    return new Constituent("NP", children, -1);
  }
}
