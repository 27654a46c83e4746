package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.entity.Entity;
import dev.demarche.extractor.vocabulary.Quotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose word a claim is.
 *
 * @param speaker the closest speaker; null where the article speaks in its own voice
 * @param via whoever passes it on: the outlet that quotes the speaker or was told
 * @param citing the sources that the speaker leans on
 * @param quotation null in the article's own voice
 * @param cue the words that attribute it: "reports that", "according to"
 * @param saidOn when it was said, where the words tell
 */
public record Attribution(
    @Nullable Entity speaker,
    @Nullable Entity via,
    List<Entity> citing,
    @Nullable Quotation quotation,
    @Nullable Span cue,
    @Nullable PointInTime saidOn) {

  /** The article's own voice. */
  public static final Attribution ARTICLE =
      new Attribution(null, null, List.of(), null, null, null);

  public Attribution {
    citing = List.copyOf(citing);
    if (speaker == null && quotation != null) {
      throw new IllegalArgumentException("a quotation without a speaker");
    }
  }
}
