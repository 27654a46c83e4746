package dev.demarche.store.export;

import dev.demarche.ontology.Vocabulary;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * One article's graph, in memory: what an export writes at a time.
 *
 * @param name the article and its graph
 */
record ArticleData(Node name, Graph triples) {

  private static final Comparator<Node> BY_OFFSET =
      Comparator.comparingInt(ArticleData::offset).thenComparing(node -> node.toString());

  static ArticleData of(DatasetGraph dataset, Node name) {
    Graph copy = GraphFactory.createDefaultGraph();
    Iterator<Quad> quads = dataset.findNG(name, Node.ANY, Node.ANY, Node.ANY);
    quads.forEachRemaining(quad -> copy.add(quad.asTriple()));
    return new ArticleData(name, copy);
  }

  /** In the order of the text. */
  List<Node> claims() {
    return triples.stream(Node.ANY, RDF.type.asNode(), Vocabulary.Claim.asNode())
        .map(Triple::getSubject)
        .sorted(BY_OFFSET)
        .toList();
  }

  List<Node> values(Node subject, Node property) {
    return triples.stream(subject, property, Node.ANY)
        .map(Triple::getObject)
        .sorted(BY_OFFSET)
        .toList();
  }

  Optional<Node> value(Node subject, Node property) {
    return values(subject, property).stream().findFirst();
  }

  /** Those of a subject, in a fixed order. */
  List<Triple> about(Node subject) {
    return triples.stream(subject, Node.ANY, Node.ANY)
        .sorted(
            Comparator.comparing((Triple each) -> each.getPredicate().getURI())
                .thenComparing(Triple::getObject, BY_OFFSET))
        .toList();
  }

  /** What people call it: its label here; of a term of the ontology and of a literal, itself. */
  String words(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return value(node, RDFS.label.asNode())
        .map(Node::getLiteralLexicalForm)
        .orElseGet(() -> localName(node));
  }

  /** The ontology's name without its namespace; any other IRI as it is. */
  static String localName(Node node) {
    String iri = node.toString();
    return iri.startsWith(Vocabulary.NS) ? iri.substring(Vocabulary.NS.length()) : iri;
  }

  /** "749-2" of "...#claim=749-2": what the name of a claim tells it apart by. */
  static String key(Node claim) {
    String iri = claim.getURI();
    return iri.substring(iri.lastIndexOf('=') + 1);
  }

  /** An IRI beside the claim's: "...#assertion=749-2". */
  String beside(Node claim, String kind) {
    return name.getURI() + "#" + kind + "=" + key(claim);
  }

  private static int offset(Node node) {
    String iri = node.isURI() ? node.getURI() : "";
    String digits = iri.substring(iri.lastIndexOf('=') + 1).replaceFirst("[,-].*", "");
    return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
  }
}
