package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every claim stands on: its words, its source, and how far it holds.
 *
 * @param trigger the word or words that evoke it
 * @param evidence the words of the claim, in text order, at least one span
 * @param confidence how sure the extractor is, from 0 to 1; never the source's certainty
 */
public record Grounds(
    Span trigger,
    List<Span> evidence,
    Attribution attribution,
    Factuality factuality,
    @Nullable PointInTime time,
    double confidence) {

  public Grounds {
    evidence = evidence.stream().sorted().distinct().toList();
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a claim without evidence");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("no confidence: " + confidence);
    }
  }
}
