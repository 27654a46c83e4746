package dev.demarche.store;

import dev.demarche.extractor.graph.ArticleGraph;
import dev.demarche.fuseki.FusekiConfiguration;
import dev.demarche.ontology.Finding;
import dev.demarche.ontology.ShapeValidator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Claims in an embedded TDB2 with a text index, in a directory of its own: one named graph an
 * article, and the shared graphs beside them. The default graph is the union of all.
 *
 * <p>One opener at a time, among all processes. Within it any number of readers work during a load
 * and see what was committed before they began; writers take turns. Thread-safe.
 */
public final class ClaimStore implements AutoCloseable {

  /** Where the data live when nobody says otherwise. */
  public static final String DEFAULT_BASE = "http://localhost:3030/";

  private final StoreDirectory directory;
  private final String base;
  private final StoreLock lock;
  private final DatasetGraphText dataset;
  private boolean closed;

  private ClaimStore(
      StoreDirectory directory, String base, StoreLock lock, DatasetGraphText dataset) {
    this.directory = directory;
    this.base = base;
    this.lock = lock;
    this.dataset = dataset;
  }

  /** Whether a store was made in this directory. */
  public static boolean exists(Path directory) {
    return new StoreDirectory(directory).holdsStore();
  }

  /**
   * Opens the store in this directory, with the base that it was made with.
   *
   * @throws NotAStoreException when there is none
   * @throws StoreInUseException when someone else has it open
   */
  public static ClaimStore open(Path directory) {
    StoreDirectory place = new StoreDirectory(directory);
    if (!place.holdsStore()) {
      throw new NotAStoreException(
          place.path(), "holds no store: load articles into it first (demarche ingest)");
    }
    return open(place, place.base());
  }

  /**
   * Opens the store in this directory and makes it first unless it is there.
   *
   * @param base the IRI that the data live under, ending in a slash
   * @throws NotAStoreException when the directory cannot be made or holds something else
   * @throws OtherBaseException when the store was made with another base
   * @throws StoreInUseException when someone else has it open
   */
  public static ClaimStore openOrCreate(Path directory, String base) {
    if (!base.endsWith("/")) {
      throw new IllegalArgumentException("the base " + base + " does not end in a slash");
    }
    StoreDirectory place = new StoreDirectory(directory);
    place.claim();
    if (place.holdsStore() && !place.base().equals(base)) {
      throw new OtherBaseException(place.path(), place.base(), base);
    }
    return open(place, base);
  }

  private static ClaimStore open(StoreDirectory place, String base) {
    JenaSystem.init();
    StoreLock lock;
    try {
      lock = StoreLock.take(place);
    } catch (IOException broken) {
      throw new NotAStoreException(
          place.path(),
          "cannot be opened: "
              + broken.getClass().getSimpleName()
              + " for "
              + broken.getMessage()
              + "; check who may write there");
    }
    try {
      if (!place.holdsStore()) {
        place.describe(base);
      }
      Model assembler = FusekiConfiguration.assembler(place.path());
      Dataset dataset = (Dataset) Assembler.general().open(FusekiConfiguration.dataset(assembler));
      return new ClaimStore(place, base, lock, (DatasetGraphText) dataset.asDatasetGraph());
    } catch (RuntimeException failed) {
      lock.close();
      throw explained(place, failed);
    }
  }

  /** TDB2's own lock speaks up when a stock Fuseki serves the store. */
  private static RuntimeException explained(StoreDirectory place, RuntimeException failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof DBOpEnvException) {
        OptionalLong holder = OptionalLong.empty();
        try {
          holder = StoreLock.holder(place.triples().resolve("tdb.lock"));
        } catch (IOException unreadable) {
          failed.addSuppressed(unreadable);
        }
        return new StoreInUseException(place.path(), holder);
      }
    }
    return failed;
  }

  /** The directory, absolute. */
  public Path directory() {
    return directory.path();
  }

  /** The IRI that the data live under, ending in a slash. */
  public String base() {
    return base;
  }

  /** All graphs, their union as the default graph, with transactions; the text index follows it. */
  public DatasetGraphText dataset() {
    return dataset;
  }

  /** The name of {@code {base}graph/knowledge}, the curated knowledge base. */
  public Node knowledgeGraph() {
    return NodeFactory.createURI(base + "graph/knowledge");
  }

  /** The name of {@code {base}graph/ontology}: ontology, schemes and shapes. */
  public Node ontologyGraph() {
    return NodeFactory.createURI(base + "graph/ontology");
  }

  /** The name of {@code {base}graph/derived}, what the rules made of the claims. */
  public Node derivedGraph() {
    return NodeFactory.createURI(base + "graph/derived");
  }

  /** Broken articles, kept beside the data with what is wrong with them. */
  public Quarantine quarantine() {
    return new Quarantine(directory.path().resolve("quarantine"));
  }

  /** Loads articles, in batches of the usual size, and tells what came of them. */
  public LoadReport load(Iterable<ArticleGraph> articles) {
    try (ArticleLoader loader = new ArticleLoader(this, BatchBounds.usual())) {
      articles.forEach(loader::add);
      loader.flush();
      return loader.report();
    }
  }

  /**
   * Puts a graph in the place of the one with this name, if they differ.
   *
   * @return whether they did
   */
  public boolean replaceGraph(Node name, Graph content) {
    Graph wanted = StoredForm.of(content);
    return Txn.calculateWrite(
        dataset, () -> !new GraphChange(dataset, name, wanted).apply().isEmpty());
  }

  /** Makes the derived graph anew by these rules. */
  public DerivationReport derive(List<Rule> rules) {
    return new Derivation(this).run(rules);
  }

  /** The names of the graphs of articles. */
  public List<Node> articleNames() {
    String prefix = base + "doc/";
    return Txn.calculateRead(
        dataset,
        () -> {
          Iterator<Node> names = dataset.listGraphNodes();
          return Stream.iterate(names, Iterator::hasNext, next -> next)
              .map(Iterator::next)
              .filter(name -> name.isURI() && name.getURI().startsWith(prefix))
              .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
              .toList();
        });
  }

  /** A copy of the graph with this name, empty when there is none. */
  public Graph graph(Node name) {
    return Txn.calculateRead(dataset, () -> GraphChange.copy(dataset, name));
  }

  /**
   * Checks the graphs of all articles, one by one.
   *
   * @param findings gets the article and what does not fit
   * @return how many articles were checked
   */
  public long check(ShapeValidator shapes, BiConsumer<Node, Finding> findings) {
    List<Node> names = articleNames();
    for (Node name : names) {
      shapes.validate(graph(name)).forEach(finding -> findings.accept(name, finding));
    }
    return names.size();
  }

  /**
   * Builds the text index from the triples: after a crash it may lag behind them. Writers wait.
   *
   * @return how many values stand in it
   */
  public long rebuildTextIndex() {
    return new TextIndexRebuild(dataset).run();
  }

  /** Closes the files and lets others open the store. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      dataset.getTextIndex().close();
      TDBInternal.expel(dataset.getWrapped(), true);
    } finally {
      lock.close();
    }
  }
}
