package dev.demarche.reader;

import com.fasterxml.jackson.core.JsonProcessingException;

/** Short words for what Jackson says about malformed input. */
public final class JsonErrors {

  private JsonErrors() {}

  /** " at column 7", or nothing. */
  public static String column(JsonProcessingException wrong) {
    return wrong.getLocation() == null ? "" : " at column " + wrong.getLocation().getColumnNr();
  }

  /** " at line 7", or nothing. */
  public static String line(JsonProcessingException wrong) {
    return wrong.getLocation() == null ? "" : " at line " + wrong.getLocation().getLineNr();
  }

  /** What is wrong, without the places inside Jackson's own source that it likes to name. */
  public static String message(JsonProcessingException wrong) {
    return String.valueOf(wrong.getOriginalMessage())
        .replaceAll("\\s*\\(start marker at .*?column: \\d+]\\)", "")
        .replaceAll("\\s+", " ");
  }
}
