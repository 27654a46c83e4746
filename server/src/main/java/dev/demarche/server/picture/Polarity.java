package dev.demarche.server.picture;

import java.util.Set;

/** Where someone stands on a matter, with a sign for those who tell no colours apart. */
public enum Polarity {
  SUPPORT("for", "+"),
  OPPOSE("against", "−"),
  UNDECIDED("undecided on", "?"),
  /** Different polarities, be it that sources differ or that minds changed. */
  MIXED("both for and against", "±");

  private final String words;
  private final String sign;

  Polarity(String words, String sign) {
    this.words = words;
    this.sign = sign;
  }

  /** "for", "against". */
  public String words() {
    return words;
  }

  public String sign() {
    return sign;
  }

  /** The class of style sheets: "support". */
  public String style() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Of "Support", "Oppose" or "Undecided". */
  static Polarity of(String name) {
    return valueOf(name.toUpperCase(java.util.Locale.ROOT));
  }

  /** One word for several; being undecided does not contradict. */
  static Polarity of(Set<Polarity> several) {
    if (several.contains(SUPPORT) && several.contains(OPPOSE)) {
      return MIXED;
    }
    return several.contains(SUPPORT) ? SUPPORT : several.contains(OPPOSE) ? OPPOSE : UNDECIDED;
  }
}
