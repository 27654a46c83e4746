package dev.demarche.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * How many tokens something reads in a second of one core, as the median of rounds after warm
 * rounds. The time is that of the processor, of all threads of this process, so that the collector
 * counts and other programs do not. JMH asks for a method a measurement and for a quiet machine;
 * this measures stages that feed each other.
 */
final class Pace {

  private final int warmRounds;
  private final int rounds;

  Pace(int warmRounds, int rounds) {
    this.warmRounds = warmRounds;
    this.rounds = rounds;
  }

  /** What keeps the compiler from leaving work out: the sum of what the work returned. */
  private long consumed;

  /** One pass over all texts, which returns something of its result. */
  interface Pass {
    long run();
  }

  /**
   * @param tokens those of one pass
   * @param shortest passes are repeated within a round until it took as long, in milliseconds
   */
  double tokensPerSecond(int tokens, long shortest, Pass pass) {
    double[] paces = new double[rounds];
    for (int i = -warmRounds; i < rounds; i++) {
      long start = processorTime();
      long passes = 0;
      long nanoseconds;
      do {
        consumed += pass.run();
        passes++;
        nanoseconds = processorTime() - start;
      } while (nanoseconds < shortest * 1_000_000);
      if (i >= 0) {
        paces[i] = passes * (double) tokens * 1e9 / nanoseconds;
      }
    }
    Arrays.sort(paces);
    return paces[rounds / 2];
  }

  /** In nanoseconds, in steps of some ten milliseconds. */
  static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  long consumed() {
    return consumed;
  }
}
