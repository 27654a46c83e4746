package dev.demarche.extractor.claim;

import dev.demarche.extractor.entity.Mention;
import java.util.List;

/**
 * What an article claims.
 *
 * @param mentions the mentions of all entities, those included that only a claim made mentions
 */
public record ClaimAnalysis(
    List<Claim> claims, List<OfficeHolding> offices, List<Mention> mentions) {

  public ClaimAnalysis {
    claims = List.copyOf(claims);
    offices = List.copyOf(offices);
    mentions = List.copyOf(mentions);
  }
}
