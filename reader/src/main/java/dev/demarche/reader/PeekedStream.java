package dev.demarche.reader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of which the first bytes can be looked at before it is read. */
final class PeekedStream extends BufferedInputStream {

  /** So much white space may stand before the first brace of JSON lines. */
  private static final int LOOK_AHEAD = 1024;

  PeekedStream(InputStream stream) {
    super(stream, 1 << 16);
  }

  boolean beginsWithBrace() throws IOException {
    mark(LOOK_AHEAD);
    int read = -1;
    for (int at = 0; at < LOOK_AHEAD; at++) {
      read = read();
      if (read < 0 || !isPassedOver(read)) {
        break;
      }
    }
    reset();
    return read == '{';
  }

  /** White space, and the bytes of UTF-8's byte order mark. */
  private static boolean isPassedOver(int read) {
    return Character.isWhitespace(read) || read == 0xEF || read == 0xBB || read == 0xBF;
  }
}
