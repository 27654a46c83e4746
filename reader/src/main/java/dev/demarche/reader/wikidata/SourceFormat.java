package dev.demarche.reader.wikidata;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;

/**
 * What a stream holds, by its beginning.
 *
 * @param results how the result of a SPARQL query is written; null of a dump
 */
record SourceFormat(@Nullable Lang results) {

  private static final int LOOK_AHEAD = 4096;
  private static final Pattern RESULTS = Pattern.compile("\\{\\s*\"(head|results|boolean)\".*");

  /** Leaves the stream where it was. */
  static SourceFormat of(BufferedInputStream stream) throws IOException {
    stream.mark(LOOK_AHEAD);
    String beginning = new String(stream.readNBytes(LOOK_AHEAD), StandardCharsets.UTF_8);
    stream.reset();
    String start = beginning.replace("\uFEFF", "").stripLeading();
    if (start.isEmpty()) {
      throw new IOException("empty");
    }
    String head = start.lines().findFirst().orElse("");
    return new SourceFormat(
        switch (start.charAt(0)) {
          case '[' -> null;
          case '{' ->
              RESULTS.matcher(start.replaceAll("\\s+", " ")).matches()
                  ? ResultSetLang.RS_JSON
                  : null;
          case '<' -> ResultSetLang.RS_XML;
          case '?' -> ResultSetLang.RS_TSV;
          default -> head.contains("\t") ? ResultSetLang.RS_TSV : ResultSetLang.RS_CSV;
        });
  }
}
