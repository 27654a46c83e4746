package dev.demarche.extractor.syntax;

import java.util.Arrays;
import java.util.List;

/**
 * Turns a constituency tree into heads and relations in the style of Universal Dependencies, after
 * the scheme of de Marneffe, MacCartney and Manning (Generating Typed Dependency Parses from Phrase
 * Structure Parses, LREC 2006). It differs from UD in one point: of "is in Paris" the verb stays
 * the head. As in UD a noun of quantity heads what it counts: of "thousands of people marched" the
 * subject is "thousands", "people" its nmod; who looks for the marchers has to go through it.
 */
final class DependencyConverter {

  private final HeadFinder heads;
  private final NounPhraseRelations nounPhrases;
  private final VerbPhraseRelations verbPhrases;
  private final ClauseRelations clauses;
  private final int[] governors;
  private final Relation[] relations;

  private DependencyConverter(List<String> words) {
    this.heads = new HeadFinder(words);
    ConstituentTraits traits = new ConstituentTraits(words, heads);
    this.nounPhrases = new NounPhraseRelations(traits);
    this.verbPhrases = new VerbPhraseRelations(heads, traits);
    this.clauses = new ClauseRelations(traits);
    this.governors = new int[words.size()];
    this.relations = new Relation[words.size()];
    Arrays.fill(governors, -1);
    Arrays.fill(relations, Relation.DEP);
  }

  static Dependencies convert(Constituent tree, List<String> words) {
    DependencyConverter converter = new DependencyConverter(words);
    converter.visit(tree);
    int root = converter.heads.headToken(tree);
    converter.governors[root] = -1;
    converter.relations[root] = Relation.ROOT;
    return new Dependencies(converter.governors, converter.relations);
  }

  private void visit(Constituent parent) {
    if (parent.isLeaf()) {
      return;
    }
    List<Constituent> children = parent.children();
    int headIndex = heads.head(parent);
    Constituent head = children.get(headIndex);
    int headToken = heads.headToken(head);
    int coordinator = HeadFinder.coordinator(children);
    for (int i = 0; i < children.size(); i++) {
      Constituent child = children.get(i);
      visit(child);
      if (i != headIndex) {
        int token = heads.headToken(child);
        governors[token] = headToken;
        relations[token] =
            isConjunct(children, i, headIndex, coordinator)
                ? Relation.CONJ
                : relation(parent, children, i, headIndex);
      }
    }
    flatCoordination(parent, headIndex, coordinator);
  }

  /**
   * In "British , French and German troops" or "Moscow and Kyiv" within one phrase, words before a
   * later noun.
   */
  private void flatCoordination(Constituent parent, int headIndex, int coordinator) {
    if (coordinator < 0 || headIndex > coordinator || !parent.is("NP", "NX", "NML")) {
      return;
    }
    List<Constituent> children = parent.children();
    int start = headIndex + 1;
    while (start < children.size()) {
      int end = start;
      while (end < children.size() && !children.get(end).is("CC", "CONJP", ",")) {
        end++;
      }
      int last = end - 1;
      if (last > start && children.get(last).isNounTag()) {
        int noun = children.get(last).token();
        for (int i = start; i < last; i++) {
          int token = heads.headToken(children.get(i));
          governors[token] = noun;
          relations[token] = NounPhraseRelations.beforeNoun(children.get(i));
        }
      }
      start = end + 1;
    }
  }

  private static boolean isConjunct(
      List<Constituent> children, int at, int headIndex, int coordinator) {
    if (coordinator < 0 || at < headIndex || headIndex > coordinator) {
      return false;
    }
    Constituent child = children.get(at);
    Constituent head = children.get(headIndex);
    Constituent before = children.get(at - 1);
    boolean alike =
        child.label().equals(head.label())
            || child.isNounTag() && head.isNounTag()
            || nominal(child) && nominal(head)
            || child.isVerbTag() && head.isVerbTag()
            || child.label().startsWith("JJ") && head.label().startsWith("JJ")
            || child.is("S", "SINV", "SBAR") && head.is("S", "SINV", "SBAR")
            || child.is("VP") && head.isVerbTag();
    if (!alike) {
      return false;
    }
    if (before.is("CC", "CONJP")
        || before.is("ADVP", "RB") && at >= 2 && children.get(at - 2).is("CC")) {
      return true;
    }
    return before.is(",", ":") && at < coordinator || endsConjunct(children, at, coordinator);
  }

  /**
   * A noun at the end of a flat conjunct: "Prime Minister" in "the president and the prime
   * minister".
   */
  private static boolean endsConjunct(List<Constituent> children, int at, int coordinator) {
    return at > coordinator
        && children.get(at).isNounTag()
        && (at + 1 == children.size() || children.get(at + 1).is("CC", ",", "CONJP"));
  }

  private static boolean nominal(Constituent node) {
    return node.is("NP", "NX", "NML", "QP") || node.isNounTag() || node.is("PRP", "CD");
  }

  private Relation relation(Constituent parent, List<Constituent> children, int at, int headIndex) {
    Constituent child = children.get(at);
    if (child.isPunctuation()) {
      return Relation.PUNCT;
    }
    return switch (child.label()) {
      case "CC", "CONJP" -> Relation.CC;
      case "PRT", "RP" -> Relation.COMPOUND_PRT;
      case "EX" -> Relation.EXPL;
      case "POS" -> Relation.CASE;
      case "MD", "TO" -> parent.is("PP") ? Relation.CASE : Relation.AUX;
      case "ADVP", "RB", "RBR", "RBS", "WHADVP", "WRB", "INTJ" ->
          parent.is("SBAR") && at < headIndex ? Relation.MARK : Relation.ADVMOD;
      default ->
          switch (parent.label()) {
            case "NP", "NX", "NML", "NAC", "WHNP" -> nounPhrases.of(children, at, headIndex);
            case "VP", "SQ" -> verbPhrases.of(children, at, headIndex);
            case "S", "SINV", "FRAG", "TOP", "X", "RRC" -> clauses.of(children, at, headIndex);
            case "PP", "WHPP" -> inPrepositionalPhrase(children, headIndex, child);
            case "SBAR", "SBARQ" -> clauses.inSubordinate(children, headIndex, child);
            case "ADJP", "ADVP", "QP" -> inAdjectivePhrase(child);
            case "PRN" -> Relation.PARATAXIS;
            default -> Relation.DEP;
          };
    };
  }

  private static Relation inPrepositionalPhrase(
      List<Constituent> children, int headIndex, Constituent child) {
    if (child.is("IN", "TO", "VBG", "VBN", "RP", "JJ", "FW")) {
      return children.get(headIndex).is("S", "SBAR", "VP") ? Relation.MARK : Relation.CASE;
    }
    return child.is("PP") ? Relation.NMOD : Relation.DEP;
  }

  private static Relation inAdjectivePhrase(Constituent child) {
    return switch (child.label()) {
      case "PP" -> Relation.OBL;
      case "S" -> Relation.XCOMP;
      case "SBAR" -> Relation.CCOMP;
      case "NP" -> Relation.OBL_TMOD;
      default -> Relation.ADVMOD;
    };
  }
}
