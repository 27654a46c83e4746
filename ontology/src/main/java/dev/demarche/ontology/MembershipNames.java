package dev.demarche.ontology;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * Names for the memberships that the knowledge base writes as blank nodes: {@code
 * {base}id/emmanuel-macron#president-france-2017-05-14}. So they can be linked to, and loading them
 * twice does not double them.
 */
final class MembershipNames {

  private MembershipNames() {}

  static void giveTo(Graph graph) {
    List<Node> memberships =
        graph
            .find(Node.ANY, RDF.type.asNode(), ORG.Membership.asNode())
            .mapWith(Triple::getSubject)
            .filterKeep(Node::isBlank)
            .toList();
    for (Node membership : memberships) {
      Node member = object(graph, membership, ORG.member.asNode());
      if (member.isURI()) {
        rename(
            graph,
            membership,
            NodeFactory.createURI(member.getURI() + "#" + name(graph, membership)));
      }
    }
  }

  private static String name(Graph graph, Node membership) {
    String role = last(object(graph, membership, ORG.role.asNode())).replaceFirst("^role-", "");
    String organization = last(object(graph, membership, ORG.organization.asNode()));
    String start = last(object(graph, membership, SchemaDO.startDate.asNode()));
    return role + "-" + organization + (start.isEmpty() ? "" : "-" + start);
  }

  private static Node object(Graph graph, Node subject, Node predicate) {
    List<Node> objects =
        graph.find(subject, predicate, Node.ANY).mapWith(Triple::getObject).toList();
    return objects.isEmpty() ? Node.ANY : objects.get(0);
  }

  private static String last(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return node.isURI() ? node.getURI().substring(node.getURI().lastIndexOf('/') + 1) : "";
  }

  private static void rename(Graph graph, Node from, Node to) {
    List<Triple> triples = graph.find(from, Node.ANY, Node.ANY).toList();
    for (Triple triple : triples) {
      graph.delete(triple);
      graph.add(Triple.create(to, triple.getPredicate(), triple.getObject()));
    }
  }
}
