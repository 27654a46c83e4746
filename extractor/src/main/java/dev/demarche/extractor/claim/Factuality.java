package dev.demarche.extractor.claim;

/** Whether it happened, as the source presents it. */
public record Factuality(Realis realis, Certainty certainty, boolean negated) {

  public static final Factuality ACTUAL = new Factuality(Realis.ACTUAL, Certainty.CERTAIN, false);

  /** Actual; intended, announced or in preparation; possible, proposed or conditional. */
  public enum Realis {
    ACTUAL,
    PLANNED,
    HYPOTHETICAL
  }

  /** As the words of the source have it; unknown: "it is unclear whether". */
  public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE,
    UNKNOWN
  }
}
