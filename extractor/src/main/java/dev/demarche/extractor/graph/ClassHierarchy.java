package dev.demarche.extractor.graph;

import dev.demarche.ontology.OntologyFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;

/**
 * The classes above each class, as the ontology states them with rdfs:subClassOf, so that a graph
 * can name them all and no query needs a reasoner. Immutable.
 */
final class ClassHierarchy {

  private final Map<Node, List<Node>> above = new HashMap<>();

  ClassHierarchy(Graph ontology) {
    Map<Node, List<Node>> direct = new HashMap<>();
    ontology
        .find(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY)
        .filterKeep(triple -> triple.getSubject().isURI() && triple.getObject().isURI())
        .forEach(
            (Triple triple) ->
                direct
                    .computeIfAbsent(triple.getSubject(), key -> new ArrayList<>())
                    .add(triple.getObject()));
    for (Node start : direct.keySet()) {
      Set<Node> reached = new LinkedHashSet<>();
      climb(start, direct, reached);
      above.put(start, List.copyOf(reached));
    }
  }

  /** The hierarchy of the ontology that ships with Demarche. */
  static ClassHierarchy ofOntology() {
    Graph ontology = GraphMemFactory.createDefaultGraphSameTerm();
    try (InputStream file = OntologyFiles.open("demarche.ttl")) {
      RDFDataMgr.read(ontology, file, Terms.NAMESPACE, Lang.TURTLE);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new ClassHierarchy(ontology);
  }

  private static void climb(Node from, Map<Node, List<Node>> direct, Set<Node> reached) {
    if (reached.add(from)) {
      direct.getOrDefault(from, List.of()).forEach(next -> climb(next, direct, reached));
    }
  }

  /** The class itself and those above it, of the ontology's own classes only. */
  List<Node> withAbove(Node type) {
    return above.getOrDefault(type, List.of(type)).stream()
        .filter(each -> each.getURI().startsWith(Terms.NAMESPACE))
        .toList();
  }
}
