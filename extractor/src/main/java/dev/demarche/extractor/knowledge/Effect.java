package dev.demarche.extractor.knowledge;

import dev.demarche.extractor.vocabulary.Certainty;
import dev.demarche.extractor.vocabulary.Phase;
import dev.demarche.extractor.vocabulary.Realis;
import org.jspecify.annotations.Nullable;

/**
 * What a word says of an event: whether it is real, how sure, whether it is denied, where in its
 * course.
 */
public record Effect(
    @Nullable Realis realis,
    @Nullable Certainty certainty,
    boolean negates,
    @Nullable Phase phase) {

  public static final Effect NONE = new Effect(null, null, false, null);
}
