package dev.demarche.server.picture;

import java.util.Locale;

/** How two stand to each other in a relation, with words for those who see no colours. */
public enum Tone {
  HOSTILE("hostile"),
  FRIENDLY("friendly"),
  CONTACT("contact, movement or use");

  private final String words;

  Tone(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** The class of style sheets: "hostile". */
  public String style() {
    return name().toLowerCase(Locale.ROOT);
  }
}
