package dev.demarche.cli.explain;

import dev.demarche.extractor.vocabulary.EntityKind;

/**
 * What a stretch of text is, with its codes for terminals (ECMA-48, Select Graphic Rendition) and
 * its signs for plain text.
 */
enum Style {
  ARTICLE("1", "", ""),
  SUPPORTING("2", "", ""),
  PERSON("32", "[", "]"),
  ORGANIZATION("34", "[", "]"),
  GROUP("35", "[", "]"),
  PLACE("36", "[", "]"),
  WEAPON("31", "[", "]"),
  THING("33", "[", "]"),
  EVIDENCE("7", "«", "»"),
  TRIGGER("1;4", "*", "*"),
  CUE("3", "_", "_");

  private final String codes;
  private final String opening;
  private final String closing;

  Style(String codes, String opening, String closing) {
    this.codes = codes;
    this.opening = opening;
    this.closing = closing;
  }

  String codes() {
    return codes;
  }

  String opening() {
    return opening;
  }

  String closing() {
    return closing;
  }

  static Style of(EntityKind kind) {
    return switch (kind) {
      case PERSON -> PERSON;
      case GROUP, UNNAMED_SOURCE -> GROUP;
      case PLACE, FACILITY -> PLACE;
      case WEAPON -> WEAPON;
      case OBJECT -> THING;
      default -> ORGANIZATION;
    };
  }
}
