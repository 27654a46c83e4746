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
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;

/**
 * Answers with a page or with triples, as the suffix of the address says, or else the Accept header
 * (RFC 9110, 12.5.1). What is no document is answered with 303 to one.
 */
public abstract class NegotiatingServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private final transient ReadableGraph readable;

  protected NegotiatingServlet(ReadableGraph readable) {
    this.readable = readable;
  }

  /** Whether there is anything to say about this path. */
  protected abstract boolean isKnown(String path);

  /** Whether it stands for something that is no document: a country, a person. */
  protected abstract boolean isThing(String path);

  /** What is described at this path. */
  protected abstract String iri(String path);

  /** The triples about it. */
  protected abstract Graph graph(String path);

  /** The page about it. */
  protected abstract String page(String path, Map<String, String> parameters);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(Requested.of(request.getServletPath(), request.getPathInfo()), request, response);
  }

  /** Answers as if this path had been asked for, in the form that suits Accept. */
  public void answerFor(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(new Requested(path, Optional.empty()), request, response);
  }

  private void answer(Requested requested, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (requested.representation().isEmpty()) {
      response.setHeader("Vary", "Accept");
    }
    if (!isKnown(requested.path())) {
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
    if (isThing(requested.path()) && requested.representation().isEmpty()) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", document);
      return;
    }
    response.setHeader("Content-Location", document);
    link(response, requested.path());
    body(requested.path(), wanted.get(), request).send(request, response);
  }

  private void link(HttpServletResponse response, String path) {
    String about = readable.address().address() + path;
    for (Representation form : Representation.values()) {
      response.addHeader(
          "Link",
          "<" + about + "." + form.suffix() + ">; rel=\"alternate\"; type=\"" + form.type() + "\"");
    }
    response.addHeader("Link", "<" + iri(path) + ">; rel=\"describes\"");
  }

  private SealedAnswer body(String path, Representation form, HttpServletRequest request) {
    String type = form.type() + ";charset=utf-8";
    Optional<RDFFormat> format = form.format();
    if (format.isEmpty()) {
      String page = page(path, Requests.parameters(request));
      return new SealedAnswer(type, page.getBytes(StandardCharsets.UTF_8));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Graph graph = graph(path);
    graph.getPrefixMapping().setNsPrefixes(Prefixes.usual());
    RDFDataMgr.write(bytes, graph, format.get());
    return new SealedAnswer(type, bytes.toByteArray());
  }
}
