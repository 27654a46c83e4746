package dev.demarche.server.reconciliation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the JSON of requests, and says in one line what is wrong with it; writes answers. */
final class Json {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private Json() {}

  /**
   * @param where its name in messages
   */
  static JsonNode object(String where, String text) {
    try {
      return object(where, MAPPER.readTree(text));
    } catch (JsonProcessingException wrong) {
      throw RefusedException.malformed(
          "\""
              + where
              + "\" is no JSON: "
              + wrong.getOriginalMessage().lines().findFirst().orElse(""));
    }
  }

  static JsonNode object(String where, JsonNode node) {
    if (!node.isObject()) {
      throw RefusedException.malformed("\"" + where + "\" is no JSON object: {...}.");
    }
    return node;
  }

  static JsonNode array(String where, JsonNode node) {
    if (!node.isArray()) {
      throw RefusedException.malformed("\"" + where + "\" is no JSON array: [...].");
    }
    return node;
  }

  static String text(String where, JsonNode node) {
    if (!node.isTextual()) {
      throw RefusedException.malformed("\"" + where + "\" is no JSON string: \"...\".");
    }
    return node.textValue();
  }

  static List<String> texts(String where, JsonNode node) {
    List<String> texts = new ArrayList<>();
    array(where, node).forEach(each -> texts.add(text(where, each)));
    return texts;
  }

  static void onlyFields(String where, JsonNode object, Set<String> known) {
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                throw RefusedException.malformed(
                    "\""
                        + where
                        + "\" has \""
                        + name
                        + "\", but may only have "
                        + String.join(", ", new TreeSet<>(known))
                        + ".");
              }
            });
  }

  static byte[] written(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("records and maps can be written", impossible);
    }
  }
}
