package dev.demarche.store.export;

import dev.demarche.ontology.Vocabulary;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Claims as reifiers (RDF 1.2): each as it is stored, with who says so, how surely and in which
 * words, and besides {@code rdf:reifies} what it says, as triple terms. None of these is asserted;
 * of a negated claim they are what it denies.
 *
 * <p>What a claim says: of an attribute, the one triple; of a stance, that the holder supports or
 * opposes something; of an event, what {@code {doc}#event=B} is and who has which part in it; and
 * the direct relation that the rules derived from it, where there is one.
 */
final class Reifiers implements ArticleWriter {

  private static final Node REIFIES = NodeFactory.createURI(RDF.getURI() + "reifies");

  private static final Map<Node, Node> STANCES =
      Map.of(
          Vocabulary.Support.asNode(), Vocabulary.supports.asNode(),
          Vocabulary.Oppose.asNode(), Vocabulary.opposes.asNode());

  /** What makes up an event. */
  private static final Set<Node> PARTS =
      Set.of(
          Vocabulary.eventType.asNode(),
          Vocabulary.agent.asNode(),
          Vocabulary.target.asNode(),
          Vocabulary.recipient.asNode(),
          Vocabulary.theme.asNode(),
          Vocabulary.instrument.asNode(),
          Vocabulary.place.asNode(),
          Vocabulary.origin.asNode(),
          Vocabulary.destination.asNode(),
          Vocabulary.time.asNode(),
          Vocabulary.timeEnd.asNode(),
          Vocabulary.phase.asNode(),
          Vocabulary.killed.asNode(),
          Vocabulary.injured.asNode(),
          Vocabulary.quantity.asNode(),
          Vocabulary.topic.asNode());

  private final DatasetGraph dataset;
  private final StreamRDF out;

  Reifiers(DatasetGraph dataset, String base, OutputStream out) {
    this.dataset = dataset;
    this.out = GraphDump.begin(RDFFormat.TURTLE_BLOCKS, base, Map.of(), out);
  }

  @Override
  public void write(ArticleData article) {
    for (Node claim : article.claims()) {
      article.about(claim).forEach(out::triple);
      for (Triple said : said(article, claim)) {
        out.triple(Triple.create(claim, REIFIES, NodeFactory.createTripleTerm(said)));
      }
    }
    article.triples().stream(Node.ANY, RDFS.label.asNode(), Node.ANY).forEach(out::triple);
  }

  private List<Triple> said(ArticleData article, Node claim) {
    List<Triple> said = new ArrayList<>();
    for (Node about : article.values(claim, Vocabulary.about.asNode())) {
      for (Node property : article.values(claim, Vocabulary.property.asNode())) {
        for (Node value : article.values(claim, Vocabulary.value.asNode())) {
          said.add(Triple.create(about, property, value));
        }
      }
    }
    article
        .value(claim, Vocabulary.polarity.asNode())
        .map(STANCES::get)
        .ifPresent(
            relation -> {
              for (Node holder : article.values(claim, Vocabulary.holder.asNode())) {
                for (Node toward : article.values(claim, Vocabulary.toward.asNode())) {
                  said.add(Triple.create(holder, relation, toward));
                }
              }
            });
    Node event = NodeFactory.createURI(article.beside(claim, "event"));
    for (Triple triple : article.about(claim)) {
      if (PARTS.contains(triple.getPredicate())) {
        said.add(Triple.create(event, triple.getPredicate(), triple.getObject()));
      }
    }
    relations(claim).stream().filter(relation -> !said.contains(relation)).forEach(said::add);
    return said;
  }

  private List<Triple> relations(Node claim) {
    List<Triple> relations = new ArrayList<>();
    Iterator<Quad> supported =
        dataset.findNG(Node.ANY, Node.ANY, Vocabulary.supportedBy.asNode(), claim);
    while (supported.hasNext()) {
      Quad quad = supported.next();
      Node subject = part(quad, Vocabulary.subject.asNode());
      Node type = part(quad, Vocabulary.relationType.asNode());
      Node object = part(quad, Vocabulary.object.asNode());
      if (!subject.equals(Node.ANY) && !type.equals(Node.ANY) && !object.equals(Node.ANY)) {
        relations.add(Triple.create(subject, type, object));
      }
    }
    return relations;
  }

  private Node part(Quad relation, Node property) {
    Iterator<Quad> found =
        dataset.findNG(relation.getGraph(), relation.getSubject(), property, Node.ANY);
    return found.hasNext() ? found.next().getObject() : Node.ANY;
  }

  @Override
  public void finish() {
    out.finish();
  }
}
