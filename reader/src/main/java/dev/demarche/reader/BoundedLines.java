package dev.demarche.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Lines of bytes from a stream, in memory that does not grow with the stream. A line beyond the
 * bound is passed over but still counted.
 */
final class BoundedLines {

  private final InputStream stream;
  private final long maximumBytes;
  private int number;

  BoundedLines(InputStream stream, long maximumBytes) {
    this.stream = stream;
    this.maximumBytes = maximumBytes;
  }

  /**
   * A line without its line feed.
   *
   * @param number from 1
   * @param length in bytes, in full
   * @param bytes null where the line is longer than the bound
   */
  record Line(int number, long length, byte @Nullable [] bytes) {}

  /** The next line, null at the end. */
  @Nullable Line next() throws IOException {
    int read = stream.read();
    if (read < 0) {
      return null;
    }
    number++;
    long length = 0;
    ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    for (; read >= 0 && read != '\n'; read = stream.read()) {
      if (length++ < maximumBytes) {
        line.write(read);
      }
    }
    return new Line(number, length, length > maximumBytes ? null : line.toByteArray());
  }
}
