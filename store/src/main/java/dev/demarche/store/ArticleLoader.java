package dev.demarche.store;

import dev.demarche.extractor.graph.ArticleGraph;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * Gathers articles and writes many of them in one transaction. The transaction is open only while
 * it writes, not while articles are read and extracted. One thread at a time.
 *
 * <p>When a batch fails, nothing of it is stored, and the batches before it are.
 */
public final class ArticleLoader implements AutoCloseable {

  private final DatasetGraph dataset;
  private final BatchBounds bounds;
  private final List<ArticleGraph> waiting = new ArrayList<>();
  private long waitingTriples;
  private LoadReport report = LoadReport.empty();

  public ArticleLoader(ClaimStore store, BatchBounds bounds) {
    this.dataset = store.dataset();
    this.bounds = bounds;
  }

  /** Takes an article, and writes those before it once they make up a batch. */
  public void add(ArticleGraph article) {
    int size = article.triples().size();
    if (!waiting.isEmpty()
        && (waiting.size() == bounds.articles() || waitingTriples + size > bounds.triples())) {
      flush();
    }
    waiting.add(article);
    waitingTriples += size;
  }

  /** Writes what waits. */
  public void flush() {
    if (waiting.isEmpty()) {
      return;
    }
    List<ArticleGraph> batch = List.copyOf(waiting);
    waiting.clear();
    waitingTriples = 0;
    LoadReport written =
        Txn.calculateWrite(
            dataset,
            () -> batch.stream().map(this::write).reduce(LoadReport.empty(), LoadReport::plus));
    report = report.plus(written);
  }

  /** What came of the batches that are written. */
  public LoadReport report() {
    return report;
  }

  /** Writes what waits. */
  @Override
  public void close() {
    flush();
  }

  private LoadReport write(ArticleGraph article) {
    Graph incoming = StoredForm.of(article.triples());
    Graph stored = GraphChange.copy(dataset, article.name());
    if (stored.isEmpty()) {
      GraphChange.Size size = new GraphChange(dataset, article.name(), stored, incoming).apply();
      return new LoadReport(1, 0, 0, size.added(), 0);
    }
    Graph wanted = new ArticleMerge(article.name()).merge(stored, incoming);
    GraphChange.Size size = new GraphChange(dataset, article.name(), stored, wanted).apply();
    return size.isEmpty()
        ? new LoadReport(0, 1, 0, 0, 0)
        : new LoadReport(0, 0, 1, size.added(), size.removed());
  }
}
