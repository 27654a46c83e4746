package dev.demarche.extractor.knowledge;

import java.text.Normalizer;

/** The form in which names are compared: marks and dots dropped, spaces single; the case stays. */
public final class NameKey {

  private NameKey() {}

  public static String of(String name) {
    boolean plain = true;
    for (int i = 0; i < name.length() && plain; i++) {
      char c = name.charAt(i);
      plain = c < 128 && c != '.' && c != '\n' && c != '\t' && c != '\r' && c != '`';
    }
    return plain ? name : normalized(name);
  }

  private static String normalized(String name) {
    StringBuilder key = new StringBuilder(name.length());
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK || c == '.') {
        continue;
      }
      switch (c) {
        case '\u2018', '\u2019', '\u02bc', '`' -> key.append('\'');
        case '\u2010', '\u2011', '\u2013' -> key.append('-');
        case '\u00f8' -> key.append('o');
        case '\u0142' -> key.append('l');
        case '\u0131' -> key.append('i');
        default -> key.append(Character.isWhitespace(c) ? ' ' : c);
      }
    }
    return key.toString();
  }
}
