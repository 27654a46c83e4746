package dev.demarche.reader.knowledge;

import dev.demarche.extractor.knowledge.NameKey;
import dev.demarche.ontology.OntologyGraphs;
import dev.demarche.ontology.Vocabulary;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/** What an import has to know of the knowledge base that it adds to. */
final class ShippedKnowledge {

  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final String IDS = OntologyGraphs.DEFAULT_BASE + "id/";

  private final Graph graph;
  private final Map<String, String> slugs = new HashMap<>();
  private final Set<String> allSlugs = new HashSet<>();
  private final Map<String, Set<String>> byName = new HashMap<>();
  private final Map<String, String> roles = new HashMap<>();

  ShippedKnowledge() throws IOException {
    graph = OntologyGraphs.knowledge(OntologyGraphs.DEFAULT_BASE);
    graph
        .find(Node.ANY, OWL.sameAs.asNode(), Node.ANY)
        .forEach(each -> slugs.put(item(each.getObject()), slug(each.getSubject())));
    Node role = ORG.Role.asNode();
    for (Node property : List.of(RDFS.label.asNode(), SKOS.altLabel.asNode())) {
      for (Triple triple : graph.find(Node.ANY, property, Node.ANY).toList()) {
        Node entity = triple.getSubject();
        String name = triple.getObject().getLiteralLexicalForm();
        if (graph.contains(entity, RDF.type.asNode(), role)) {
          roles.put(name.toLowerCase(Locale.ROOT), slug(entity));
        } else if (triple.getObject().getLiteralLanguage().equals("en")) {
          name(name, entity);
        }
      }
    }
    for (Node property :
        List.of(
            Vocabulary.metonym.asNode(),
            Vocabulary.adjective.asNode(),
            Vocabulary.demonym.asNode())) {
      graph
          .find(Node.ANY, property, Node.ANY)
          .forEach(each -> name(each.getObject().getLiteralLexicalForm(), each.getSubject()));
    }
  }

  private void name(String name, Node entity) {
    allSlugs.add(slug(entity));
    byName.computeIfAbsent(NameKey.of(name), none -> new HashSet<>()).add(slug(entity));
  }

  private static String item(Node node) {
    return node.isURI() && node.getURI().startsWith(WIKIDATA)
        ? node.getURI().substring(WIKIDATA.length())
        : "";
  }

  private static String slug(Node entity) {
    return entity.getURI().substring(entity.getURI().lastIndexOf('/') + 1);
  }

  /** The entity that is this item, if one says so. */
  @Nullable String slug(String identifier) {
    return slugs.get(identifier);
  }

  Set<String> slugs() {
    return Set.copyOf(allSlugs);
  }

  /** The entities that have this name, whatever its dots and marks: labels, adjectives and all. */
  Set<String> named(String name) {
    return Set.copyOf(byName.getOrDefault(NameKey.of(name), Set.of()));
  }

  /** The role that these words name, in any case. */
  @Nullable String role(String words) {
    return roles.get(words.toLowerCase(Locale.ROOT));
  }

  boolean is(String slug, String className) {
    return graph.contains(
        node(slug), RDF.type.asNode(), NodeFactory.createURI(Vocabulary.NS + className));
  }

  boolean says(String slug, Node property) {
    return graph.contains(node(slug), property, Node.ANY);
  }

  /** Whether some membership of this person in this role and body is recorded. */
  boolean holds(String person, String role, String body) {
    return graph
        .find(Node.ANY, ORG.member.asNode(), node(person))
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .anyMatch(
            each ->
                graph.contains(each, ORG.role.asNode(), node(role))
                    && graph.contains(each, ORG.organization.asNode(), node(body)));
  }

  static Node node(String slug) {
    return NodeFactory.createURI(IDS + slug);
  }
}
