package dev.demarche.extractor.claim;

import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/**
 * When something was, as far as the words and the article's date tell.
 *
 * @param start a LocalDate, YearMonth or Year; null where only the words are known
 * @param end the last one of a span of time, null for a single one
 * @param words the article's words: "in February"
 */
public record PointInTime(@Nullable Temporal start, @Nullable Temporal end, String words) {}
