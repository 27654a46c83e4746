package dev.demarche.extractor.graph;

import dev.demarche.ontology.CuratedKnowledge;
import dev.demarche.ontology.OntologyFiles;
import dev.demarche.ontology.OwnKnowledge;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * How the knowledge base calls roles, so that a role has the same label in every graph. Immutable.
 */
final class RoleLabels {

  private static final String FILE = "knowledge/offices.ttl";

  /** All roles' slugs lead with it, so that they cannot meet those of entities. */
  private static final String QUALIFIER = "role-";

  private final Map<String, String> labels = new HashMap<>();

  private RoleLabels(Graph knowledge) {
    knowledge
        .find(Node.ANY, RDF.type.asNode(), ORG.Role.asNode())
        .forEach(
            (Triple role) ->
                knowledge
                    .find(role.getSubject(), RDFS.label.asNode(), Node.ANY)
                    .forEach(
                        (Triple label) ->
                            labels.put(
                                slug(role.getSubject().getURI()),
                                label.getObject().getLiteralLexicalForm())));
  }

  /**
   * @throws UncheckedIOException if the file of offices, or one of the analyst's, cannot be read
   */
  static RoleLabels of(OwnKnowledge own) {
    try {
      return own.isEmpty() ? shipped() : new RoleLabels(CuratedKnowledge.read(own));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static RoleLabels shipped() throws IOException {
    Graph knowledge = GraphMemFactory.createDefaultGraphSameTerm();
    try (InputStream file = OntologyFiles.open(FILE)) {
      RDFParser.source(file).lang(Lang.TURTLE).base("http://localhost:3030/").parse(knowledge);
    }
    return new RoleLabels(knowledge);
  }

  /** The label of a role, with or without the qualifier; its slug's words if it has none. */
  String label(String slug) {
    String qualified = qualified(slug);
    return labels.getOrDefault(
        qualified, qualified.substring(QUALIFIER.length()).replace('-', ' '));
  }

  /** A role's slug as it stands in its IRI: "role-president". */
  static String qualified(String slug) {
    return slug.startsWith(QUALIFIER) ? slug : QUALIFIER + slug;
  }

  private static String slug(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
