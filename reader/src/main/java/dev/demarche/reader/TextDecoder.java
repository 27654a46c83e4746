package dev.demarche.reader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Bytes to text, all or nothing. A byte order mark decides the encoding and is no part of the text.
 */
final class TextDecoder {

  /** The marks, the longer ones first: that of UTF-16LE begins that of UTF-32LE. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
          new Mark(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
          new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
          new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
          new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

  private final Charset encoding;

  TextDecoder(Charset encoding) {
    this.encoding = encoding;
  }

  /**
   * Whether a line feed is one byte and that byte nothing else, so that lines can be cut as bytes.
   */
  static boolean cutsAtLineFeeds(Charset encoding) {
    return "\n".getBytes(encoding).length == 1;
  }

  String decode(byte[] bytes) throws BadInput {
    for (Mark mark : MARKS) {
      if (mark.begins(bytes)) {
        return decode(bytes, mark.bytes().length, mark.encoding());
      }
    }
    return decode(bytes, 0, encoding);
  }

  /** The bytes as text, whatever is no text replaced: for people to look at. */
  String decodeLeniently(byte[] bytes) {
    return new String(bytes, encoding);
  }

  private static String decode(byte[] bytes, int from, Charset encoding) throws BadInput {
    if (cutsAtLineFeeds(encoding)) {
      for (int at = from; at < bytes.length; at++) {
        if (bytes[at] == 0) {
          throw new BadInput("a binary file (a zero byte at offset " + at + "), no text");
        }
      }
    }
    CharsetDecoder decoder =
        encoding
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer input = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer output =
        CharBuffer.allocate(
            (int) Math.ceil(input.remaining() * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(input, output, true);
    if (result.isUnderflow()) {
      result = decoder.flush(output);
    }
    if (result.isError()) {
      throw new BadInput(
          String.format(
              Locale.ROOT,
              "not %s: the byte at offset %d (0x%02X) does not fit; name the right encoding with"
                  + " --encoding",
              encoding.name(),
              input.position(),
              bytes[input.position()] & 0xFF));
    }
    return output.flip().toString();
  }

  private record Mark(Charset encoding, int... bytes) {

    boolean begins(byte[] text) {
      if (text.length < bytes.length) {
        return false;
      }
      for (int at = 0; at < bytes.length; at++) {
        if ((text[at] & 0xFF) != bytes[at]) {
          return false;
        }
      }
      return true;
    }
  }
}
