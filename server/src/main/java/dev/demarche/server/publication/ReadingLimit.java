package dev.demarche.server.publication;

import com.sun.management.ThreadMXBean;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends whatever reads on for too long in the thread of a request, and, when the heap is nearly
 * full, what has asked for most of it. Jena's own timeouts are not asked while a property path is
 * followed, a graph is written out or shapes are checked; this one is, at every few triples.
 * Thread-safe.
 *
 * <p>Who sorts or groups keeps all rows in memory; when there is none left, whoever asks next gets
 * an error, be it somebody else or a clock. So the readers look themselves: a thread of its own
 * would come too late, and could not take a step without memory.
 */
public final class ReadingLimit {

  private static final Logger LOG = LoggerFactory.getLogger(ReadingLimit.class);

  private static final ThreadMXBean THREADS =
      (ThreadMXBean) ManagementFactory.getThreadMXBean(); // of HotSpot, which counts bytes

  private final LongSupplier fullHeap;
  private final AtomicLong answered = new AtomicLong();
  private final ThreadLocal<@Nullable Reading> current = new ThreadLocal<>();
  private final Set<Reading> yielding = ConcurrentHashMap.newKeySet();

  /** What one thread reads for one request. Compared by identity. */
  private static final class Reading {
    private final long thread = Thread.currentThread().getId();
    private final long allocatedBefore = THREADS.getThreadAllocatedBytes(thread);
    private final boolean yields;
    private final long fullBefore;
    private final long end;
    private volatile boolean ended;

    private Reading(Duration longest, boolean yields, long fullBefore) {
      this.end = System.nanoTime() + longest.toNanos();
      this.yields = yields;
      this.fullBefore = fullBefore;
    }

    private long allocated() {
      return THREADS.getThreadAllocatedBytes(thread) - allocatedBefore;
    }
  }

  /** One that looks at the heap of this process. */
  public ReadingLimit() {
    this(new FullHeap());
  }

  /**
   * @param fullHeap how many collections left the heap nearly full
   */
  ReadingLimit(LongSupplier fullHeap) {
    this.fullHeap = fullHeap;
  }

  /**
   * From now on this thread may read for so long.
   *
   * @param yields whether it may be ended before, when memory runs out
   */
  public void start(Duration longest, boolean yields) {
    Reading reading = new Reading(longest, yields, fullHeap.getAsLong());
    current.set(reading);
    if (yields) {
      yielding.add(reading);
    }
  }

  /** This thread may read without end. */
  public void stop() {
    Reading reading = current.get();
    if (reading != null) {
      yielding.remove(reading);
    }
    current.remove();
  }

  /**
   * @throws QueryCancelledException when this thread has read for long enough
   * @throws ActionErrorException with 503 when it was ended for want of memory
   */
  void check() {
    Reading reading = current.get();
    if (reading == null) {
      return;
    }
    if (reading.yields) {
      yieldMemory(reading);
    }
    if (System.nanoTime() - reading.end > 0) {
      throw new QueryCancelledException();
    }
  }

  /** For each collection that left the heap nearly full, one reading ends. */
  private void yieldMemory(Reading reading) {
    long full = fullHeap.getAsLong();
    long before = answered.get();
    if (full > Math.max(before, reading.fullBefore) && answered.compareAndSet(before, full)) {
      largest(reading).ended = true;
    }
    if (reading.ended) {
      LOG.warn("memory is nearly full: a query that took {} MiB ends", reading.allocated() >> 20);
      ServletOps.error(
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          "The server has not enough memory for this query: ask for less, or sort and group less.");
    }
  }

  /** That which asked for most memory since it began: how much it still holds, nobody can tell. */
  private Reading largest(Reading first) {
    Reading largest = first;
    for (Reading reading : yielding) {
      if (!reading.ended && reading.allocated() > largest.allocated()) {
        largest = reading;
      }
    }
    return largest;
  }
}
