package dev.demarche.server.publication;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.function.LongSupplier;

/**
 * Counts the collections that left the heap nearly full of what is still in use. Asking takes no
 * memory, of which there may be none. Thread-safe.
 */
final class FullHeap implements LongSupplier {

  /** Of the most that the heap may have: beyond this, collections follow one upon the other. */
  private static final double NEARLY_FULL = 0.75;

  private final MemoryPoolMXBean[] pools;

  FullHeap() {
    this.pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(MemoryPoolMXBean::isUsageThresholdSupported) // the young ones' is not
            .filter(MemoryPoolMXBean::isCollectionUsageThresholdSupported)
            .filter(pool -> pool.getUsage().getMax() > 0)
            .toArray(MemoryPoolMXBean[]::new);
    for (MemoryPoolMXBean pool : pools) {
      pool.setCollectionUsageThreshold((long) (NEARLY_FULL * pool.getUsage().getMax()));
    }
  }

  @Override
  public long getAsLong() {
    long count = 0;
    for (MemoryPoolMXBean pool : pools) {
      count += pool.getCollectionUsageThresholdCount();
    }
    return count;
  }
}
