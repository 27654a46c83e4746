package dev.demarche.cli.store;

import dev.demarche.cli.output.Shell;
import dev.demarche.cli.pipeline.ArticleRun;
import dev.demarche.cli.pipeline.ArticleSource;
import dev.demarche.cli.pipeline.Extracted;
import dev.demarche.cli.pipeline.GraphExtraction;
import dev.demarche.cli.pipeline.Outcome;
import dev.demarche.extractor.graph.ArticleGraph;
import dev.demarche.ontology.OntologyGraphs;
import dev.demarche.store.ArticleLoader;
import dev.demarche.store.BatchBounds;
import dev.demarche.store.ClaimStore;
import dev.demarche.store.DerivationReport;
import dev.demarche.store.LoadReport;
import dev.demarche.store.Quarantine;
import dev.demarche.store.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Articles into a store: extracted, loaded in batches, and the derived graph made anew. */
public final class Ingestion {

  private final Shell shell;
  private final ClaimStore store;

  public Ingestion(Shell shell, ClaimStore store) {
    this.shell = shell;
    this.store = store;
  }

  /**
   * How it went.
   *
   * @param outcome of reading and extracting
   * @param loaded what came of loading
   * @param derived what the rules made of all that the store holds
   */
  public record Report(Outcome outcome, LoadReport loaded, DerivationReport derived) {}

  /**
   * Loads articles together with the ontology and the knowledge base of this version, and what the
   * user adds to it. What cannot be read or extracted goes into the store's quarantine.
   *
   * @param extraction with the base of the store
   */
  public Report run(ArticleSource source, GraphExtraction extraction) throws IOException {
    store.replaceGraph(store.ontologyGraph(), OntologyGraphs.ontology());
    store.replaceGraph(
        store.knowledgeGraph(), OntologyGraphs.knowledge(store.base(), extraction.own()));
    try (ArticleLoader loader = new ArticleLoader(store, BatchBounds.usual())) {
      Quarantine quarantine = store.quarantine();
      Outcome outcome =
          new ArticleRun(shell, source)
              .run(extraction, extracted -> take(extracted, loader, quarantine));
      loader.flush();
      return new Report(outcome, loader.report(), store.derive(Rule.shipped()));
    }
  }

  private static void take(
      Extracted<ArticleGraph> extracted, ArticleLoader loader, Quarantine quarantine) {
    try {
      if (extracted instanceof Extracted.Done<ArticleGraph> done) {
        loader.add(done.result());
        quarantine.remove(done.article().identifier());
      } else if (extracted instanceof Extracted.Rejected<ArticleGraph> rejected) {
        if (!rejected.raw().isEmpty()) {
          quarantine.add(rejected.where(), rejected.raw(), rejected.reason());
        }
      } else if (extracted instanceof Extracted.Failed<ArticleGraph> failed) {
        quarantine.add(
            failed.article().identifier(),
            failed.article().text(),
            "extraction failed: " + failed.cause());
      }
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
