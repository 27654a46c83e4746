package dev.demarche.store;

/**
 * How much goes into one transaction. TDB2 copies on write: a transaction an article made 100,000
 * quads grow to 1.35 GB on disk and loaded them twelve times slower than one transaction for all.
 *
 * @param articles at most so many articles
 * @param triples at most so many triples, unless one article has more; they wait in memory
 */
public record BatchBounds(int articles, long triples) {

  public BatchBounds {
    if (articles < 1 || triples < 1) {
      throw new IllegalArgumentException("a batch holds at least one article and one triple");
    }
  }

  /** 2,000 articles or 500,000 triples, some 200 MB. */
  public static BatchBounds usual() {
    return new BatchBounds(2_000, 500_000);
  }
}
