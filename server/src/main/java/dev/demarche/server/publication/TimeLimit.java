package dev.demarche.server.publication;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;

/**
 * Ends whatever reads on for too long in the thread of a request. Jena's own timeouts are not asked
 * while a property path is followed, a graph is written out or shapes are checked; this one is, at
 * every triple. Thread-safe.
 */
public final class TimeLimit {

  private final ThreadLocal<Long> end = new ThreadLocal<>();

  /** From now on this thread may read for so long. */
  public void start(Duration longest) {
    end.set(System.nanoTime() + longest.toNanos());
  }

  /** This thread may read without end. */
  public void stop() {
    end.remove();
  }

  /**
   * @throws QueryCancelledException when this thread's time is over
   */
  void check() {
    Long limit = end.get();
    if (limit != null && System.nanoTime() - limit > 0) {
      throw new QueryCancelledException();
    }
  }
}
