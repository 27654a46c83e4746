package dev.demarche.server.picture;

import dev.demarche.server.page.BadRequestException;
import java.util.Map;

/**
 * Which positions a picture is about.
 *
 * @param about the IRI of a thing or of a type of acts that matters have to do with; "" for any
 */
record StanceFilter(String about, Kind kind, DayRange days) {

  /** Kinds of matters. */
  enum Kind {
    ANY,
    THINGS,
    ACTS
  }

  static StanceFilter of(Map<String, String> parameters, Names names) {
    return new StanceFilter(
        names.asked(parameters, "about").orElse(""), kind(parameters), DayRange.of(parameters));
  }

  private static Kind kind(Map<String, String> parameters) {
    String text = parameters.getOrDefault("kind", "");
    return switch (text) {
      case "", "any" -> Kind.ANY;
      case "things" -> Kind.THINGS;
      case "acts" -> Kind.ACTS;
      default ->
          throw new BadRequestException(
              "The parameter kind is \"" + text + "\": it may be any, things or acts.");
    };
  }

  /** Whether the picture is of it. */
  boolean takes(Position position) {
    return (about.isEmpty() || position.matter().contains(about))
        && (kind == Kind.ANY || (kind == Kind.ACTS) == position.isOnAct())
        && days.covers(position.first(), position.last());
  }
}
