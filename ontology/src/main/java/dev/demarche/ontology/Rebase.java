package dev.demarche.ontology;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;

/** Moves IRIs from one base to another on their way into a graph. */
final class Rebase extends StreamRDFWrapper {

  private final String from;
  private final String to;
  private final Map<Node, Node> moved = new HashMap<>();

  Rebase(StreamRDF into, String from, String to) {
    super(into);
    this.from = from;
    this.to = to;
  }

  @Override
  public void triple(Triple triple) {
    super.triple(
        Triple.create(
            move(triple.getSubject()), move(triple.getPredicate()), move(triple.getObject())));
  }

  private Node move(Node node) {
    if (!node.isURI() || !node.getURI().startsWith(from)) {
      return node;
    }
    return moved.computeIfAbsent(
        node, old -> NodeFactory.createURI(to + old.getURI().substring(from.length())));
  }
}
