package dev.demarche.extractor.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes enumerations whole that the parser cut, and lets joined adjectives share their noun. */
final class Coordinations {

  /** Adjectives of nations end so in English; names of countries that do are left out. */
  private static final Pattern NATIONALITY =
      Pattern.compile(
          "(?!.*(?:stan|baijan)$|Iran$|Sudan$|Oman$|Jordan$|Bhutan$)"
              + "\\p{Lu}\\p{Ll}+(?:ish|ese|[aei]an|[bcdgkmrst]an|[aeiln]li|qi|ni|ti|ench|utch|eek|zech)");

  /** Names that stand without article only before a noun: "US officials". */
  private static final Pattern BARE = Pattern.compile("US|U\\.S\\.|UK|U\\.K\\.|EU|UN|U\\.N\\.");

  private Coordinations() {}

  static Constituent rewrite(Constituent node, List<String> words) {
    if (node.is("S")) {
      return subjects(node, words);
    }
    if (!node.is("NP")) {
      return node;
    }
    Constituent shared = sharedNoun(node, words);
    return shared == node ? beyondOwner(names(node)) : shared;
  }

  /**
   * "The port of Tarn | and an airfield": an article joins the second to the port, not the town.
   */
  private static Constituent beyondOwner(Constituent node) {
    List<Constituent> children = node.children();
    boolean owned =
        children.size() == 2
            && isDescription(children.get(0))
            && children.get(1).is("PP")
            && children.get(1).children().size() == 2;
    Constituent owners = owned ? children.get(1).children().get(1) : node;
    List<Constituent> pair = owners.children();
    if (!owned
        || !owners.is("NP")
        || pair.size() != 3
        || !pair.get(1).is("CC")
        || !isBareName(pair.get(0))
        || !isDescription(pair.get(2))) {
      return node;
    }
    Constituent preposition = children.get(1).children().get(0);
    Constituent first =
        phrase(
            List.of(children.get(0), new Constituent("PP", List.of(preposition, pair.get(0)), -1)));
    return phrase(List.of(first, pair.get(1), pair.get(2)));
  }

  /** An article and a common noun: "a military base", also with what is said of it. */
  private static boolean isDescription(Constituent phrase) {
    if (!phrase.is("NP") || phrase.children().isEmpty()) {
      return false;
    }
    List<Constituent> parts = phrase.children();
    return parts.get(0).is("NP")
        ? isDescription(parts.get(0))
        : parts.size() > 1
            && parts.get(0).is("DT")
            && parts.get(parts.size() - 1).is("NN", "NNS")
            && parts.stream().allMatch(Constituent::isLeaf);
  }

  private static boolean isBareName(Constituent phrase) {
    return phrase.is("NP")
        && !phrase.children().isEmpty()
        && phrase.children().stream().allMatch(each -> each.is("NNP", "NNPS"));
  }

  /** "Poland, Lithuania and Latvia closed": one subject of three, not one after another. */
  private static Constituent subjects(Constituent node, List<String> words) {
    List<Constituent> children = node.children();
    for (int last = 2; last + 1 < children.size(); last++) {
      boolean ends =
          isEnumeration(children.get(last))
              && children.get(last - 1).is(",")
              && children.get(last + 1).is("VP", "ADVP");
      int first = last;
      while (ends
          && first >= 2
          && children.get(first - 1).is(",")
          && isName(children.get(first - 2))) {
        first -= 2;
      }
      if (first < last && !isTime(children.get(first), words)) {
        List<Constituent> conjuncts = new ArrayList<>(children.subList(first, last));
        conjuncts.addAll(conjuncts(children.get(last)));
        List<Constituent> all = new ArrayList<>(children.subList(0, first));
        all.add(phrase(conjuncts));
        all.addAll(children.subList(last + 1, children.size()));
        return new Constituent(node.label(), all, -1);
      }
    }
    return node;
  }

  private static boolean isTime(Constituent name, List<String> words) {
    return new ConstituentTraits(words, new HeadFinder(words)).isTime(name);
  }

  /** "France, Germany and the United Kingdom": what stands before the "and" is no single name. */
  private static Constituent names(Constituent node) {
    List<Constituent> children = node.children();
    int coordinator = HeadFinder.coordinator(children);
    Constituent front = children.get(0);
    if (coordinator < 0 || !front.is("NP") || !isListOfNames(front)) {
      return node;
    }
    List<Constituent> all = new ArrayList<>(conjuncts(front));
    all.addAll(children.subList(1, children.size()));
    return phrase(all);
  }

  /** "Both British and French officials": officials of both. */
  private static Constituent sharedNoun(Constituent node, List<String> words) {
    List<Constituent> children = node.children();
    int coordinator = HeadFinder.coordinator(children);
    if (coordinator < 1 || coordinator + 2 != children.size()) {
      return node;
    }
    List<Constituent> before = new ArrayList<>();
    for (Constituent child : children.subList(0, coordinator)) {
      before.addAll(child.is("NP") ? child.children() : List.of(child));
    }
    Constituent second = children.get(coordinator + 1);
    Constituent adjective = before.get(before.size() - 1);
    if (!second.is("NP")
        || !before.stream().allMatch(Constituent::isLeaf)
        || !endsInNounAfterAdjective(second, words)) {
      return node;
    }
    String word = words.get(adjective.token());
    boolean nationality = NATIONALITY.matcher(word).matches();
    boolean bare = BARE.matcher(word).matches() && before.size() == 1;
    boolean determiners =
        before.subList(0, before.size() - 1).stream().allMatch(each -> each.is("DT", "PDT", "CC"));
    if (!(nationality || bare) || !determiners) {
      return node;
    }
    // a phrase around the name keeps its tag, and keeps it from heading the whole
    Constituent modifier =
        nationality
            ? new Constituent("JJ", List.of(), adjective.token())
            : new Constituent(
                "ADJP", List.of(new Constituent("NNP", List.of(), adjective.token())), -1);
    before.set(before.size() - 1, modifier);
    before.add(children.get(coordinator));
    before.addAll(second.children());
    return phrase(before);
  }

  private static boolean endsInNounAfterAdjective(Constituent phrase, List<String> words) {
    List<Constituent> parts = phrase.children();
    Constituent first = parts.get(0);
    return parts.size() > 1
        && first.is("JJ", "NNP")
        && Character.isUpperCase(words.get(first.token()).charAt(0))
        && parts.get(parts.size() - 1).is("NN", "NNS");
  }

  private static boolean isEnumeration(Constituent phrase) {
    return phrase.is("NP") && HeadFinder.coordinator(phrase.children()) > 0;
  }

  private static boolean isName(Constituent phrase) {
    return phrase.is("NP")
        && phrase.children().stream().allMatch(each -> each.is("NNP", "NNPS", "DT"));
  }

  private static boolean isListOfNames(Constituent phrase) {
    boolean comma = false;
    for (Constituent child : phrase.children()) {
      comma |= child.is(",");
      if (!child.is(",", "NNP", "NNPS") && !isName(child)) {
        return false;
      }
    }
    return comma;
  }

  /** The parts of an enumeration as phrases, with the commas and conjunctions between them. */
  private static List<Constituent> conjuncts(Constituent enumeration) {
    List<Constituent> parts = new ArrayList<>();
    List<Constituent> open = new ArrayList<>();
    for (Constituent child : enumeration.children()) {
      if (child.is("NP", "NX", "CC", "CONJP", ",")) {
        close(open, parts);
        parts.add(child);
      } else {
        open.add(child);
      }
    }
    close(open, parts);
    return parts;
  }

  private static void close(List<Constituent> open, List<Constituent> parts) {
    if (!open.isEmpty()) {
      parts.add(phrase(open));
      open.clear();
    }
  }

  private static Constituent phrase(List<Constituent> children) {
    return new Constituent("NP", children, -1);
  }
}
