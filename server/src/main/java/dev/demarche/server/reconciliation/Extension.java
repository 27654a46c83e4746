package dev.demarche.server.reconciliation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.server.reading.ReadableGraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers a data extension query: values of properties for things that were found. */
final class Extension {

  private static final int MOST_THINGS = 500;
  private static final int MOST_PROPERTIES = 50;
  private static final Set<String> FIELDS = Set.of("ids", "properties");

  /**
   * @param limit how many values at most, 0 for all
   * @param current whether only offices that are held still
   */
  private record Wanted(String id, int limit, boolean current) {}

  /** A value as the API writes it. */
  private sealed interface Cell {}

  private record Words(String str) implements Cell {}

  private record Number(@JsonProperty("int") long number) implements Cell {}

  private record Thing(String id, String name) implements Cell {}

  private final Entities entities;

  Extension(ReadableGraph readable) {
    this.entities = new Entities(readable);
  }

  /**
   * The answer as the API writes it; what is unknown has no values.
   *
   * @throws RefusedException when it is no such query, or asks for too much
   */
  Map<String, Object> answer(String json) {
    JsonNode query = Json.object("extend", json);
    Json.onlyFields("extend", query, FIELDS);
    Set<String> ids = new LinkedHashSet<>(Json.texts("ids", query.path("ids")));
    List<Wanted> properties = new ArrayList<>();
    Json.array("properties", query.path("properties"))
        .forEach(each -> properties.add(wanted(each)));
    if (ids.size() > MOST_THINGS || properties.size() > MOST_PROPERTIES) {
      throw RefusedException.tooMuch(
          "Ask for %d ids and %d properties at most.".formatted(MOST_THINGS, MOST_PROPERTIES));
    }
    Map<String, Object> rows = new LinkedHashMap<>();
    ids.forEach(id -> rows.put(id, row(id, properties)));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("meta", properties.stream().map(this::meta).toList());
    answer.put("rows", rows);
    return answer;
  }

  private static Wanted wanted(JsonNode given) {
    JsonNode property = Json.object("properties", given);
    JsonNode settings = property.path("settings");
    if (!settings.isMissingNode()) {
      Json.object("settings", settings);
    }
    return new Wanted(
        Json.text("id", property.path("id")),
        limit(settings),
        settings.path("current").asBoolean());
  }

  /** Clients send numbers of forms as strings, too. */
  private static int limit(JsonNode settings) {
    String limit = settings.path("limit").asText("0");
    try {
      return limit.isBlank() ? 0 : Math.max(0, (int) Double.parseDouble(limit));
    } catch (NumberFormatException wrong) {
      throw RefusedException.malformed("The setting \"limit\" is a whole number from 0.");
    }
  }

  private Map<String, Object> meta(Wanted wanted) {
    Map<String, Object> meta = new LinkedHashMap<>();
    Optional<Property> property = Property.of(wanted.id());
    meta.put("id", wanted.id());
    meta.put("name", property.map(Property::title).orElse(wanted.id()));
    property
        .flatMap(Extension::type)
        .map(id -> entities.kinds().kind(id))
        .ifPresent(kind -> meta.put("type", kind));
    return meta;
  }

  private static Optional<String> type(Property property) {
    return switch (property) {
      case COUNTRY -> Optional.of("Country");
      case LOCATED_IN -> Optional.of("Place");
      default -> Optional.empty();
    };
  }

  private Map<String, Object> row(String id, List<Wanted> properties) {
    Optional<Entity> entity = entities.iri(id).flatMap(entities::id).flatMap(entities::entity);
    Map<String, Object> row = new LinkedHashMap<>();
    properties.forEach(
        wanted -> row.put(wanted.id(), entity.map(each -> cells(each, wanted)).orElse(List.of())));
    return row;
  }

  private List<Cell> cells(Entity entity, Wanted wanted) {
    Property property = Property.of(wanted.id()).orElse(null);
    if (property == null) {
      return List.of();
    }
    if (property == Property.CLAIMS) {
      return List.of(new Number(entities.claims(entity.id())));
    }
    return entity.values(property).stream()
        .filter(value -> !wanted.current() || !value.past())
        .limit(wanted.limit() == 0 ? Long.MAX_VALUE : wanted.limit())
        .map(value -> cell(property, value))
        .toList();
  }

  private static Cell cell(Property property, PropertyValue value) {
    if (type(property).isEmpty() || value.entity().isEmpty()) {
      return new Words(value.text());
    }
    return new Thing(value.entity(), value.text());
  }
}
