package dev.demarche.extractor;

import dev.demarche.extractor.article.Article;

/** Reads claims out of articles. Deterministic; thread-safe: share one among all threads. */
public final class Extractor {

  /**
   * Loads the knowledge base, the lexicon and the models that ship with Demarche: some seconds and
   * some 300 MB.
   */
  public static Extractor load() {
    throw new UnsupportedOperationException();
  }

  public Extraction extract(Article article) {
    throw new UnsupportedOperationException();
  }
}
