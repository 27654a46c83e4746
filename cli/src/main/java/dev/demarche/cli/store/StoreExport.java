package dev.demarche.cli.store;

import dev.demarche.store.ClaimStore;
import dev.demarche.store.export.DataRights;
import dev.demarche.store.export.Export;
import dev.demarche.store.export.ExportFormat;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One export of a store in a folder.
 *
 * @param article the last part of its IRI, or all of it; empty for everything
 */
public record StoreExport(
    Path directory, ExportFormat format, Optional<String> article, DataRights rights) {

  /**
   * Writes it.
   *
   * @return false when the store has no such article, and nothing was written
   * @throws dev.demarche.store.StoreException when there is no store, or someone has it open
   */
  public boolean run(OutputStream out) {
    try (ClaimStore store = ClaimStore.open(directory)) {
      Export export = new Export(store.dataset(), store.base(), rights);
      if (article.isEmpty()) {
        export.write(format, out);
        return true;
      }
      Node asked = export.article(article.get().substring(article.get().lastIndexOf('/') + 1));
      if (!export.has(asked)) {
        return false;
      }
      export.write(format, asked, out);
      return true;
    }
  }
}
