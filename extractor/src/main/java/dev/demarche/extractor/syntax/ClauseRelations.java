package dev.demarche.extractor.syntax;

import java.util.List;

/** The relations of what stands in a clause, with or without its subordinator, to its head. */
final class ClauseRelations {

  private final ConstituentTraits traits;

  ClauseRelations(ConstituentTraits traits) {
    this.traits = traits;
  }

  /** Of the child at an index to the head at another. */
  Relation of(List<Constituent> children, int at, int headIndex) {
    Constituent child = children.get(at);
    Constituent head = children.get(headIndex);
    return switch (child.label()) {
      case "NP", "WHNP", "NX", "PRP", "NNP", "NN", "NNS" -> {
        if (traits.isTime(child) && (at > headIndex || anotherSubject(children, at, headIndex))) {
          yield Relation.OBL_TMOD;
        }
        if (child.hasChild(grandchild -> grandchild.is("EX"))) {
          yield Relation.EXPL;
        }
        yield traits.isPassiveClause(head) ? Relation.NSUBJ_PASS : Relation.NSUBJ;
      }
      case "PP", "WHPP" -> Relation.OBL;
      case "SBAR" ->
          traits.isAdverbial(child)
              ? Relation.ADVCL
              : anotherSubject(children, at, headIndex) ? Relation.CCOMP : Relation.CSUBJ;
      case "S", "SINV" -> clauseOf(child, children, at, headIndex);
      case "VP" -> Relation.ADVCL;
      case "ADJP" -> Relation.ADVCL;
      case "PRN" -> Relation.PARATAXIS;
      default -> child.isVerbTag() ? Relation.AUX : Relation.DEP;
    };
  }

  private Relation clauseOf(Constituent child, List<Constituent> children, int at, int headIndex) {
    boolean hasSubject = child.hasChild(grandchild -> grandchild.is("NP", "SBAR", "EX"));
    if (hasSubject || child.is("SINV")) {
      return at < headIndex ? Relation.CCOMP : Relation.PARATAXIS;
    }
    return anotherSubject(children, at, headIndex) ? Relation.ADVCL : Relation.CSUBJ;
  }

  private boolean anotherSubject(List<Constituent> children, int at, int headIndex) {
    for (int i = 0; i < children.size(); i++) {
      if (i != at
          && i != headIndex
          && children.get(i).is("NP", "EX")
          && !traits.isTime(children.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Of what stands beside the clause that a subordinator opens. */
  Relation inSubordinate(List<Constituent> children, int headIndex, Constituent child) {
    if (child.is("WHNP", "WP", "WDT")) {
      Constituent clause = children.get(headIndex);
      boolean hasSubject = clause.hasChild(grandchild -> grandchild.is("NP", "EX"));
      if (hasSubject) {
        return Relation.OBJ;
      }
      return traits.hasPassivePredicate(clause) ? Relation.NSUBJ_PASS : Relation.NSUBJ;
    }
    return child.is("WHPP")
        ? Relation.OBL
        : child.is("IN", "DT", "WHADVP", "TO") ? Relation.MARK : Relation.DEP;
  }
}
