package dev.demarche.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the names of the ontology are shown to people. */
public final class Words {

  private Words() {}

  /** "missile strike" of "MissileStrike". */
  public static String spaced(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  /** The part of an IRI after its last hash or slash. */
  public static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  /** What keeps a claim from being said as plain fact; "" when nothing does. */
  static String modality(String realis, String certainty, boolean negated) {
    List<String> parts = new ArrayList<>();
    if (negated) {
      parts.add("not");
    }
    if (!realis.isEmpty() && !realis.equals("Actual")) {
      parts.add(spaced(realis));
    }
    if (!certainty.isEmpty() && !certainty.equals("Certain")) {
      parts.add(spaced(certainty));
    }
    return String.join(", ", parts);
  }
}
