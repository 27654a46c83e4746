package dev.demarche.server.guard;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * So many may do something at a time and so many more wait; but of all that, no client has more
 * than half. Thread-safe.
 */
final class FairPlaces {

  /** How a client fares. */
  enum Admission {
    ADMITTED,
    /** The client does as much as one may. */
    TOO_MANY_OF_ONE,
    /** All clients together do. */
    FULL
  }

  private static final class Share {
    private final Semaphore turns;
    private final AtomicInteger users = new AtomicInteger();

    private Share(int turns) {
      this.turns = new Semaphore(turns, true);
    }
  }

  private final int parallel;
  private final int placesOfOne;
  private final Duration patience;
  private final Semaphore places;
  private final Semaphore turns;
  private final Map<String, Share> shares = new ConcurrentHashMap<>();

  FairPlaces(int parallel, int waiting, Duration patience) {
    this.parallel = parallel;
    this.placesOfOne = half(parallel + waiting);
    this.patience = patience;
    this.places = new Semaphore(parallel + waiting);
    this.turns = new Semaphore(parallel, true);
  }

  private static int half(int all) {
    return (all + 1) / 2;
  }

  Duration patience() {
    return patience;
  }

  /** Waits for a turn if need be. Whoever is admitted leaves in the end. */
  Admission enter(String client) throws InterruptedException {
    Share share =
        shares.compute(
            client,
            (name, known) -> {
              Share own = known == null ? new Share(half(parallel)) : known;
              own.users.incrementAndGet();
              return own;
            });
    Admission admission = Admission.FULL;
    try {
      if (share.users.get() > placesOfOne) {
        admission = Admission.TOO_MANY_OF_ONE;
      } else if (places.tryAcquire()) {
        admission = Admission.FULL;
        try {
          admission = turn(share);
        } finally {
          if (admission != Admission.ADMITTED) {
            places.release();
          }
        }
      }
      return admission;
    } finally {
      if (admission != Admission.ADMITTED) {
        forget(client);
      }
    }
  }

  private Admission turn(Share share) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    if (!share.turns.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
      return Admission.TOO_MANY_OF_ONE;
    }
    boolean admitted = false;
    try {
      admitted = turns.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    } finally {
      if (!admitted) {
        share.turns.release();
      }
    }
    return admitted ? Admission.ADMITTED : Admission.FULL;
  }

  void leave(String client) {
    turns.release();
    Share share = shares.get(client);
    if (share != null) {
      share.turns.release();
    }
    forget(client);
    places.release();
  }

  private void forget(String client) {
    shares.computeIfPresent(
        client, (name, share) -> share.users.decrementAndGet() == 0 ? null : share);
  }

  /** How many clients are in or wait. */
  int clients() {
    return shares.size();
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
