package dev.demarche.cli.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output that tells whether its reader has gone ("demarche … | head"). */
final class StandardOutput extends FilterOutputStream {

  StandardOutput(OutputStream stream) {
    super(stream);
  }

  @Override
  public void write(int octet) throws IOException {
    try {
      out.write(octet);
    } catch (IOException wrong) {
      throw readerGone(wrong);
    }
  }

  @Override
  public void write(byte[] octets, int from, int length) throws IOException {
    try {
      out.write(octets, from, length);
    } catch (IOException wrong) {
      throw readerGone(wrong);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException wrong) {
      throw readerGone(wrong);
    }
  }

  /** Flushes only: standard output stays open as long as the process. */
  @Override
  public void close() throws IOException {
    flush();
  }

  /** Java names the cause only in the message, which the C library words. */
  private static IOException readerGone(IOException wrong) {
    String message = String.valueOf(wrong.getMessage());
    return message.contains("Broken pipe") || message.contains("pipe is being closed")
        ? new ReaderGoneException(wrong)
        : wrong;
  }
}
