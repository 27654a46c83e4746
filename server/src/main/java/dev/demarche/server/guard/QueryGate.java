package dev.demarche.server.guard;

import dev.demarche.server.guard.FairPlaces.Admission;
import dev.demarche.server.guard.Visit.Kind;
import dev.demarche.server.publication.ReadingLimit;
import dev.demarche.server.reading.Requests;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * Lets so many requests through at a time, some more wait, and sends the others away with
 * Retry-After: with 429 whoever has half of the places already, with 503 when there are none.
 * Queries, pages, exports and writing have places of their own, so that none keeps the others out.
 * Whatever is let in has to end in time, and before memory runs out. Thread-safe.
 */
public final class QueryGate implements Filter {

  private static final int TOO_MANY_REQUESTS = 429;

  /** A page asks several queries, none of which takes as long as a reader's may. */
  private static final Duration LONGEST_PAGE = Duration.ofSeconds(30);

  private static final Duration LONGEST_EXPORT = Duration.ofMinutes(30);

  /** How much longer an answer may be on its way than it may be made. */
  private static final Duration DELIVERY = Duration.ofSeconds(15);

  private final String dataset;
  private final Bounds bounds;
  private final ReadingLimit limit;
  private final Watchdog watchdog;
  private final Map<Kind, FairPlaces> places = new EnumMap<>(Kind.class);

  /**
   * @param dataset its path, such as "/kg"
   * @param limit ends what reads for too long or takes too much memory
   */
  public QueryGate(String dataset, Bounds bounds, ReadingLimit limit) {
    this.dataset = dataset;
    this.bounds = bounds;
    this.limit = limit;
    this.watchdog = new Watchdog();
    int parallel = bounds.parallel();
    Duration patience = bounds.patience();
    places.put(Kind.QUERY, new FairPlaces(parallel, bounds.waiting(), patience));
    places.put(Kind.PAGE, new FairPlaces(2 * parallel, 4 * parallel, patience));
    places.put(Kind.EXPORT, new FairPlaces(2, 2, patience));
    places.put(Kind.WRITING, new FairPlaces(2, 2, patience));
  }

  /** The threads that requests need while they are answered or wait. */
  public int threads() {
    return bounds.parallel() + bounds.waiting() + 6 * bounds.parallel() + 8;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    Kind kind = Visit.kind(asked, dataset);
    FairPlaces section = places.get(kind);
    if (section == null) {
      chain.doFilter(request, response);
      return;
    }
    String client = Visit.client(asked);
    try {
      Admission admission = section.enter(client);
      if (admission != Admission.ADMITTED) {
        refuse(admission, section, answer);
        return;
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      refuse(Admission.FULL, section, answer);
      return;
    }
    try {
      timed(kind, asked, answer, chain);
    } finally {
      section.leave(client);
    }
  }

  private void timed(
      Kind kind, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (kind == Kind.WRITING) {
      chain.doFilter(request, response);
      return;
    }
    Duration longest = longest(kind);
    HttpServletResponse counted =
        kind == Kind.QUERY
            ? new BoundedAnswer(request, response, bounds.longestAnswer())
            : response;
    limit.start(longest, kind == Kind.QUERY);
    try (Watchdog.Watch watch = watchdog.over(request, longest.plus(DELIVERY))) {
      chain.doFilter(request, counted);
    } catch (OutOfMemoryError full) {
      // whoever waits must not wait on, and what was under way is no answer
      Watchdog.breakOff(request);
      throw full;
    } finally {
      limit.stop();
    }
  }

  private Duration longest(Kind kind) {
    return switch (kind) {
      case EXPORT -> LONGEST_EXPORT;
      case PAGE -> LONGEST_PAGE;
      default -> bounds.longestQuery();
    };
  }

  private void refuse(Admission why, FairPlaces section, HttpServletResponse response)
      throws IOException {
    long seconds = Math.max(1, section.patience().toSeconds());
    response.setHeader("Retry-After", Long.toString(seconds));
    if (why == Admission.TOO_MANY_OF_ONE) {
      Requests.refuse(
          response,
          TOO_MANY_REQUESTS,
          "You ask for as much at a time as one client may. Try again when you have answers.");
      return;
    }
    Requests.refuse(
        response,
        HttpServletResponse.SC_SERVICE_UNAVAILABLE,
        "The server answers as many requests as it may. Try again later.");
  }

  /**
   * Lets nobody in any more, and waits until all are out.
   *
   * @return whether they were out in time
   */
  public boolean close(Duration time) throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    boolean all = true;
    for (FairPlaces section : places.values()) {
      all &= section.close(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
    }
    watchdog.close();
    return all;
  }
}
