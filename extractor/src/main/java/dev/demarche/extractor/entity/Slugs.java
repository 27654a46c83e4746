package dev.demarche.extractor.entity;

import java.text.Normalizer;
import java.util.Locale;

/** Names as the last part of an IRI: NFKD, marks dropped, lower case, other runs to a hyphen. */
final class Slugs {

  private Slugs() {}

  static String of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
  }
}
