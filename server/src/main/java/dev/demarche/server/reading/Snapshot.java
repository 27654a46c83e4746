package dev.demarche.server.reading;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What pages count over, kept for a minute: it costs a scan of a graph, and pages are turned faster
 * than news comes in. While one request makes it, others wait for it. Thread-safe.
 */
public final class Snapshot<V> {

  private static final Duration KEPT = Duration.ofMinutes(1);

  private final LoadingCache<Boolean, V> cache;

  public Snapshot(Supplier<V> made) {
    this.cache = Caffeine.newBuilder().expireAfterWrite(KEPT).build(only -> made.get());
  }

  public V get() {
    return cache.get(true);
  }
}
