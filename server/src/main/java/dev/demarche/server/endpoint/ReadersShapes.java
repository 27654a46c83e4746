package dev.demarche.server.endpoint;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.jena.atlas.web.ContentType;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.jspecify.annotations.Nullable;

/**
 * The shapes that a reader sends, read before they are put to work: those that hold queries or
 * regular expressions are refused, for no time limit reaches into these.
 */
final class ReadersShapes extends HttpServletRequestWrapper {

  private static final List<Node> REFUSED =
      List.of(SHACL.pattern, SHACL.select, SHACL.ask, SHACL.sparql, SHACL.js);

  private final byte[] sent;

  private ReadersShapes(HttpServletRequest request, byte[] sent) {
    super(request);
    this.sent = sent;
  }

  /** The same request, which can be read again. Answers with 400 shapes that are refused. */
  static HttpServletRequest checked(HttpServletRequest request) {
    byte[] sent;
    try {
      sent = request.getInputStream().readAllBytes();
    } catch (IOException broken) {
      ServletOps.errorBadRequest("The shapes cannot be read: " + broken.getMessage());
      throw new IllegalStateException(broken);
    }
    Graph shapes = read(sent, request.getContentType());
    for (Node refused : REFUSED) {
      if (shapes.contains(Node.ANY, refused, Node.ANY)) {
        ServletOps.errorBadRequest(
            "Shapes with sh:"
                + refused.getLocalName()
                + " are not checked here: take an export, and check it where you are.");
      }
    }
    return new ReadersShapes(request, sent);
  }

  private static Graph read(byte[] sent, @Nullable String type) {
    Lang named = type == null ? null : RDFLanguages.contentTypeToLang(ContentType.create(type));
    try {
      return RDFParser.create()
          .source(new ByteArrayInputStream(sent))
          .lang(named == null ? Lang.TURTLE : named)
          .base("http://localhost/")
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .toGraph();
    } catch (RiotException wrong) {
      ServletOps.errorBadRequest("The shapes cannot be read: " + wrong.getMessage());
      throw wrong;
    }
  }

  @Override
  public ServletInputStream getInputStream() {
    InputStream again = new ByteArrayInputStream(sent);
    return new ServletInputStream() {
      @Override
      public int read() throws IOException {
        return again.read();
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        return again.read(bytes, offset, length);
      }

      @Override
      public boolean isFinished() {
        return false;
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("is read at once");
      }
    };
  }
}
