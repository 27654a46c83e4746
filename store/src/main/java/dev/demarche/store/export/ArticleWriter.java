package dev.demarche.store.export;

import java.io.IOException;

/** Writes one document, article by article. Not thread-safe. */
interface ArticleWriter {

  void write(ArticleData article) throws IOException;

  /** Completes the document. What it was written to stays open. */
  void finish() throws IOException;
}
