package dev.demarche.server.description;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Statistics that are counted anew in the background when somebody asks and the last ones have
 * aged: so long that counting takes a twentieth of the time at most. A small store is counted while
 * one waits; of a large one, the last counts are given meanwhile. Thread-safe.
 */
public final class CountedStatistics implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(CountedStatistics.class);

  private static final int SHARE = 20;

  private final DatasetGraph dataset;
  private final Duration patience;
  private Optional<Statistics> latest = Optional.empty();
  private @Nullable CompletableFuture<Statistics> running;
  private Instant freshUntil = Instant.MIN;
  private volatile boolean closed;

  /**
   * @param dataset what readers may see
   * @param patience how long whoever asks waits for new counts
   */
  public CountedStatistics(DatasetGraph dataset, Duration patience) {
    this.dataset = dataset;
    this.patience = patience;
  }

  /** The newest there are; empty when the first ones are still being counted. */
  public Optional<Statistics> latest() {
    CompletableFuture<Statistics> awaited;
    synchronized (this) {
      if (closed || Instant.now().isBefore(freshUntil)) {
        return latest;
      }
      if (running == null) {
        CompletableFuture<Statistics> begun = new CompletableFuture<>();
        Thread counting = new Thread(() -> count(begun), "demarche-statistics");
        counting.setDaemon(true);
        counting.setPriority(Thread.MIN_PRIORITY);
        counting.start();
        running = begun;
      }
      awaited = running;
    }
    return await(awaited);
  }

  private Optional<Statistics> await(CompletableFuture<Statistics> awaited) {
    try {
      return Optional.of(awaited.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } catch (TimeoutException takesLonger) {
      LOG.debug("the counts of before are given", takesLonger);
    } catch (ExecutionException failed) {
      LOG.warn("the data could not be counted", failed.getCause());
    } catch (CancellationException closing) {
      LOG.debug("the server is closing", closing);
    }
    synchronized (this) {
      return latest;
    }
  }

  private void count(CompletableFuture<Statistics> result) {
    Instant begin = Instant.now();
    try {
      Statistics counted = Count.of(dataset, () -> closed);
      synchronized (this) {
        latest = Optional.of(counted);
        Instant end = Instant.now();
        freshUntil = end.plus(Duration.between(begin, end).multipliedBy(SHARE));
        running = null;
      }
      result.complete(counted);
    } catch (RuntimeException failed) {
      synchronized (this) {
        running = null;
      }
      result.completeExceptionally(failed);
    }
  }

  /** Gives up counting, and waits until it has ended: the store may be closed then. */
  @Override
  public void close() {
    CompletableFuture<Statistics> last;
    synchronized (this) {
      closed = true;
      last = running;
    }
    if (last != null) {
      await(last);
    }
  }
}
