package dev.demarche.store;

/**
 * What came of loading articles. Only what is committed counts.
 *
 * @param added articles that the store did not have
 * @param unchanged articles that it had just so
 * @param replaced articles that it had otherwise: read by another version, or with other metadata
 * @param triplesAdded triples that came
 * @param triplesRemoved triples that went
 */
public record LoadReport(
    long added, long unchanged, long replaced, long triplesAdded, long triplesRemoved) {

  public static LoadReport empty() {
    return new LoadReport(0, 0, 0, 0, 0);
  }

  public long articles() {
    return added + unchanged + replaced;
  }

  public LoadReport plus(LoadReport other) {
    return new LoadReport(
        added + other.added,
        unchanged + other.unchanged,
        replaced + other.replaced,
        triplesAdded + other.triplesAdded,
        triplesRemoved + other.triplesRemoved);
  }
}
