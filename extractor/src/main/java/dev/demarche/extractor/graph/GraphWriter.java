package dev.demarche.extractor.graph;

import dev.demarche.extractor.Extraction;
import java.time.Instant;

/** Writes extractions as the graph that the ontology describes. Thread-safe. */
public final class GraphWriter {

  /**
   * @param base where the data lives, ending in a slash
   * @param run when this run began: the only thing in a graph that differs between runs
   */
  public GraphWriter(String base, Instant run) {
    throw new UnsupportedOperationException();
  }

  public ArticleGraph write(Extraction extraction) {
    throw new UnsupportedOperationException();
  }
}
