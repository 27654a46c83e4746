package dev.demarche.extractor;

/**
 * One extractor for all tests: each that loaded its own took some 300 MB for as long as all run.
 */
public final class SharedExtractor {

  private static final Extractor EXTRACTOR = Extractor.load();

  private SharedExtractor() {}

  public static Extractor get() {
    return EXTRACTOR;
  }
}
