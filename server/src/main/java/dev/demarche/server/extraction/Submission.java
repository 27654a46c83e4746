package dev.demarche.server.extraction;

import dev.demarche.extractor.article.Article;
import dev.demarche.server.reading.Requests;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonParseException;
import org.apache.jena.atlas.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends to be read: a form, JSON, or just a text.
 *
 * @param isForm whether it comes from a page
 * @param fields text, date, title, publisher, and in which format the graph is wanted
 */
record Submission(boolean isForm, Map<String, String> fields) {

  /** A character has four bytes at most, and JSON may write it in twelve. */
  private static final int LONGEST_BODY = 12 * TextExtraction.LONGEST_TEXT + 10_000;

  static Submission of(HttpServletRequest request) throws IOException, RefusedException {
    String type = request.getContentType() == null ? "" : request.getContentType();
    String plain = type.split(";")[0].strip().toLowerCase(java.util.Locale.ROOT);
    return switch (plain) {
      case "application/x-www-form-urlencoded" ->
          new Submission(true, Requests.parameters(request));
      case "application/json" -> new Submission(false, json(body(request)));
      case "text/plain" -> new Submission(false, Map.of("text", body(request)));
      default ->
          throw refusal(
              HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
              "Send text/plain, or application/json with \"text\" and, if you like, \"date\","
                  + " \"title\" and \"publisher\".");
    };
  }

  private static String body(HttpServletRequest request) throws IOException, RefusedException {
    byte[] bytes = request.getInputStream().readNBytes(LONGEST_BODY + 1);
    if (bytes.length > LONGEST_BODY) {
      throw refusal(
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
          "The text is too long: " + TextExtraction.LONGEST_TEXT + " characters at most.");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Map<String, String> json(String body) throws RefusedException {
    Map<String, String> fields = new TreeMap<>();
    try {
      JsonObject object = JSON.parse(body);
      for (String name : object.keys()) {
        JsonValue value = object.get(name);
        if (value.isString()) {
          fields.put(name, value.getAsString().value());
        }
      }
    } catch (JsonParseException wrong) {
      throw refusal(
          HttpServletResponse.SC_BAD_REQUEST,
          "This is no JSON object: "
              + String.valueOf(wrong.getMessage()).lines().findFirst().orElse(""));
    }
    return fields;
  }

  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  Article article() throws RefusedException {
    return new Article(
        "a text of your own",
        field("text").replace("\r\n", "\n"),
        date(),
        unlessEmpty("title"),
        unlessEmpty("publisher"),
        null,
        null);
  }

  private @Nullable String unlessEmpty(String name) {
    String value = field(name).strip();
    return value.isEmpty() ? null : value;
  }

  private @Nullable LocalDate date() throws RefusedException {
    String date = field("date").strip();
    try {
      return date.isEmpty() ? null : LocalDate.parse(date);
    } catch (DateTimeParseException wrong) {
      throw refusal(
          HttpServletResponse.SC_BAD_REQUEST,
          "The date is \"" + date + "\": write it as 2024-11-25.");
    }
  }

  private static RefusedException refusal(int status, String line) {
    return new RefusedException(status, line, Duration.ZERO);
  }
}
