package dev.demarche.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets so many requests for a dataset through at a time, some more wait, and sends the others away
 * with 503 and Retry-After. The query timeout alone does not keep a server up: it does not stop
 * every kind of join. All else (the UI, monitoring) passes freely. Thread-safe.
 */
final class QueryGate implements Filter {

  private final String dataset;
  private final Duration patience;
  private final int parallel;
  private final Semaphore places;
  private final Semaphore turns;

  /**
   * @param dataset its path, such as "/kg"
   */
  QueryGate(String dataset, int parallel, int waiting, Duration patience) {
    this.dataset = dataset;
    this.patience = patience;
    this.parallel = parallel;
    this.places = new Semaphore(parallel + waiting);
    this.turns = new Semaphore(parallel, true);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!asksForData((HttpServletRequest) request)) {
      chain.doFilter(request, response);
      return;
    }
    if (!places.tryAcquire()) {
      refuse((HttpServletResponse) response);
      return;
    }
    try {
      if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        refuse((HttpServletResponse) response);
        return;
      }
      try {
        chain.doFilter(request, response);
      } finally {
        turns.release();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      refuse((HttpServletResponse) response);
    } finally {
      places.release();
    }
  }

  private boolean asksForData(HttpServletRequest request) {
    String rest = request.getPathInfo() == null ? "" : request.getPathInfo();
    String path = request.getServletPath() + rest;
    return path.equals(dataset) || path.startsWith(dataset + "/");
  }

  private void refuse(HttpServletResponse response) throws IOException {
    long seconds = Math.max(1, patience.toSeconds());
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Retry-After", Long.toString(seconds));
    response.setContentType("text/plain;charset=utf-8");
    response
        .getWriter()
        .println(
            "The server answers as many queries as it may (" + parallel + "). Try again later.");
  }

  /**
   * Lets nobody in any more, and waits until all are out.
   *
   * @return whether they were out in time
   */
  boolean close(Duration time) throws InterruptedException {
    places.drainPermits();
    return turns.tryAcquire(parallel, time.toMillis(), TimeUnit.MILLISECONDS);
  }
}
