package dev.demarche.extractor.graph;

import java.time.Instant;

/** A writer whose graphs depend on their articles alone, for comparison with files. */
public final class FixedGraphWriter {

  public static final String BASE = "http://localhost:3030/";

  private FixedGraphWriter() {}

  public static GraphWriter create() {
    return new GraphWriter(
        BASE, Instant.parse("2026-11-22T10:00:00.123Z"), new Versions("1.2.3", "0123456789ab"));
  }
}
