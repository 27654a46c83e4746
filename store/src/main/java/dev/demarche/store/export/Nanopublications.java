package dev.demarche.store.export;

import dev.demarche.ontology.Vocabulary;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * One nanopublication a claim ("Nanopublication Guidelines", nanopub.net): a head and three graphs.
 * The assertion describes the claim and names what takes part in it; provenance says whose words it
 * is read from, publication info how and when it was read.
 */
final class Nanopublications implements ArticleWriter {

  private static final String NP = "http://www.nanopub.org/nschema#";
  private static final String PROV = "http://www.w3.org/ns/prov#";

  private static final Node GENERATED_BY = NodeFactory.createURI(PROV + "wasGeneratedBy");
  private static final Node STARTED = NodeFactory.createURI(PROV + "startedAtTime");

  /** Of a claim's properties, those that tell where it comes from. */
  private static final Set<Node> SOURCES =
      Set.of(
          Vocabulary.accordingTo.asNode(),
          Vocabulary.via.asNode(),
          Vocabulary.citing.asNode(),
          Vocabulary.quotation.asNode(),
          Vocabulary.saidOn.asNode(),
          Vocabulary.evidence.asNode(),
          Vocabulary.trigger.asNode(),
          Vocabulary.cue.asNode(),
          Vocabulary.quote.asNode(),
          Vocabulary.statedIn.asNode());

  /** Of an article's, those that it is cited with. */
  private static final Set<Node> CITATION =
      Set.of(
          RDF.type.asNode(),
          RDFS.label.asNode(),
          DCTerms.identifier.asNode(),
          DCTerms.title.asNode(),
          DCTerms.issued.asNode(),
          DCTerms.publisher.asNode(),
          DCTerms.creator.asNode(),
          DCTerms.source.asNode());

  private final DataRights rights;
  private final StreamRDF out;

  Nanopublications(String base, DataRights rights, OutputStream out) {
    this.rights = rights;
    this.out = GraphDump.begin(RDFFormat.TRIG_BLOCKS, base, Map.of("np", NP), out);
  }

  @Override
  public void write(ArticleData article) {
    article.claims().forEach(claim -> write(article, claim));
  }

  private void write(ArticleData article, Node claim) {
    Node publication = iri(article.beside(claim, "nanopublication"));
    Node head = iri(article.beside(claim, "head"));
    Node assertion = iri(article.beside(claim, "assertion"));
    Node provenance = iri(article.beside(claim, "provenance"));
    Node information = iri(article.beside(claim, "publication"));
    quad(head, publication, RDF.type.asNode(), iri(NP + "Nanopublication"));
    quad(head, publication, iri(NP + "hasAssertion"), assertion);
    quad(head, publication, iri(NP + "hasProvenance"), provenance);
    quad(head, publication, iri(NP + "hasPublicationInfo"), information);
    assertion(article, claim, assertion);
    provenance(article, claim, assertion, provenance);
    information(article, claim, publication, information);
  }

  private void assertion(ArticleData article, Node claim, Node graph) {
    Set<Node> named = new LinkedHashSet<>();
    for (Triple triple : article.about(claim)) {
      Node property = triple.getPredicate();
      if (!SOURCES.contains(property)
          && !property.equals(GENERATED_BY)
          && !property.equals(Vocabulary.confidence.asNode())) {
        out.quad(Quad.create(graph, triple));
        named.add(triple.getObject());
      }
    }
    describe(article, named, graph);
  }

  private void provenance(ArticleData article, Node claim, Node assertion, Node graph) {
    quad(graph, assertion, iri(PROV + "wasDerivedFrom"), article.name());
    for (Node source : article.values(claim, Vocabulary.accordingTo.asNode())) {
      quad(graph, assertion, iri(PROV + "wasAttributedTo"), source);
    }
    Set<Node> named = new LinkedHashSet<>();
    for (Triple triple : article.about(claim)) {
      if (SOURCES.contains(triple.getPredicate())) {
        out.quad(Quad.create(graph, triple));
        named.add(triple.getObject());
      }
    }
    named.remove(article.name());
    for (Triple triple : article.about(article.name())) {
      if (CITATION.contains(triple.getPredicate())) {
        out.quad(Quad.create(graph, triple));
      }
    }
    describe(article, named, graph);
  }

  /** What a nanopublication names it also says the name and the place of: it may stand alone. */
  private void describe(ArticleData article, Set<Node> named, Node graph) {
    for (Node each : named) {
      for (Triple triple : article.about(each)) {
        Node property = triple.getPredicate();
        if (property.equals(RDFS.label.asNode())
            || property.equals(Vocabulary.begin.asNode())
            || property.equals(Vocabulary.end.asNode())) {
          out.quad(Quad.create(graph, triple));
        }
      }
    }
  }

  private void information(ArticleData article, Node claim, Node publication, Node graph) {
    quad(graph, publication, DCTerms.subject.asNode(), claim);
    for (Node run : article.values(claim, GENERATED_BY)) {
      quad(graph, publication, GENERATED_BY, run);
      for (Triple triple : article.about(run)) {
        out.quad(Quad.create(graph, triple));
        if (triple.getPredicate().equals(STARTED)) {
          quad(graph, publication, DCTerms.created.asNode(), triple.getObject());
        }
      }
    }
    for (Node confidence : article.values(claim, Vocabulary.confidence.asNode())) {
      quad(graph, claim, Vocabulary.confidence.asNode(), confidence);
    }
    rights
        .license()
        .ifPresent(
            license -> quad(graph, publication, DCTerms.license.asNode(), iri(license.toString())));
    quad(
        graph,
        publication,
        DCTerms.rights.asNode(),
        NodeFactory.createLiteralLang(rights.statement(), "en"));
  }

  private void quad(Node graph, Node subject, Node property, Node object) {
    out.quad(Quad.create(graph, subject, property, object));
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  @Override
  public void finish() {
    out.finish();
  }
}
