package dev.demarche.server.linkeddata;

import dev.demarche.server.reading.ReadableGraph;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;

/**
 * Answers for the data's IRIs. What is no document (a country, a person) is answered with 303 to
 * one; articles, graphs and the ontology are documents and answered at once ("Cool URIs for the
 * Semantic Web", W3C Interest Group Note, sections 4.1 and 4.2).
 */
public final class LinkedDataServlet extends NegotiatingServlet {

  private static final long serialVersionUID = 1;

  /** Where things live that are no documents: a request for one is sent on to a document. */
  private static final Set<String> THINGS = Set.of("id", "name", "event", "position", "relation");

  private final transient Descriptions descriptions;
  private final transient ReadableGraph readable;
  private final transient HumanReadable pages;

  public LinkedDataServlet(ReadableGraph readable, HumanReadable pages) {
    super(readable);
    this.descriptions = new Descriptions(readable);
    this.readable = readable;
    this.pages = pages;
  }

  @Override
  protected boolean isKnown(String path) {
    if (isOntology(path)) {
      return true;
    }
    String iri = readable.address().iri(path);
    return isThing(path) ? descriptions.knows(iri) : descriptions.knowsGraph(iri);
  }

  @Override
  protected boolean isThing(String path) {
    int slash = path.indexOf('/');
    return slash > 0 && THINGS.contains(path.substring(0, slash));
  }

  private static boolean isOntology(String path) {
    return path.equals("ontology");
  }

  @Override
  protected String iri(String path) {
    return isOntology(path) ? "https://w3id.org/demarche" : readable.address().iri(path);
  }

  @Override
  protected Graph graph(String path) {
    if (isOntology(path)) {
      return descriptions.ofGraph(readable.address().iri("graph/ontology"));
    }
    String iri = readable.address().iri(path);
    return isThing(path) ? descriptions.ofThing(iri) : descriptions.ofGraph(iri);
  }

  @Override
  protected String page(String path, Map<String, String> parameters) {
    return pages.page(path, parameters);
  }
}
