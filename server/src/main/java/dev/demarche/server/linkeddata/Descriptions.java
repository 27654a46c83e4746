package dev.demarche.server.linkeddata;

import dev.demarche.server.reading.ReadableGraph;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The triples that a request for a thing, an article or a shared graph gets. Thread-safe. */
public final class Descriptions {

  private final ReadableGraph readable;

  public Descriptions(ReadableGraph readable) {
    this.readable = readable;
  }

  /** Whether the data say anything of it. */
  public boolean knows(String iri) {
    Node node = NodeFactory.createURI(iri);
    return readable.consistently(
        () ->
            readable.dataset().contains(Node.ANY, node, Node.ANY, Node.ANY)
                || readable.dataset().contains(node, Node.ANY, Node.ANY, Node.ANY));
  }

  /** Whether a graph of this name has triples. */
  public boolean knowsGraph(String iri) {
    Node node = NodeFactory.createURI(iri);
    return readable.consistently(
        () -> readable.dataset().contains(node, Node.ANY, Node.ANY, Node.ANY));
  }

  /**
   * What is said of a thing: its own triples, its offices, and the claims that it takes part in,
   * 500 at most, the latest first.
   */
  public Graph ofThing(String iri) {
    return readable.construct("thing", Map.of("thing", NodeFactory.createURI(iri)));
  }

  /** The graph of this name: of an article, all that was read in it. */
  public Graph ofGraph(String iri) {
    return readable.construct("graph", Map.of("graph", NodeFactory.createURI(iri)));
  }
}
