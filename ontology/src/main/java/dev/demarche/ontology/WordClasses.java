package dev.demarche.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;

/** The words of {@code lexicon/word-classes.ttl}, in the shape that docs/lexicon.md tells. */
public final class WordClasses {

  private static final String FILE = "lexicon/word-classes.ttl";
  private static final Node CLASS =
      NodeFactory.createURI("https://w3id.org/demarche/lexicon#WordClass");

  private WordClasses() {}

  /**
   * The words of each class, whatever their part of speech, by the local name of its IRI.
   *
   * @throws UncheckedIOException if the file that ships with Demarche cannot be read
   */
  public static Map<String, Set<String>> read() {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    try (InputStream stream = OntologyFiles.open(FILE)) {
      RDFParser.source(stream).lang(Lang.TURTLE).parse(graph);
    } catch (IOException broken) {
      throw new UncheckedIOException(FILE + " cannot be read", broken);
    }
    Map<String, Set<String>> classes = new TreeMap<>();
    graph
        .find(Node.ANY, RDF.type.asNode(), CLASS)
        .forEachRemaining(
            triple ->
                classes.put(triple.getSubject().getLocalName(), words(graph, triple.getSubject())));
    return Map.copyOf(classes);
  }

  private static Set<String> words(Graph graph, Node node) {
    return graph.find(node, Node.ANY, Node.ANY).toList().stream()
        .filter(triple -> triple.getPredicate().getURI().startsWith(CLASS.getNameSpace()))
        .filter(triple -> triple.getObject().isLiteral())
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
