package dev.demarche.cli.lexicon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.demarche.cli.output.PrintableText;
import dev.demarche.cli.output.Table;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Counts as text. */
final class Counts {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Counts() {}

  /** Tab-separated values: no tabs or line breaks within a cell. */
  static String separated(Table table) {
    return separated(table.head())
        + table.rows().stream().map(Counts::separated).collect(Collectors.joining());
  }

  private static String separated(List<String> cells) {
    return cells.stream().map(PrintableText::oneLine).collect(Collectors.joining("\t", "", "\n"));
  }

  /** Indented JSON, with a line break at the end. */
  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("maps, lists, texts and numbers are JSON", impossible);
    }
  }

  /** In per cent with one decimal place; 0 of nothing. */
  static double percent(long part, long whole) {
    return whole == 0 ? 0 : Math.round(1000.0 * part / whole) / 10.0;
  }

  static String share(long part, long whole) {
    return String.format(Locale.ROOT, "%.1f %%", percent(part, whole));
  }
}
