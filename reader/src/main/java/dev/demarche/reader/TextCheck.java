package dev.demarche.reader;

import java.util.Locale;

/** Tells articles from what only looks like text. Emoji and marks of direction are text. */
final class TextCheck {

  /**
   * Above this share of control characters a file is no text. Newswire carries a few in its
   * headers, so one alone proves nothing.
   */
  private static final double BINARY_SHARE = 0.01;

  private final int maximumLength;

  TextCheck(int maximumLength) {
    this.maximumLength = maximumLength;
  }

  /** The text itself, if it can be an article's. */
  String article(String text) throws BadInput {
    if (text.isBlank()) {
      throw new BadInput(text.isEmpty() ? "empty" : "empty: nothing but white space");
    }
    int length = text.codePointCount(0, text.length());
    if (length > maximumLength) {
      throw tooLong(length + " characters");
    }
    long controls = text.chars().filter(TextCheck::isControl).count();
    if (controls > BINARY_SHARE * text.length()) {
      throw new BadInput(
          String.format(Locale.ROOT, "a binary file (%d control characters), no text", controls));
    }
    return characters("text", text);
  }

  /** The value itself, if RDF can hold it: no zero character, no half of a surrogate pair. */
  String characters(String field, String value) throws BadInput {
    for (int at = 0; at < value.length(); ) {
      int character = value.codePointAt(at);
      if (character == 0) {
        throw new BadInput(field + " holds a zero character at offset " + at);
      }
      if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
        throw new BadInput(
            String.format(
                Locale.ROOT,
                "%s holds half a character (U+%04X, a lone surrogate) at offset %d",
                field,
                character,
                at));
      }
      at += Character.charCount(character);
    }
    return value;
  }

  BadInput tooLong(String what) {
    return new BadInput(
        what
            + ", longer than the "
            + maximumLength
            + " characters that one article may have; split it, or raise --maximum-length");
  }

  private static boolean isControl(int character) {
    return character < ' ' && "\t\n\u000B\f\r".indexOf(character) < 0 || character == 0x7F;
  }
}
