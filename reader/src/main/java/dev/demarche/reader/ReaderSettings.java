package dev.demarche.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How to read, and what to assume where the input is silent.
 *
 * @param encoding of texts and of JSON lines that do not begin with a byte order mark
 * @param maximumLength of one article, in characters (code points): a bound on memory and time
 * @param date the day of publication of articles that name none
 * @param publisher the publisher of articles that name none
 */
public record ReaderSettings(
    Charset encoding, int maximumLength, @Nullable LocalDate date, @Nullable String publisher) {

  /** A million characters: some 150,000 words, the length of a long book. */
  public static final int DEFAULT_MAXIMUM_LENGTH = 1_000_000;

  public static final ReaderSettings DEFAULT =
      new ReaderSettings(StandardCharsets.UTF_8, DEFAULT_MAXIMUM_LENGTH, null, null);

  public ReaderSettings {
    if (maximumLength < 1) {
      throw new IllegalArgumentException("no length: " + maximumLength);
    }
  }

  /** More bytes than this are more than {@link #maximumLength} characters in any encoding. */
  long maximumBytes() {
    return 4L * maximumLength + 4;
  }
}
