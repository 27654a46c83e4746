package dev.demarche.extractor.syntax;

import java.util.List;

/** The relations of what stands in a verb phrase to its head: auxiliaries, objects, complements. */
final class VerbPhraseRelations {

  private final HeadFinder heads;
  private final ConstituentTraits traits;

  VerbPhraseRelations(HeadFinder heads, ConstituentTraits traits) {
    this.heads = heads;
    this.traits = traits;
  }

  /** Of the child at an index to the head at another. */
  Relation of(List<Constituent> children, int at, int headIndex) {
    Constituent child = children.get(at);
    Constituent head = children.get(headIndex);
    if (at < headIndex && child.isVerbTag()) {
      boolean copula = !head.is("VP") && heads.isCopula(child);
      return copula
          ? Relation.COP
          : head.is("VP") && traits.isPassive(child, head) ? Relation.AUX_PASS : Relation.AUX;
    }
    return switch (child.label()) {
      case "NP", "WHNP", "NX", "QP", "NN", "NNS", "CD" -> {
        if (traits.isTime(child)) {
          yield Relation.OBL_TMOD;
        }
        yield nounPhraseFollows(children, at, headIndex) ? Relation.IOBJ : Relation.OBJ;
      }
      case "PP", "WHPP" -> oblique(children, headIndex, child);
      case "SBAR" -> traits.isAdverbial(child) ? Relation.ADVCL : Relation.CCOMP;
      case "S", "SINV", "SQ" -> complement(children, at, child);
      case "VP" -> at > headIndex ? Relation.ADVCL : Relation.DEP;
      case "ADJP", "JJ", "UCP" -> Relation.XCOMP;
      case "PRN" -> Relation.PARATAXIS;
      default -> Relation.DEP;
    };
  }

  private Relation complement(List<Constituent> children, int at, Constituent clause) {
    boolean afterComma = at > 0 && children.get(at - 1).is(",");
    boolean hasSubject = clause.hasChild(child -> child.is("NP"));
    if (hasSubject || clause.is("SINV", "SQ")) {
      return Relation.CCOMP;
    }
    return afterComma ? Relation.ADVCL : Relation.XCOMP;
  }

  private boolean nounPhraseFollows(List<Constituent> children, int at, int headIndex) {
    if (at < headIndex) {
      return false;
    }
    for (int i = at + 1; i < children.size(); i++) {
      if (children.get(i).is("NP") && !traits.isTime(children.get(i))) {
        return children.get(i - 1).token() < 0 || !children.get(i - 1).is(",", "CC");
      }
    }
    return false;
  }

  private Relation oblique(List<Constituent> children, int headIndex, Constituent phrase) {
    boolean by = traits.preposition(phrase).equals("by");
    return by && children.get(headIndex).is("VBN") ? Relation.OBL_AGENT : Relation.OBL;
  }
}
