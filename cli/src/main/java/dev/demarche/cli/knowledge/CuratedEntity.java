package dev.demarche.cli.knowledge;

import dev.demarche.ontology.CuratedKnowledge;
import dev.demarche.ontology.OwnKnowledge;
import dev.demarche.ontology.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * An entity of the knowledge base, as far as counting and checking it needs.
 *
 * @param kind the local name of its class: "Weapon", "Role"
 * @param names its label first, then further English names
 * @param items the Wikidata identifiers that it is linked to: none or one, unless a slip doubled it
 */
record CuratedEntity(String slug, String kind, List<String> names, List<String> items) {

  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  CuratedEntity {
    names = List.copyOf(names);
    items = List.copyOf(items);
  }

  /** All of them, by kind and slug. */
  static List<CuratedEntity> all(OwnKnowledge own) throws IOException {
    Graph graph = CuratedKnowledge.read(own);
    return graph.find(Node.ANY, RDF.type.asNode(), Node.ANY).toList().stream()
        .filter(typed -> typed.getSubject().isURI() && isKind(typed.getObject()))
        .map(typed -> entity(graph, typed))
        .sorted(Comparator.comparing(CuratedEntity::kind).thenComparing(CuratedEntity::slug))
        .toList();
  }

  private static boolean isKind(Node type) {
    return type.isURI()
        && (type.getURI().startsWith(Vocabulary.NS) || type.equals(ORG.Role.asNode()));
  }

  private static CuratedEntity entity(Graph graph, Triple typed) {
    Node node = typed.getSubject();
    List<String> names = new ArrayList<>();
    for (Node property : List.of(RDFS.label.asNode(), SKOS.altLabel.asNode())) {
      texts(graph, node, property).forEach(names::add);
    }
    List<String> items =
        graph.find(node, OWL.sameAs.asNode(), Node.ANY).mapWith(Triple::getObject).toList().stream()
            .filter(each -> each.isURI() && each.getURI().startsWith(WIKIDATA))
            .map(each -> each.getURI().substring(WIKIDATA.length()))
            .sorted()
            .toList();
    return new CuratedEntity(last(node), last(typed.getObject()), names, items);
  }

  private static List<String> texts(Graph graph, Node node, Node property) {
    return graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .filter(each -> each.isLiteral() && each.getLiteralLanguage().equals("en"))
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .toList();
  }

  private static String last(Node node) {
    String iri = node.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
