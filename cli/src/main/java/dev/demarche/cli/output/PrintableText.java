package dev.demarche.cli.output;

/** Text from anywhere, safe to print on a terminal. */
public final class PrintableText {

  private PrintableText() {}

  /** White space runs become one blank, other control characters a replacement character. */
  public static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (Character.isWhitespace(character)) {
        blank = true;
      } else {
        if (blank && !line.isEmpty()) {
          line.append(' ');
        }
        blank = false;
        line.append(isControl(character) ? '\uFFFD' : character);
      }
    }
    return line.toString();
  }

  /** One line, cut between words with an ellipsis where it has more characters than that. */
  public static String shortened(String text, int length) {
    String line = oneLine(text);
    if (line.length() <= length) {
      return line;
    }
    int blank = line.lastIndexOf(' ', length);
    return line.substring(0, blank > 0 ? blank : length) + " …";
  }

  /** The same number of characters, line breaks as blanks. */
  public static String sameLength(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      line.append(
          Character.isWhitespace(character) ? ' ' : isControl(character) ? '\uFFFD' : character);
    }
    return line.toString();
  }

  private static boolean isControl(char character) {
    return Character.isISOControl(character);
  }
}
