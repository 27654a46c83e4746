package dev.demarche.server.picture;

import java.util.Locale;

/** The classes that event data sorts acts into, in the order in which pictures stack them. */
public enum QuadClass {
  MATERIAL_CONFLICT("material conflict"),
  VERBAL_CONFLICT("verbal conflict"),
  VERBAL_COOPERATION("verbal cooperation"),
  MATERIAL_COOPERATION("material cooperation"),
  OTHER_ACT("other acts");

  private final String words;

  QuadClass(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** The class of style sheets: "material-conflict". */
  public String style() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Of the local name of a concept, "MaterialConflict"; other acts for what is none. */
  static QuadClass of(String name) {
    for (QuadClass each : values()) {
      if (each.name().replace("_", "").equalsIgnoreCase(name)) {
        return each;
      }
    }
    return OTHER_ACT;
  }
}
