package dev.demarche.reader.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements of one property of an item, as Wikibase writes them in JSON. */
final class Statements {

  private static final String END = "P582";

  private final List<JsonNode> kept = new ArrayList<>();

  /**
   * @param all as the item has them
   * @param best only those of the best rank that do not say when they ended; else all that are not
   *     deprecated
   */
  Statements(JsonNode all, boolean best) {
    for (JsonNode statement : all) {
      String rank = statement.path("rank").asText();
      if (!rank.equals("deprecated") && !(best && statement.path("qualifiers").has(END))) {
        kept.add(statement);
      }
    }
    if (best && kept.stream().anyMatch(Statements::isPreferred)) {
      kept.removeIf(statement -> !isPreferred(statement));
    }
  }

  private static boolean isPreferred(JsonNode statement) {
    return statement.path("rank").asText().equals("preferred");
  }

  List<JsonNode> all() {
    return kept;
  }

  /** The identifiers that they lead to, in their order. */
  List<String> identifiers() {
    List<String> found = new ArrayList<>();
    for (JsonNode statement : kept) {
      String identifier = identifier(statement.path("mainsnak"));
      if (identifier != null && !found.contains(identifier)) {
        found.add(identifier);
      }
    }
    return found;
  }

  @Nullable String date() {
    return kept.isEmpty() ? null : date(kept.get(0).path("mainsnak"));
  }

  Item.@Nullable Coordinates coordinates() {
    for (JsonNode statement : kept) {
      JsonNode value = statement.path("mainsnak").path("datavalue").path("value");
      boolean onEarth = value.path("globe").asText("Q2").endsWith("Q2");
      if (onEarth && value.path("latitude").isNumber() && value.path("longitude").isNumber()) {
        return new Item.Coordinates(
            value.path("latitude").asDouble(), value.path("longitude").asDouble());
      }
    }
    return null;
  }

  static @Nullable String identifier(JsonNode snak) {
    JsonNode identifier = snak.path("datavalue").path("value").path("id");
    return identifier.isTextual() && identifier.asText().matches("Q[1-9]\\d{0,17}")
        ? identifier.asText()
        : null;
  }

  static @Nullable String qualifier(JsonNode statement, String property) {
    return identifier(statement.path("qualifiers").path(property).path(0));
  }

  static @Nullable String dateOf(JsonNode statement, String property) {
    return date(statement.path("qualifiers").path(property).path(0));
  }

  private static @Nullable String date(JsonNode snak) {
    JsonNode value = snak.path("datavalue").path("value");
    return WikidataTime.of(value.path("time").asText(), value.path("precision").asInt());
  }
}
