package dev.demarche.cli.store;

import java.util.Locale;

/** Numbers with their nouns: "1 article", "2,345 triples". */
public final class Counted {

  private Counted() {}

  /**
   * @param noun in the singular; its plural ends in s
   */
  public static String of(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
