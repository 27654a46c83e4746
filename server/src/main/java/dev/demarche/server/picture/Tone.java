package dev.demarche.server.picture;

import java.util.Locale;
import java.util.Map;

/** How two stand to each other in a relation, with a kind of line for those who see no colours. */
public enum Tone {
  HOSTILE("hostile"),
  FRIENDLY("friendly"),
  CONTACT("contact, movement or use");

  private static final Map<String, Tone> OF_RELATIONS =
      Map.ofEntries(
          Map.entry("attacked", HOSTILE),
          Map.entry("fights", HOSTILE),
          Map.entry("opposes", HOSTILE),
          Map.entry("threatened", HOSTILE),
          Map.entry("warned", HOSTILE),
          Map.entry("accused", HOSTILE),
          Map.entry("sanctioned", HOSTILE),
          Map.entry("demandedFrom", HOSTILE),
          Map.entry("coerced", HOSTILE),
          Map.entry("supplies", FRIENDLY),
          Map.entry("supports", FRIENDLY),
          Map.entry("agreedWith", FRIENDLY),
          Map.entry("cooperatesWith", FRIENDLY),
          Map.entry("authorized", FRIENDLY));

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

  /** Of the local name of a relation type; contact where nothing tells more. */
  static Tone of(String relationType) {
    return OF_RELATIONS.getOrDefault(relationType, CONTACT);
  }
}
