package dev.demarche.server.reading;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What pages count over, kept for a while: it costs a scan of a graph, and pages are turned faster
 * than news comes in. What is older than a minute is still shown once more while it is made anew in
 * the background, what is older than ten minutes is not. While one request makes it, others wait
 * for it. Thread-safe.
 */
public final class Snapshot<V> {

  private static final Duration FRESH = Duration.ofMinutes(1);
  private static final Duration KEPT = Duration.ofMinutes(10);

  private final LoadingCache<Boolean, V> cache;

  public Snapshot(Supplier<V> made) {
    this.cache =
        Caffeine.newBuilder()
            .refreshAfterWrite(FRESH)
            .expireAfterWrite(KEPT)
            .build(only -> made.get());
  }

  public V get() {
    return cache.get(true);
  }
}
