package dev.demarche.cli.store;

import dev.demarche.cli.output.Shell;
import dev.demarche.cli.pipeline.ArticleSource;
import dev.demarche.cli.pipeline.GraphExtraction;
import dev.demarche.cli.pipeline.Outcome;
import dev.demarche.cli.pipeline.RunTime;
import dev.demarche.extractor.Extractor;
import dev.demarche.ontology.OwnKnowledge;
import dev.demarche.store.ClaimStore;
import dev.demarche.store.LoadReport;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.function.Function;

/** Opens a store, fills it, and tells on standard output what came of it. */
public final class StoreFilling {

  private final Shell shell;
  private final Function<OwnKnowledge, Extractor> models;

  public StoreFilling(Shell shell, Function<OwnKnowledge, Extractor> models) {
    this.shell = shell;
    this.models = models;
  }

  /**
   * @param base for a store that is new; an existing one must have the same
   * @param own what the user adds to the knowledge base, checked
   */
  public Outcome fill(Path directory, String base, ArticleSource source, OwnKnowledge own)
      throws IOException {
    try (ClaimStore store = ClaimStore.openOrCreate(directory, base)) {
      GraphExtraction extraction =
          new GraphExtraction(models, own, base, RunTime.of(shell.environment()));
      Ingestion.Report report = new Ingestion(shell, store).run(source, extraction);
      Writer out = shell.text();
      out.write(describe(report) + "; store: " + directory + "\n");
      out.flush();
      return report.outcome();
    }
  }

  private static String describe(Ingestion.Report report) {
    LoadReport loaded = report.loaded();
    return Counted.of(loaded.articles(), "article")
        + (" (" + loaded.added() + " new, " + loaded.replaced() + " changed, ")
        + (loaded.unchanged() + " as before), ")
        + Counted.of(loaded.triplesAdded(), "triple")
        + " added, "
        + loaded.triplesRemoved()
        + " removed, "
        + Counted.of(report.derived().triples(), "triple")
        + " derived";
  }
}
