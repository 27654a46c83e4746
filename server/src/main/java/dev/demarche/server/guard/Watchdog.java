package dev.demarche.server.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Breaks off the connection of a request that goes on for too long: what writes to it then fails,
 * and so ends, however slowly the other side reads. A thread is never interrupted: TDB2 would close
 * its files. Thread-safe.
 */
final class Watchdog {

  private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "demarche-watchdog");
            thread.setDaemon(true);
            return thread;
          });

  /** One request that is watched. */
  interface Watch extends AutoCloseable {
    @Override
    void close();
  }

  Watch over(HttpServletRequest request, Duration longest) {
    String asked = request.getMethod() + " " + Visit.path(request);
    Runnable breakOff =
        () -> {
          LOG.warn("{} takes more than {} seconds and is broken off", asked, longest.toSeconds());
          breakOff(request);
        };
    Future<?> pending = clock.schedule(breakOff, longest.toMillis(), TimeUnit.MILLISECONDS);
    return () -> pending.cancel(false);
  }

  /** Closes the connection, so that nobody takes the beginning of an answer for the whole. */
  static void breakOff(HttpServletRequest request) {
    ServletContextRequest.getServletContextRequest(request)
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }

  void close() {
    clock.shutdownNow();
  }
}
