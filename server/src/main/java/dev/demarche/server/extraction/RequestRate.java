package dev.demarche.server.extraction;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * So many requests a minute from one address, and so many from all. A minute begins with the first
 * request in it. Thread-safe.
 */
final class RequestRate {

  static final Duration MINUTE = Duration.ofMinutes(1);

  /** Who comes from more addresses than these at a time is counted among all. */
  private static final int ADDRESSES = 10_000;

  private static final String ALL = "";

  private final int ofOne;
  private final int ofAll;
  private final Cache<String, AtomicInteger> counts;

  RequestRate(int ofOne, int ofAll, Ticker clock) {
    this.ofOne = ofOne;
    this.ofAll = ofAll;
    this.counts =
        Caffeine.newBuilder().expireAfterWrite(MINUTE).maximumSize(ADDRESSES).ticker(clock).build();
  }

  /** Counts one, unless it is one too many. */
  boolean admits(String address) {
    return count(address, ofOne) && count(ALL, ofAll);
  }

  private boolean count(String key, int most) {
    return counts.get(key, none -> new AtomicInteger()).incrementAndGet() <= most;
  }
}
