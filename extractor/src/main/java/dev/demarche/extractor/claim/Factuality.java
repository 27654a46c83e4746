package dev.demarche.extractor.claim;

import dev.demarche.extractor.vocabulary.Certainty;
import dev.demarche.extractor.vocabulary.Realis;

/** Whether it happened, as the source presents it. */
public record Factuality(Realis realis, Certainty certainty, boolean negated) {

  public static final Factuality ACTUAL = new Factuality(Realis.ACTUAL, Certainty.CERTAIN, false);
}
