package dev.demarche.cli.pipeline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** When a run began: the only thing in the graphs that differs between runs. */
public final class RunTime {

  private RunTime() {}

  /**
   * Now, in whole seconds, or the second that SOURCE_DATE_EPOCH names for output that is the same
   * to the byte (reproducible-builds.org/specs/source-date-epoch).
   */
  public static Instant of(Map<String, String> environment) {
    String epoch = environment.getOrDefault("SOURCE_DATE_EPOCH", "");
    return epoch.matches("\\d{1,12}")
        ? Instant.ofEpochSecond(Long.parseLong(epoch))
        : Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }
}
