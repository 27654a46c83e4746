package dev.demarche.reader.wikidata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One entity of a dump, as the Wikibase JSON data model has it. What is of no use is passed over
 * without being built. Thread-safe.
 */
final class ItemParser {

  private static final String ENGLISH = "en";

  /** Since 2024 a name that is the same in all languages stands there once. */
  private static final String ALL_LANGUAGES = "mul";

  private static final String INSTANCE_OF = "P31";
  private static final String SUBCLASS_OF = "P279";
  private static final String COUNTRY = "P17";
  private static final String ORIGIN = "P495";
  private static final String CITIZENSHIP = "P27";
  private static final String CAPITAL = "P36";
  private static final String COORDINATES = "P625";
  private static final String GENDER = "P21";
  private static final String INCEPTION = "P571";
  private static final String DISSOLUTION = "P576";
  private static final String POSITION_HELD = "P39";
  private static final String JURISDICTION = "P1001";
  private static final String DIRECTED_BODY = "P2389";
  private static final String OF = "P642";
  private static final String START = "P580";
  private static final String END = "P582";

  private static final Set<String> PROPERTIES =
      Set.of(
          INSTANCE_OF,
          SUBCLASS_OF,
          COUNTRY,
          ORIGIN,
          CITIZENSHIP,
          CAPITAL,
          COORDINATES,
          GENDER,
          INCEPTION,
          DISSOLUTION,
          POSITION_HELD,
          JURISDICTION,
          DIRECTED_BODY);

  private static final String MALE = "Q6581097";
  private static final String FEMALE = "Q6581072";

  private final Set<String> languages;
  private final JsonMapper json =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .build();

  /**
   * @param languages whose names are read besides English
   */
  ItemParser(Set<String> languages) {
    this.languages = Set.copyOf(languages);
  }

  /**
   * Reads an entity.
   *
   * @param bytes one JSON object; what follows it is not looked at but for another value
   * @return null where it is no item
   * @throws IOException when it is no JSON or lacks an identifier
   */
  @Nullable Item parse(byte[] bytes, int length) throws IOException {
    Draft draft = new Draft();
    try (JsonParser parser = json.getFactory().createParser(bytes, 0, length)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("not a JSON object");
      }
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String field = parser.currentName();
        JsonToken value = parser.nextToken();
        switch (field) {
          case "id" -> draft.identifier = parser.getText();
          case "type" -> draft.type = parser.getText();
          case "labels" -> names(parser, value, draft.labels, false);
          case "aliases" -> names(parser, value, draft.aliases, true);
          case "claims" -> claims(parser, value, draft.claims);
          case "sitelinks" -> draft.sitelinks = members(parser, value);
          default -> parser.skipChildren();
        }
      }
      if (parser.nextToken() != null) {
        throw new IOException("more than one JSON object");
      }
    }
    return draft.identifier.matches("[PL]\\d+") || !draft.type.equals("item") ? null : draft.item();
  }

  private void names(JsonParser parser, JsonToken start, List<Item.Name> into, boolean several)
      throws IOException {
    // An empty map comes as an empty array: PHP knows no difference.
    if (start != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String language = parser.currentName();
      parser.nextToken();
      if (!isWanted(language)) {
        parser.skipChildren();
        continue;
      }
      JsonNode value = parser.readValueAsTree();
      for (JsonNode name : several ? value : List.of(value)) {
        String text = name.path("value").asText().strip();
        if (!text.isEmpty()) {
          into.add(new Item.Name(text, language));
        }
      }
    }
  }

  private boolean isWanted(String language) {
    return language.equals(ENGLISH)
        || language.equals(ALL_LANGUAGES)
        || languages.contains(language);
  }

  private static void claims(JsonParser parser, JsonToken start, Map<String, JsonNode> into)
      throws IOException {
    if (start != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String property = parser.currentName();
      parser.nextToken();
      if (PROPERTIES.contains(property)) {
        into.put(property, parser.readValueAsTree());
      } else {
        parser.skipChildren();
      }
    }
  }

  private static int members(JsonParser parser, JsonToken start) throws IOException {
    int members = 0;
    if (start != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return members;
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      parser.nextToken();
      parser.skipChildren();
      members++;
    }
    return members;
  }

  /** What was read so far. */
  private static final class Draft {

    private String identifier = "";
    private String type = "item";
    private final List<Item.Name> labels = new ArrayList<>();
    private final List<Item.Name> aliases = new ArrayList<>();
    private final Map<String, JsonNode> claims = new HashMap<>();
    private int sitelinks;

    Item item() throws IOException {
      if (!identifier.matches("Q[1-9]\\d{0,17}")) {
        throw new IOException(
            identifier.isEmpty() ? "an entity without id" : "no item's id: " + identifier);
      }
      List<String> genders = best(GENDER).identifiers();
      List<String> jurisdictions = new ArrayList<>(best(JURISDICTION).identifiers());
      jurisdictions.addAll(best(DIRECTED_BODY).identifiers());
      String label = label();
      return new Item(
          Long.parseLong(identifier.substring(1)),
          label,
          furtherNames(label),
          best(INSTANCE_OF).identifiers(),
          best(SUBCLASS_OF).identifiers(),
          best(COUNTRY).identifiers(),
          best(ORIGIN).identifiers(),
          best(CITIZENSHIP).identifiers(),
          best(CAPITAL).identifiers(),
          best(COORDINATES).coordinates(),
          genders.contains(FEMALE) ? "female" : genders.contains(MALE) ? "male" : null,
          best(INCEPTION).date(),
          best(DISSOLUTION).date(),
          offices(),
          jurisdictions,
          sitelinks);
    }

    private @Nullable String label() {
      for (String language : List.of(ENGLISH, ALL_LANGUAGES)) {
        for (Item.Name name : labels) {
          if (name.language().equals(language)) {
            return name.text();
          }
        }
      }
      return null;
    }

    private List<Item.Name> furtherNames(@Nullable String label) {
      List<Item.Name> names = new ArrayList<>();
      for (List<Item.Name> each : List.of(labels, aliases)) {
        for (Item.Name name : each) {
          boolean english =
              name.language().equals(ENGLISH) || name.language().equals(ALL_LANGUAGES);
          Item.Name written = english ? new Item.Name(name.text(), ENGLISH) : name;
          if (!(english && name.text().equals(label)) && !names.contains(written)) {
            names.add(written);
          }
        }
      }
      return names;
    }

    private List<Item.Tenure> offices() {
      List<Item.Tenure> offices = new ArrayList<>();
      for (JsonNode statement : statements(POSITION_HELD, false).all()) {
        String office = Statements.identifier(statement.path("mainsnak"));
        if (office != null) {
          offices.add(
              new Item.Tenure(
                  office,
                  null,
                  Statements.qualifier(statement, OF),
                  Statements.dateOf(statement, START),
                  Statements.dateOf(statement, END)));
        }
      }
      return offices;
    }

    private Statements best(String property) {
      return statements(property, true);
    }

    private Statements statements(String property, boolean best) {
      return new Statements(claims.getOrDefault(property, MissingNode.getInstance()), best);
    }
  }
}
