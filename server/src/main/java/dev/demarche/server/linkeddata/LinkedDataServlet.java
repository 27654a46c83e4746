package dev.demarche.server.linkeddata;

import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Requests;
import dev.demarche.server.reading.SealedAnswer;
import dev.demarche.store.Prefixes;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/**
 * Answers for the data's IRIs. What is no document (a country, a person) is answered with 303 to
 * one; articles, graphs and the ontology are documents and answered at once ("Cool URIs for the
 * Semantic Web", W3C Interest Group Note, sections 4.1 and 4.2). The form is told by the suffix, or
 * else by Accept.
 */
public final class LinkedDataServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private final transient Descriptions descriptions;
  private final transient ReadableGraph readable;
  private final transient HumanReadable pages;

  public LinkedDataServlet(ReadableGraph readable, HumanReadable pages) {
    this.descriptions = new Descriptions(readable);
    this.readable = readable;
    this.pages = pages;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Requested requested = Requested.of(request.getServletPath(), request.getPathInfo());
    if (requested.representation().isEmpty()) {
      response.setHeader("Vary", "Accept");
    }
    if (!isKnown(requested)) {
      Requests.refuse(
          response,
          HttpServletResponse.SC_NOT_FOUND,
          "Nothing is known here under <"
              + readable.address().iri(requested.path())
              + ">. Search for it: "
              + readable.address().address()
              + "explore/search");
      return;
    }
    Optional<Representation> wanted =
        requested.representation().or(() -> Representation.accepted(request.getHeader("Accept")));
    if (wanted.isEmpty()) {
      Requests.refuse(
          response,
          HttpServletResponse.SC_NOT_ACCEPTABLE,
          "This is to be had as text/html, text/turtle, application/ld+json, application/n-triples"
              + " and application/rdf+xml; or add one of these suffixes to the address: "
              + Representation.suffixes()
              + ".");
      return;
    }
    String document = readable.address().address() + requested.path() + "." + wanted.get().suffix();
    if (requested.isThing() && requested.representation().isEmpty()) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", document);
      return;
    }
    response.setHeader("Content-Location", document);
    link(response, requested);
    body(requested, wanted.get(), request).send(request, response);
  }

  private boolean isKnown(Requested requested) {
    if (requested.isOntology()) {
      return true;
    }
    String iri = readable.address().iri(requested.path());
    return requested.isThing() ? descriptions.knows(iri) : descriptions.knowsGraph(iri);
  }

  private void link(HttpServletResponse response, Requested requested) {
    String about = readable.address().address() + requested.path();
    for (Representation form : Representation.values()) {
      response.addHeader(
          "Link",
          "<" + about + "." + form.suffix() + ">; rel=\"alternate\"; type=\"" + form.type() + "\"");
    }
    response.addHeader("Link", "<" + iri(requested) + ">; rel=\"describes\"");
  }

  private String iri(Requested requested) {
    return requested.isOntology()
        ? "https://w3id.org/demarche"
        : readable.address().iri(requested.path());
  }

  private SealedAnswer body(Requested requested, Representation form, HttpServletRequest request) {
    String type = form.type() + ";charset=utf-8";
    Optional<Lang> language = form.language();
    if (language.isEmpty()) {
      String page = pages.page(requested.path(), Requests.parameters(request));
      return new SealedAnswer(type, page.getBytes(StandardCharsets.UTF_8));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Graph graph = described(requested);
    graph.getPrefixMapping().setNsPrefixes(Prefixes.usual());
    RDFDataMgr.write(bytes, graph, language.get());
    return new SealedAnswer(type, bytes.toByteArray());
  }

  private Graph described(Requested requested) {
    if (requested.isOntology()) {
      return descriptions.ofGraph(readable.address().iri("graph/ontology"));
    }
    String iri = readable.address().iri(requested.path());
    return requested.isThing() ? descriptions.ofThing(iri) : descriptions.ofGraph(iri);
  }
}
