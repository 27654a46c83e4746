package dev.demarche.ontology;

import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.update.UpdateFactory;

/**
 * Carries out the overrides that stand in a graph, upon that graph, and takes them out of it. What
 * each kind does is a SPARQL update in {@code overrides/}; the order among kinds is fixed, so that
 * the order of files does not matter.
 */
final class Overrides {

  static final String NAMESPACE = "https://w3id.org/demarche/override#";

  private static final List<String> STEPS = List.of("rename", "split", "merge", "assign", "block");

  private static final Node ENTITY = NodeFactory.createURI(NAMESPACE + "entity");

  private final Graph graph;

  Overrides(Graph graph) {
    this.graph = graph;
  }

  /** The nodes of the overrides in a graph: whatever has an {@code override:entity}. */
  static List<Node> in(Graph graph) {
    return graph.find(Node.ANY, ENTITY, Node.ANY).mapWith(Triple::getSubject).toList().stream()
        .distinct()
        .toList();
  }

  void apply() throws IOException {
    List<Node> overrides = in(graph);
    if (overrides.isEmpty()) {
      return;
    }
    for (String step : STEPS) {
      UpdateAction.execute(
          UpdateFactory.create(OntologyFiles.read("overrides/" + step + ".ru")),
          DatasetGraphFactory.wrap(graph));
    }
    for (Node override : overrides) {
      graph.remove(override, Node.ANY, Node.ANY);
    }
  }
}
