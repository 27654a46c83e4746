package dev.demarche.reader;

import com.fasterxml.jackson.core.JsonProcessingException;

/** One line out of what Jackson says about malformed input. */
final class JsonErrors {

  private JsonErrors() {}

  static String column(JsonProcessingException wrong) {
    return wrong.getLocation() == null ? "" : " at column " + wrong.getLocation().getColumnNr();
  }

  static String line(JsonProcessingException wrong) {
    return wrong.getLocation() == null ? "" : " at line " + wrong.getLocation().getLineNr();
  }

  /** What is wrong, without the places inside Jackson's own source that it likes to name. */
  static String message(JsonProcessingException wrong) {
    return String.valueOf(wrong.getOriginalMessage())
        .replaceAll("\\s*\\(start marker at .*?column: \\d+]\\)", "")
        .replaceAll("\\s+", " ");
  }
}
