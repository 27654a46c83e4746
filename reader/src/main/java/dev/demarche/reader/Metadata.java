package dev.demarche.reader;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demarche.extractor.article.Article;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is known about an article's publication, from a JSON object or a sidecar. */
record Metadata(
    @Nullable LocalDate date,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable String url) {

  static final Metadata NONE = new Metadata(null, null, null, null, null);

  /** The names of the fields, as users write them. */
  static final List<String> FIELDS = List.of("date", "title", "publisher", "author", "url");

  static Metadata of(JsonNode fields, TextCheck check) throws BadInput {
    return new Metadata(
        date(string(fields, "date", check)),
        string(fields, "title", check),
        string(fields, "publisher", check),
        string(fields, "author", check),
        string(fields, "url", check));
  }

  /** The article, with what the settings assume where nothing is known. */
  Article article(String identifier, String text, ReaderSettings settings) {
    return new Article(
        identifier,
        text,
        date != null ? date : settings.date(),
        title,
        publisher != null ? publisher : settings.publisher(),
        author,
        url);
  }

  /** A field's words; null where it is absent, null or blank. */
  static @Nullable String string(JsonNode fields, String name, TextCheck check) throws BadInput {
    JsonNode value = fields.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new BadInput(
          name + " is " + kind(value) + " (" + shortened(value.toString()) + "), not a string");
    }
    return value.textValue().isBlank() ? null : check.characters(name, value.textValue());
  }

  /** What a JSON value is, with its article, for messages. */
  static String kind(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> "an array";
      case OBJECT, POJO -> "an object";
      default -> "a " + value.getNodeType().name().toLowerCase(Locale.ROOT);
    };
  }

  /** A calendar date, or a date and time of which the date as it stands counts. */
  private static @Nullable LocalDate date(@Nullable String value) throws BadInput {
    if (value == null) {
      return null;
    }
    try {
      DateTimeFormatter format =
          value.length() > "2024-11-25".length()
              ? DateTimeFormatter.ISO_DATE_TIME
              : DateTimeFormatter.ISO_LOCAL_DATE;
      return format.parse(value, LocalDate::from);
    } catch (DateTimeException wrong) {
      throw new BadInput(
          "date \"" + shortened(value) + "\" is no ISO date; write it like 2024-11-25");
    }
  }

  static String shortened(String value) {
    return value.length() <= 40 ? value : value.substring(0, 40) + "…";
  }
}
