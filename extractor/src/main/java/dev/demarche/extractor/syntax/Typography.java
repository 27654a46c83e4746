package dev.demarche.extractor.syntax;

/**
 * Plain forms of typographic characters, one for one, so that offsets stay; the models know only
 * the plain ones.
 */
final class Typography {

  private Typography() {}

  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char to = plain(text.charAt(i));
      if (to != text.charAt(i)) {
        plain.setCharAt(i, to);
      }
    }
    return plain.toString();
  }

  private static char plain(char at) {
    return switch (at) {
      case '\u2019', '\u2018', '\u02bc', '\u00b4', '`' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
      case '\u2010', '\u2011' -> '-';
      case '\u2013', '\u2014', '\u2015' -> '\u2014';
      case '\u00a0',
          '\u2009',
          '\u202f',
          '\u200b',
          '\u200e',
          '\u200f',
          '\u202a',
          '\u202b',
          '\u202c',
          '\u202d',
          '\u202e',
          '\u2066',
          '\u2067',
          '\u2068',
          '\u2069',
          '\ufeff',
          '\t' ->
          ' ';
      default -> at;
    };
  }
}
