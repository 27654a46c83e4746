package dev.demarche.extractor.knowledge;

import dev.demarche.ontology.CuratedKnowledge;
import dev.demarche.ontology.OntologyFiles;
import dev.demarche.ontology.OwnKnowledge;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/** Turtle of the ontology module as a graph, with short ways to ask it. */
final class TurtleFiles {

  static final String DEMARCHE = "https://w3id.org/demarche#";
  static final String SCHEMA = "https://schema.org/";
  static final String FOAF = "http://xmlns.com/foaf/0.1/";
  static final String ORG = "http://www.w3.org/ns/org#";
  static final String BASE = "http://localhost:3030/";

  private final Graph graph = GraphFactory.createDefaultGraph();

  TurtleFiles read(String name) {
    try (InputStream stream = OntologyFiles.open(name)) {
      RDFParser.source(stream).lang(Lang.TURTLE).base(BASE).checking(false).parse(graph);
      return this;
    } catch (IOException broken) {
      throw new UncheckedIOException(name + " cannot be read", broken);
    }
  }

  TurtleFiles readFolder(String folder) {
    try {
      OntologyFiles.list(folder).forEach(this::read);
      return this;
    } catch (IOException broken) {
      throw new UncheckedIOException("the folder " + folder + " cannot be listed", broken);
    }
  }

  /** The knowledge base with what an analyst adds and overrides. */
  TurtleFiles read(OwnKnowledge own) {
    try {
      GraphUtil.addInto(graph, CuratedKnowledge.read(own));
      return this;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  List<Node> subjects(Node predicate, Node object) {
    List<Node> found = new ArrayList<>();
    graph
        .find(Node.ANY, predicate, object)
        .forEachRemaining(triple -> found.add(triple.getSubject()));
    return found;
  }

  List<Triple> about(Node subject) {
    return graph.find(subject, Node.ANY, Node.ANY).toList();
  }

  List<Node> objects(Node subject, Node predicate) {
    List<Node> found = new ArrayList<>();
    graph
        .find(subject, predicate, Node.ANY)
        .forEachRemaining(triple -> found.add(triple.getObject()));
    return found;
  }

  /** Literals, sorted. */
  List<String> texts(Node subject, Node predicate) {
    return objects(subject, predicate).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .toList();
  }

  /** Literals in English, sorted: names in other languages are for search, not for texts. */
  List<String> englishTexts(Node subject, Node predicate) {
    return objects(subject, predicate).stream()
        .filter(node -> node.isLiteral() && node.getLiteralLanguage().equals("en"))
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .toList();
  }

  @Nullable String text(Node subject, Node predicate) {
    List<String> texts = texts(subject, predicate);
    return texts.isEmpty() ? null : texts.get(0);
  }

  /** What follows the last slash or number sign of the IRI that a property leads to. */
  @Nullable String localName(Node subject, Node predicate) {
    return objects(subject, predicate).stream()
        .filter(Node::isURI)
        .map(TurtleFiles::localName)
        .sorted()
        .findFirst()
        .orElse(null);
  }

  static String localName(Node node) {
    String iri = node.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
