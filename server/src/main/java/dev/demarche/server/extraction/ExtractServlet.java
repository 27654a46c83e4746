package dev.demarche.server.extraction;

import dev.demarche.extractor.graph.ArticleGraph;
import dev.demarche.server.reading.Requests;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** {@code POST /extract}: the claims of a text, as a graph or as a page. */
public final class ExtractServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private final transient Optional<TextExtraction> extraction;
  private final transient TryPage page;
  private final String base;

  /**
   * @param extraction empty when no texts are read here
   * @param base what all IRIs of the data begin with
   */
  public ExtractServlet(Optional<TextExtraction> extraction, TryPage page, String base) {
    this.extraction = extraction;
    this.page = page;
    this.base = base;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Allow", "POST");
    Requests.refuse(
        response,
        HttpServletResponse.SC_METHOD_NOT_ALLOWED,
        "Send a text by POST: curl --data-binary @article.txt -H 'Content-Type: text/plain'"
            + " ADDRESS/extract; in a browser, explore/try has a form.");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Vary", "Accept");
    Submission submission = new Submission(false, Map.of());
    Optional<GraphForm> form = Optional.empty();
    try {
      submission = Submission.of(request);
      form = form(submission, request);
      if (form.isEmpty()) {
        Requests.refuse(
            response,
            HttpServletResponse.SC_NOT_ACCEPTABLE,
            "Claims are to be had as application/trig, text/turtle, application/ld+json,"
                + " application/n-quads and text/html.");
        return;
      }
      if (extraction.isEmpty()) {
        Requests.refuse(
            response, HttpServletResponse.SC_NOT_FOUND, "No texts are read on this server.");
        return;
      }
      ArticleGraph read = extraction.get().read(submission.article(), request.getRemoteAddr());
      send(form.get(), submission, read, response);
    } catch (RefusedException refused) {
      refuse(refused, submission, form, response);
    }
  }

  private static Optional<GraphForm> form(Submission submission, HttpServletRequest request) {
    String format = submission.isForm() ? submission.field("format") : "";
    return format.isEmpty()
        ? GraphForm.accepted(request.getHeader("Accept"))
        : GraphForm.ofSuffix(format);
  }

  private void send(
      GraphForm form, Submission submission, ArticleGraph read, HttpServletResponse response)
      throws IOException {
    byte[] body;
    if (form == GraphForm.HTML) {
      body =
          page.result(submission, read, extraction.orElseThrow().ontology())
              .getBytes(StandardCharsets.UTF_8);
    } else {
      body = form.bytes(read, base);
      if (submission.isForm()) {
        response.setHeader(
            "Content-Disposition", "attachment; filename=\"claims." + form.suffix() + "\"");
      }
    }
    response.setContentType(form.mediaType() + ";charset=utf-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private void refuse(
      RefusedException refused,
      Submission submission,
      Optional<GraphForm> form,
      HttpServletResponse response)
      throws IOException {
    if (!refused.waitFor().isZero()) {
      response.setHeader("Retry-After", Long.toString(refused.waitFor().toSeconds()));
    }
    String line = String.valueOf(refused.getMessage());
    if (form.filter(GraphForm.HTML::equals).isEmpty()) {
      Requests.refuse(response, refused.status(), line);
      return;
    }
    response.setStatus(refused.status());
    response.setContentType("text/html;charset=utf-8");
    response.getWriter().print(page.refusal(submission, line));
  }
}
