package dev.demarche.server.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.server.reconciliation.ReconciliationQuery.Condition;
import dev.demarche.server.reconciliation.ReconciliationQuery.Strictness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a reconciliation query batch: what the parameter "queries" has. */
final class QueryBatch {

  /** How many queries a request may have; the manifest says so. */
  static final int SIZE = 50;

  private static final int USUAL_CANDIDATES = 10;
  private static final int MOST_CANDIDATES = 50;
  private static final int MOST_CONDITIONS = 20;
  private static final Set<String> FIELDS =
      Set.of("query", "type", "limit", "properties", "type_strict");

  private QueryBatch() {}

  /**
   * The queries by their keys.
   *
   * @throws RefusedException when it is no batch, or too long
   */
  static Map<String, ReconciliationQuery> of(String json) {
    JsonNode batch = Json.object("queries", json);
    if (batch.size() > SIZE) {
      throw RefusedException.tooMuch(
          "There are " + batch.size() + " queries: send " + SIZE + " at most.");
    }
    Map<String, ReconciliationQuery> queries = new LinkedHashMap<>();
    batch.fields().forEachRemaining(each -> queries.put(each.getKey(), query(each)));
    return queries;
  }

  private static ReconciliationQuery query(Map.Entry<String, JsonNode> named) {
    String key = named.getKey();
    JsonNode query = Json.object(key, named.getValue());
    Json.onlyFields(key, query, FIELDS);
    List<Condition> conditions = conditions(query);
    if (!query.has("query") && conditions.isEmpty()) {
      throw RefusedException.malformed(
          "\""
              + key
              + "\" has neither a \"query\" nor \"properties\": there is nothing to look up.");
    }
    return new ReconciliationQuery(
        query.has("query") ? Json.text("query", query.get("query")).strip() : "",
        types(query),
        strictness(query),
        limit(query),
        conditions);
  }

  private static List<String> types(JsonNode query) {
    JsonNode type = query.path("type");
    if (type.isMissingNode()) {
      return List.of();
    }
    List<String> ids = type.isArray() ? Json.texts("type", type) : List.of(Json.text("type", type));
    return ids.stream().map(Kinds::idOf).filter(id -> !id.isBlank()).toList();
  }

  private static Strictness strictness(JsonNode query) {
    if (!query.has("type_strict")) {
      return Strictness.ANY;
    }
    return switch (Json.text("type_strict", query.get("type_strict"))) {
      case "should" -> Strictness.SHOULD;
      case "any" -> Strictness.ANY;
      case "all" -> Strictness.ALL;
      default ->
          throw RefusedException.malformed("\"type_strict\" is \"should\", \"any\" or \"all\".");
    };
  }

  private static int limit(JsonNode query) {
    JsonNode limit = query.path("limit");
    if (limit.isMissingNode()) {
      return USUAL_CANDIDATES;
    }
    if (!limit.isNumber() || limit.doubleValue() < 1 || limit.doubleValue() % 1 != 0) {
      throw RefusedException.malformed("\"limit\" is a whole number from 1.");
    }
    return (int) Math.min(limit.doubleValue(), MOST_CANDIDATES);
  }

  private static List<Condition> conditions(JsonNode query) {
    List<Condition> conditions = new ArrayList<>();
    if (query.has("properties")) {
      for (JsonNode each : Json.array("properties", query.get("properties"))) {
        JsonNode property = Json.object("properties", each);
        if (!property.has("pid") || !property.has("v")) {
          throw RefusedException.malformed("Each of \"properties\" has a \"pid\" and a \"v\".");
        }
        conditions.add(
            new Condition(Json.text("pid", property.get("pid")), values(property.get("v"))));
      }
    }
    if (conditions.size() > MOST_CONDITIONS) {
      throw RefusedException.tooMuch(
          "There are " + conditions.size() + " properties: send " + MOST_CONDITIONS + " at most.");
    }
    return conditions;
  }

  private static List<String> values(JsonNode given) {
    List<String> values = new ArrayList<>();
    if (given.isArray()) {
      given.forEach(each -> values.add(value(each)));
    } else {
      values.add(value(given));
    }
    return values;
  }

  private static String value(JsonNode value) {
    if (value.isObject() && value.path("id").isTextual()) {
      return value.get("id").textValue();
    }
    if (value.isTextual() || value.isNumber() || value.isBoolean()) {
      return value.asText().strip();
    }
    throw RefusedException.malformed(
        "\"v\" is a %s: give a string, a number, a boolean, {\"id\": ...}, or an array of them."
            .formatted(value.getNodeType().name().toLowerCase(Locale.ROOT)));
  }
}
