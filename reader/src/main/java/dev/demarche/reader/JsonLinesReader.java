package dev.demarche.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** JSON lines: an article a line. */
final class JsonLinesReader {

  /** JSON may write one character as six: {@code \}{@code u00e9}; metadata need room besides. */
  private static final int BYTES_A_CHARACTER = 12;

  private static final int METADATA_BYTES = 1 << 20;

  private final ReaderSettings settings;
  private final TextDecoder decoder;
  private final TextCheck check;
  private final JsonMapper json;

  JsonLinesReader(ReaderSettings settings, TextDecoder decoder, TextCheck check) {
    this.settings = settings;
    this.decoder = decoder;
    this.check = check;
    this.json =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
  }

  /**
   * Reads to the end of the stream.
   *
   * @param name of the stream, for messages
   */
  void read(String name, InputStream stream, Consumer<Reading> sink) throws IOException {
    if (!TextDecoder.cutsAtLineFeeds(settings.encoding())) {
      sink.accept(
          new Reading.Rejected(
              name, "JSON lines in " + settings.encoding() + " cannot be read: use UTF-8", ""));
      return;
    }
    BoundedLines lines =
        new BoundedLines(
            stream, (long) BYTES_A_CHARACTER * settings.maximumLength() + METADATA_BYTES);
    for (BoundedLines.Line line = lines.next(); line != null; line = lines.next()) {
      Reading reading = read(name + ", line " + line.number(), line);
      if (reading != null) {
        sink.accept(reading);
      }
    }
  }

  /** Null for a blank line. */
  private @Nullable Reading read(String where, BoundedLines.Line line) {
    byte[] bytes = line.bytes();
    if (bytes == null) {
      return new Reading.Rejected(
          where, check.tooLong("a line of " + line.length() + " bytes").reason(), "");
    }
    try {
      String record = decoder.decode(bytes);
      return record.isBlank() ? null : article(record);
    } catch (BadInput wrong) {
      return new Reading.Rejected(where, wrong.reason(), decoder.decodeLeniently(bytes));
    }
  }

  private Reading article(String record) throws BadInput {
    JsonNode fields = parse(record);
    if (!fields.isObject()) {
      throw new BadInput(Metadata.kind(fields) + ", not an object");
    }
    String identifier = identifier(fields);
    String text = Metadata.string(fields, "text", check);
    if (text == null) {
      throw new BadInput(
          fields.hasNonNull("text")
              ? "article " + Metadata.shortened(identifier) + " has an empty text"
              : "article " + Metadata.shortened(identifier) + " has no text");
    }
    return new Reading.Accepted(
        Metadata.of(fields, check).article(identifier, check.article(text), settings));
  }

  private JsonNode parse(String record) throws BadInput {
    try {
      return json.readTree(record);
    } catch (JsonProcessingException wrong) {
      throw new BadInput(
          "malformed JSON" + JsonErrors.column(wrong) + ": " + JsonErrors.message(wrong));
    }
  }

  /** A string, or a whole number as its digits: databases number their articles. */
  private String identifier(JsonNode fields) throws BadInput {
    JsonNode value = fields.get("id");
    if (value != null && value.isIntegralNumber()) {
      return value.asText();
    }
    String identifier = Metadata.string(fields, "id", check);
    if (identifier == null) {
      throw new BadInput("no id: every article needs one, a string");
    }
    return identifier;
  }
}
