package dev.demarche.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The classes of one namespace that stand above each class of it. Immutable. */
final class Superclasses {

  private final Map<Node, Set<Node>> above;

  private Superclasses(Map<Node, Set<Node>> above) {
    this.above = above;
  }

  /** As rdfs:subClassOf states them; classes of other namespaces are left out. */
  static Superclasses of(Graph vocabulary, String namespace) {
    Map<Node, List<Node>> direct = new HashMap<>();
    vocabulary
        .find(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY)
        .filterKeep(triple -> isOf(namespace, triple.getObject()))
        .forEach(
            triple ->
                direct
                    .computeIfAbsent(triple.getSubject(), any -> new ArrayList<>())
                    .add(triple.getObject()));
    Map<Node, Set<Node>> above = new HashMap<>();
    direct.keySet().forEach(type -> above.put(type, climb(type, direct, new LinkedHashSet<>())));
    return new Superclasses(above);
  }

  private static boolean isOf(String namespace, Node type) {
    return type.isURI() && type.getURI().startsWith(namespace);
  }

  private static Set<Node> climb(Node from, Map<Node, List<Node>> direct, Set<Node> reached) {
    for (Node next : direct.getOrDefault(from, List.of())) {
      if (reached.add(next)) {
        climb(next, direct, reached);
      }
    }
    return reached;
  }

  /** Types whatever is typed in a graph with the classes above, too. */
  void addTo(Graph graph) {
    List<Triple> additions = new ArrayList<>();
    graph
        .find(Node.ANY, RDF.type.asNode(), Node.ANY)
        .forEach(
            triple ->
                above
                    .getOrDefault(triple.getObject(), Set.of())
                    .forEach(
                        type ->
                            additions.add(
                                Triple.create(triple.getSubject(), RDF.type.asNode(), type))));
    additions.forEach(graph::add);
  }
}
