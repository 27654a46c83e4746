package dev.demarche.server;

import dev.demarche.extractor.graph.ArticleGraph;
import dev.demarche.ontology.OntologyGraphs;
import dev.demarche.store.ClaimStore;
import dev.demarche.store.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/**
 * A store with three articles about what five countries think of sending troops, and what they do;
 * with what the rules derive from them.
 */
public final class PictureStore {

  private static final int ARTICLES = 3;

  private PictureStore() {}

  /** The IRI of the article read from {@code pictures-N.ttl}. */
  public static String article(int number) {
    return ClaimStore.DEFAULT_BASE + "doc/" + "0".repeat(31) + number;
  }

  public static Path in(Path folder) {
    Path place = folder.resolve("pictures");
    try (ClaimStore store = ClaimStore.openOrCreate(place, ClaimStore.DEFAULT_BASE)) {
      store.replaceGraph(store.ontologyGraph(), OntologyGraphs.ontology());
      store.replaceGraph(
          store.knowledgeGraph(), read("pictures-knowledge.ttl", ClaimStore.DEFAULT_BASE));
      List<ArticleGraph> articles = new ArrayList<>();
      for (int number = 1; number <= ARTICLES; number++) {
        articles.add(
            new ArticleGraph(
                NodeFactory.createURI(article(number)),
                read("pictures-" + number + ".ttl", article(number))));
      }
      store.load(articles);
      store.derive(Rule.shipped());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return place;
  }

  private static Graph read(String file, String base) throws IOException {
    try (InputStream turtle =
        Objects.requireNonNull(PictureStore.class.getResourceAsStream(file), file)) {
      return RDFParser.source(turtle).lang(Lang.TURTLE).base(base).toGraph();
    }
  }
}
