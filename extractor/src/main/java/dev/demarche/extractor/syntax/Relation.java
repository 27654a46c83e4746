package dev.demarche.extractor.syntax;

/** The relations of Universal Dependencies 2 that Demarche distinguishes. */
public enum Relation {
  ROOT("root"),
  NSUBJ("nsubj"),
  NSUBJ_PASS("nsubj:pass"),
  CSUBJ("csubj"),
  OBJ("obj"),
  IOBJ("iobj"),
  OBL("obl"),
  OBL_AGENT("obl:agent"),
  OBL_TMOD("obl:tmod"),
  NMOD("nmod"),
  NMOD_POSS("nmod:poss"),
  NUMMOD("nummod"),
  AMOD("amod"),
  COMPOUND("compound"),
  COMPOUND_PRT("compound:prt"),
  APPOS("appos"),
  DET("det"),
  CASE("case"),
  MARK("mark"),
  ADVMOD("advmod"),
  AUX("aux"),
  AUX_PASS("aux:pass"),
  COP("cop"),
  ACL("acl"),
  ACL_RELCL("acl:relcl"),
  ADVCL("advcl"),
  CCOMP("ccomp"),
  XCOMP("xcomp"),
  CONJ("conj"),
  CC("cc"),
  PARATAXIS("parataxis"),
  EXPL("expl"),
  PUNCT("punct"),
  DEP("dep");

  private final String label;

  Relation(String label) {
    this.label = label;
  }

  /** The name as Universal Dependencies writes it. */
  public String label() {
    return label;
  }
}
