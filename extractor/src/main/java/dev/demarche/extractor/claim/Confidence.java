package dev.demarche.extractor.claim;

import dev.demarche.extractor.vocabulary.Role;

/**
 * How sure the extractor is of a claim. Estimates for now, to be calibrated: a verb with its parts
 * in a full parse is surest, a noun that evokes an event by itself least.
 */
final class Confidence {

  static final double ATTRIBUTE = 0.8;
  static final double OFFICE = 0.9;

  private Confidence() {}

  static double of(Draft draft) {
    double confidence = draft.trigger.isVerb() ? 0.8 : 0.7;
    if (!draft.sentence.parsed()) {
      confidence -= 0.2;
    }
    boolean somebody = !draft.participants(Role.AGENT).isEmpty() || !draft.holders.isEmpty();
    boolean something =
        !draft.participants(Role.TARGET).isEmpty()
            || !draft.participants(Role.THEME).isEmpty()
            || !draft.toward.isEmpty()
            || !draft.towardDrafts.isEmpty()
            || !draft.links.isEmpty()
            || !draft.participants(Role.RECIPIENT).isEmpty();
    confidence += (somebody ? 0.05 : -0.15) + (something ? 0.08 : -0.1);
    return Math.round(Math.min(0.95, Math.max(0.1, confidence)) * 100) / 100.0;
  }
}
