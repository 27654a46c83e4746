package dev.demarche.store.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * Writes a dataset out in one state of it, with no more than one article in memory at a time.
 * Thread-safe.
 */
public final class Export {

  private static final int BUFFER = 1 << 16;

  private final DatasetGraph dataset;
  private final String base;
  private final DataRights rights;

  /**
   * @param base the IRI that the data live under, ending in a slash
   */
  public Export(DatasetGraph dataset, String base, DataRights rights) {
    this.dataset = dataset;
    this.base = base;
    this.rights = rights;
  }

  /** The IRI of the article of this name: 32 hex digits. */
  public Node article(String name) {
    return NodeFactory.createURI(base + "doc/" + name);
  }

  /** Whether there is anything of this article to write. */
  public boolean has(Node article) {
    return Txn.calculateRead(
        dataset, () -> dataset.contains(article, Node.ANY, Node.ANY, Node.ANY));
  }

  /**
   * Writes all there is. The stream is flushed and stays open.
   *
   * @return how many articles; in TriG, how many graphs
   * @throws UncheckedIOException or Jena's RuntimeIOException when the stream fails
   */
  public long write(ExportFormat format, OutputStream out) {
    return Txn.calculateRead(dataset, () -> write(format, dataset.listGraphNodes(), "", out));
  }

  /** Writes what there is of one article, in the same way. */
  public void write(ExportFormat format, Node article, OutputStream out) {
    Txn.executeRead(dataset, () -> write(format, List.of(article).iterator(), path(article), out));
  }

  /** "doc/HASH/": where the exports of one article stand below the others. */
  private String path(Node article) {
    return article.getURI().substring(base.length()) + "/";
  }

  private long write(ExportFormat format, Iterator<Node> graphs, String path, OutputStream out) {
    OutputStream buffered = new BufferedOutputStream(out, BUFFER);
    try {
      long written =
          format == ExportFormat.TRIG
              ? new GraphDump(dataset, base).write(graphs, buffered)
              : articles(writer(format, path, buffered), graphs);
      buffered.flush();
      return written;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private long articles(ArticleWriter writer, Iterator<Node> graphs) throws IOException {
    long written = 0;
    while (graphs.hasNext()) {
      Node graph = graphs.next();
      if (graph.isURI() && graph.getURI().startsWith(base + "doc/")) {
        writer.write(ArticleData.of(dataset, graph));
        written++;
      }
    }
    writer.finish();
    return written;
  }

  private ArticleWriter writer(ExportFormat format, String path, OutputStream out)
      throws IOException {
    return switch (format) {
      case CSV -> new ClaimTable(out);
      case ANNOTATIONS -> new ClaimAnnotations(base + "export/" + path + format.fileName(), out);
      case NANOPUBLICATIONS -> new Nanopublications(base, rights, out);
      case REIFIERS -> new Reifiers(dataset, base, out);
      case TRIG -> throw new IllegalArgumentException("graphs are no articles");
    };
  }
}
