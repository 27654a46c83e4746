package dev.demarche.server.guard;

import java.time.Duration;

/**
 * What the server bears.
 *
 * @param parallel how many queries are answered at a time; twice as many pages are
 * @param waiting how many more queries may wait for their turn
 * @param patience how long they wait; then they are sent away
 * @param longestQuery how long one may take in all
 * @param longestAnswer how many bytes the answer of a query may have
 * @param longestBody how many bytes a reader may send
 */
public record Bounds(
    int parallel,
    int waiting,
    Duration patience,
    Duration longestQuery,
    long longestAnswer,
    long longestBody) {

  private static final long MEBIBYTE = 1L << 20;

  public Bounds {
    if (parallel < 1 || waiting < 0 || patience.isNegative()) {
      throw new IllegalArgumentException(
          "at least one query is answered at a time, and none or more wait");
    }
  }

  /** Twice as many queries at a time as there are processors, a minute and 128 MiB for each. */
  public static Bounds usual() {
    int parallel = 2 * Runtime.getRuntime().availableProcessors();
    return new Bounds(
        parallel,
        4 * parallel,
        Duration.ofSeconds(5),
        Duration.ofSeconds(60),
        128 * MEBIBYTE,
        MEBIBYTE);
  }

  public Bounds withQueries(int parallel, int waiting, Duration patience) {
    return new Bounds(parallel, waiting, patience, longestQuery, longestAnswer, longestBody);
  }

  public Bounds withLongest(Duration query, long answer, long body) {
    return new Bounds(parallel, waiting, patience, query, answer, body);
  }
}
