package dev.demarche.extractor.syntax;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the child that heads a constituent, by the rules of Collins (Head-Driven Statistical Models
 * for Natural Language Parsing, 1999, appendix A), turned to content heads as Universal
 * Dependencies has them: the verb over its auxiliaries, the noun over its preposition, the clause
 * over its subordinator. Of a coordination it is the first part.
 */
final class HeadFinder {

  private static final Set<String> AUXILIARIES =
      Set.of(
          "be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m", "have", "has",
          "had", "having", "'ve", "'d", "do", "does", "did", "get", "got", "gets", "getting");
  private static final Set<String> COPULAS =
      Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m");

  /** Labels to look for from the left, the best first. */
  private static final Map<String, List<String>> FROM_LEFT =
      Map.ofEntries(
          Map.entry("S", List.of("VP", "SINV", "S", "ADJP", "UCP", "NP", "PP", "SBAR")),
          Map.entry("SINV", List.of("VP", "VBZ", "VBD", "VBP", "VB", "MD", "S", "SINV", "ADJP")),
          Map.entry("SQ", List.of("VP", "VBZ", "VBD", "VBP", "VB", "MD", "SQ")),
          Map.entry("SBARQ", List.of("SQ", "S", "SINV", "SBARQ")),
          Map.entry("SBAR", List.of("S", "SINV", "SBAR", "SQ", "VP", "WHNP", "IN", "DT")),
          Map.entry("PP", List.of("NP", "S", "SBAR", "PP", "ADJP", "VP", "ADVP", "UCP", "IN")),
          Map.entry("WHPP", List.of("WHNP", "WHADVP", "IN")),
          Map.entry("PRN", List.of("S", "NP", "SBAR", "SINV", "PP", "VP", "ADJP")),
          Map.entry("FRAG", List.of("VP", "S", "NP", "PP", "SBAR", "ADJP")),
          Map.entry("UCP", List.of("NP", "VP", "S", "ADJP", "PP", "SBAR")),
          Map.entry("RRC", List.of("VP", "ADJP", "NP", "PP")),
          Map.entry("TOP", List.of("S", "SINV", "NP", "FRAG", "SBARQ", "SQ", "VP")),
          Map.entry("X", List.of("S", "VP", "NP", "PP")));

  private final List<String> words;

  HeadFinder(List<String> words) {
    this.words = words;
  }

  /** The index of the head among the children. */
  int head(Constituent parent) {
    List<Constituent> children = parent.children();
    return switch (parent.label()) {
      case "NP", "NX", "NAC", "WHNP", "NML" -> nounPhrase(children);
      case "VP" -> verbPhrase(children);
      case "ADJP", "QP", "WHADJP" ->
          lastOf(children, Set.of("JJ", "JJR", "JJS", "VBN", "VBG", "CD", "NN", "NNS", "ADJP"));
      case "ADVP", "WHADVP", "CONJP", "PRT" ->
          lastOf(children, Set.of("RB", "RBR", "RBS", "RP", "WRB", "IN", "ADVP"));
      case "S" -> isSmallClause(children) ? children.size() - 1 : clause(parent);
      default -> clause(parent);
    };
  }

  private static int clause(Constituent parent) {
    return fromLeft(parent.children(), FROM_LEFT.getOrDefault(parent.label(), List.of()));
  }

  /** "it the Hwasong-19" in "named it the Hwasong-19": the predicate comes last. */
  private static boolean isSmallClause(List<Constituent> children) {
    return children.size() == 2 && children.get(0).is("NP") && children.get(1).is("NP");
  }

  /** The index of the head token. */
  int headToken(Constituent node) {
    Constituent at = node;
    while (!at.isLeaf()) {
      at = at.children().get(head(at));
    }
    return at.token();
  }

  /** Whether the verb tag at the front of a verb phrase only helps the phrase that follows. */
  boolean isAuxiliary(Constituent leaf) {
    return leaf.is("MD", "TO")
        || leaf.isVerbTag()
            && AUXILIARIES.contains(words.get(leaf.token()).toLowerCase(java.util.Locale.ROOT));
  }

  boolean isCopula(Constituent leaf) {
    return leaf.isVerbTag()
        && COPULAS.contains(words.get(leaf.token()).toLowerCase(java.util.Locale.ROOT));
  }

  private int nounPhrase(List<Constituent> children) {
    int coordinator = coordinator(children);
    int end =
        coordinator > 0
                && isNounCoordination(children, coordinator)
                && !sharesNoun(children, coordinator)
            ? firstConjunctEnd(children)
            : children.size();
    for (int i = end - 1; i >= 0; i--) {
      Constituent child = children.get(i);
      if (child.isNounTag() || child.is("NX", "NML")) {
        return i;
      }
    }
    int phrase = fromLeft(children, List.of("NP", "WHNP", "NX"));
    if (children.get(phrase).is("NP", "WHNP", "NX")) {
      return phrase;
    }
    return lastOf(
        children.subList(0, end),
        Set.of(
            "$", "CD", "QP", "JJ", "JJS", "JJR", "PRP", "WP", "WDT", "DT", "EX", "ADJP", "VBG",
            "VBN", "FW", "PRP$", "RB"));
  }

  /**
   * Whether what stands on both sides of the conjunction ends in a noun, as in "the UK and France".
   */
  private static boolean isNounCoordination(List<Constituent> children, int coordinator) {
    Constituent before = children.get(coordinator - 1);
    return before.isNounTag() || before.is("NP", "NX");
  }

  /**
   * "ATACMS and Storm Shadow strikes", "air and ground attacks": names or singular nouns on both
   * sides of one common noun.
   */
  static boolean sharesNoun(List<Constituent> children, int coordinator) {
    Constituent last = children.get(children.size() - 1);
    Constituent before = children.get(children.size() - 2);
    Constituent first = children.get(coordinator - 1);
    boolean names = first.is("NNP") && before.is("NNP") && last.is("NN", "NNS");
    boolean nouns = first.is("NN") && before.is("NN") && last.is("NNS");
    return (names || nouns) && children.size() - 1 > coordinator + 1;
  }

  private static int firstConjunctEnd(List<Constituent> children) {
    for (int i = 1; i < children.size(); i++) {
      if (children.get(i).is("CC", "CONJP", ",", ":")) {
        return i;
      }
    }
    return children.size();
  }

  static int coordinator(List<Constituent> children) {
    for (int i = 1; i < children.size() - 1; i++) {
      if (children.get(i).is("CC", "CONJP")) {
        return i;
      }
    }
    return -1;
  }

  private int verbPhrase(List<Constituent> children) {
    for (int i = 0; i < children.size(); i++) {
      Constituent child = children.get(i);
      if (child.is("VP")) {
        return i;
      }
      if (child.isVerbTag() && !(isAuxiliary(child) && verbPhraseFollows(children, i))) {
        return isCopula(child) ? predicate(children, i) : i;
      }
    }
    return fromLeft(children, List.of("VP", "MD", "TO", "NN", "NNS", "JJ", "NP"));
  }

  private static boolean verbPhraseFollows(List<Constituent> children, int at) {
    for (int i = at + 1; i < children.size(); i++) {
      Constituent child = children.get(i);
      if (child.is("VP")) {
        return true;
      }
      if (!child.is("RB", "ADVP", "MD", "PP", "PRN", "NP", ",", "CC") && !child.isVerbTag()) {
        return false;
      }
    }
    return false;
  }

  private static int predicate(List<Constituent> children, int copula) {
    for (int i = copula + 1; i < children.size(); i++) {
      if (children.get(i).is("ADJP", "NP", "JJ", "NN", "UCP")) {
        return i;
      }
      if (children.get(i).is("SBAR", "S", "PP", "VP")) {
        return copula;
      }
    }
    return copula;
  }

  private static int fromLeft(List<Constituent> children, List<String> labels) {
    for (String label : labels) {
      for (int i = 0; i < children.size(); i++) {
        if (children.get(i).is(label)) {
          return i;
        }
      }
    }
    for (int i = 0; i < children.size(); i++) {
      if (!children.get(i).isPunctuation()) {
        return i;
      }
    }
    return 0;
  }

  private static int lastOf(List<Constituent> children, Set<String> labels) {
    for (int i = children.size() - 1; i >= 0; i--) {
      if (labels.contains(children.get(i).label())) {
        return i;
      }
    }
    return fromLeft(children, List.of());
  }
}
