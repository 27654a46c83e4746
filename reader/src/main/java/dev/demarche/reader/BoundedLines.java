package dev.demarche.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Lines of bytes from a stream, in memory that does not grow with the stream. A line beyond the
 * bound is passed over but still counted. Reads ahead; not for use by several threads at once.
 */
public final class BoundedLines {

  private final InputStream stream;
  private final long maximumBytes;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private long number;

  public BoundedLines(InputStream stream, long maximumBytes) {
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
  public record Line(long number, long length, byte @Nullable [] bytes) {}

  /** The next line, null at the end. */
  public @Nullable Line next() throws IOException {
    if (at == end && !fill()) {
      return null;
    }
    number++;
    long length = 0;
    ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    boolean more = true;
    while (more) {
      int feed = at;
      while (feed < end && buffer[feed] != '\n') {
        feed++;
      }
      int room = (int) Math.max(0, Math.min(feed - at, maximumBytes - length));
      line.write(buffer, at, room);
      length += feed - at;
      more = feed == end;
      at = more ? end : feed + 1;
      more = more && fill();
    }
    return new Line(number, length, length > maximumBytes ? null : line.toByteArray());
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, stream.read(buffer));
    return end > 0;
  }
}
