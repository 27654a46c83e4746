package dev.demarche.server.overview;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QueryCancelledException;

/**
 * What is counted over the whole graph: it takes seconds in a large one, so the counts may be some
 * minutes old. Thread-safe.
 */
public final class Figures {

  private static final Duration FRESH = Duration.ofMinutes(1);

  /**
   * @param number empty when it took too long to count
   */
  public record Figure(String name, Optional<Long> number) {}

  private final ReadableGraph readable;
  private final LoadingCache<String, List<Row>> kept;

  Figures(ReadableGraph readable) {
    this.readable = readable;
    // whoever asks for old counts gets them, and they are counted again behind his back
    this.kept = Caffeine.newBuilder().refreshAfterWrite(FRESH).build(this::rows);
  }

  /** The rows of a query without parameters; none when it took too long. */
  List<Row> of(String query) {
    return kept.get(query);
  }

  Figure counted(String name, String query) {
    return new Figure(name, of(query).stream().findFirst().map(row -> row.number("count")));
  }

  private List<Row> rows(String query) {
    try {
      return readable.select(query, Map.of());
    } catch (QueryCancelledException tooLong) {
      return List.of();
    }
  }
}
