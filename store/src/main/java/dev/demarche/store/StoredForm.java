package dev.demarche.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;

/**
 * Terms as TDB2 gives them back. It keeps the value of numbers, dates and truth values, not their
 * spelling: 0.80 comes back as 0.8. Without this, a graph would never equal what was stored of it.
 */
final class StoredForm {

  private StoredForm() {}

  static Graph of(Graph graph) {
    Graph stored = GraphFactory.createDefaultGraph();
    graph.stream()
        .forEach(
            triple ->
                stored.add(triple.getSubject(), triple.getPredicate(), of(triple.getObject())));
    return stored;
  }

  private static Node of(Node object) {
    if (!object.isLiteral()) {
      return object;
    }
    NodeId value = NodeIdInline.inline(object);
    return value == null ? object : NodeIdInline.extract(value);
  }
}
