package dev.demarche.extractor.syntax;

import java.util.List;

/** The relations of what stands in a noun phrase to its head. */
final class NounPhraseRelations {

  private final ConstituentTraits traits;

  NounPhraseRelations(ConstituentTraits traits) {
    this.traits = traits;
  }

  /** Of the child at an index to the head at another. */
  Relation of(List<Constituent> children, int at, int headIndex) {
    Constituent child = children.get(at);
    if (at < headIndex) {
      return beforeNoun(child);
    }
    return switch (child.label()) {
      case "PP" -> Relation.NMOD;
      case "SBAR" -> opensWithRelativePronoun(child) ? Relation.ACL_RELCL : Relation.ACL;
      case "VP", "S", "RRC" -> Relation.ACL;
      case "NP" -> traits.isTime(child) ? Relation.OBL_TMOD : Relation.APPOS;
      case "PRN" -> Relation.APPOS;
      case "ADJP", "JJ" -> Relation.AMOD;
      case "CD", "QP" -> Relation.NUMMOD;
      default -> child.isNounTag() ? Relation.COMPOUND : Relation.DEP;
    };
  }

  /** Of what stands before the noun. */
  static Relation beforeNoun(Constituent child) {
    if (child.isNounTag() || child.is("NML", "NX")) {
      return Relation.COMPOUND;
    }
    return switch (child.label()) {
      case "NP", "WHNP" ->
          child.hasChild(grandchild -> grandchild.is("POS")) || child.is("WHNP")
              ? Relation.NMOD_POSS
              : Relation.COMPOUND;
      case "PRP$", "WP$" -> Relation.NMOD_POSS;
      case "DT", "PDT", "WDT", "PRP" -> Relation.DET;
      case "CD", "QP", "$" -> Relation.NUMMOD;
      case "JJ", "JJR", "JJS", "ADJP", "VBN", "VBG", "VBD", "UCP" -> Relation.AMOD;
      case "PP" -> Relation.NMOD;
      case "S", "VP", "SBAR" -> Relation.ACL;
      default -> Relation.DEP;
    };
  }

  private boolean opensWithRelativePronoun(Constituent subordinate) {
    Constituent first = subordinate.children().get(0);
    boolean wh = first.is("WHNP", "WHPP", "WHADVP", "WDT", "WP");
    String word = traits.word(first.firstToken());
    // an infinitive needs no pronoun: "the plan to clear the mines"
    return wh || first.is("S") && !word.equals("that") && !word.equals("to");
  }
}
