package dev.demarche.server;

import dev.demarche.extractor.graph.ArticleGraph;
import dev.demarche.ontology.OntologyGraphs;
import dev.demarche.store.ClaimStore;
import dev.demarche.store.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/**
 * A store with an article whose claims have their words in its text, and with one whose title,
 * names and text try to be markup and script.
 */
final class ExplorerStore {

  /** Below the server's address. */
  static final String ARTICLE = "doc/00000000000000000000000000000001";

  static final String HOSTILE_ARTICLE = "doc/00000000000000000000000000000002";

  private ExplorerStore() {}

  static Path in(Path folder) {
    Path place = folder.resolve("explorer");
    try (ClaimStore store = ClaimStore.openOrCreate(place, ClaimStore.DEFAULT_BASE)) {
      store.replaceGraph(store.ontologyGraph(), OntologyGraphs.ontology());
      store.replaceGraph(
          store.knowledgeGraph(), read("explorer-knowledge.ttl", ClaimStore.DEFAULT_BASE));
      store.load(
          List.of(article("explorer-1.ttl", ARTICLE), article("explorer-2.ttl", HOSTILE_ARTICLE)));
      store.derive(Rule.shipped());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return place;
  }

  private static ArticleGraph article(String file, String path) throws IOException {
    String iri = ClaimStore.DEFAULT_BASE + path;
    return new ArticleGraph(NodeFactory.createURI(iri), read(file, iri));
  }

  private static Graph read(String file, String base) throws IOException {
    try (InputStream turtle =
        Objects.requireNonNull(ExplorerStore.class.getResourceAsStream(file), file)) {
      return RDFParser.source(turtle).lang(Lang.TURTLE).base(base).toGraph();
    }
  }
}
