package dev.demarche.server.page;

import dev.demarche.server.reading.PublicAddress;
import dev.demarche.server.reading.Requests;
import dev.demarche.server.reading.SealedAnswer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryCancelledException;

/** Answers under {@code /explore/} with the page of that path. */
public final class ExplorerServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private final transient Map<String, ExplorerPage> pages;

  public ExplorerServlet(List<ExplorerPage> pages) {
    this.pages = pages.stream().collect(Collectors.toMap(ExplorerPage::path, Function.identity()));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    ExplorerPage page = pages.get(path);
    if (page == null) {
      Requests.refuse(
          response,
          HttpServletResponse.SC_NOT_FOUND,
          "The explorer has no page \"" + path + "\", but these: " + String.join(", ", names()));
      return;
    }
    try {
      String html = page.html(Requests.parameters(request));
      new SealedAnswer("text/html;charset=utf-8", html.getBytes(StandardCharsets.UTF_8))
          .send(request, response);
    } catch (BadRequestException wrong) {
      Requests.refuse(
          response, HttpServletResponse.SC_BAD_REQUEST, String.valueOf(wrong.getMessage()));
    } catch (QueryCancelledException tooLong) {
      Requests.refuse(
          response,
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          "This page took too long to make. Narrow it down, or try again later.");
    }
  }

  /** Sends on to an address that can be shared, unless that would be too long for one. */
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    ExplorerPage page = pages.get(path);
    if (page == null || !page.takesForms()) {
      response.setHeader("Allow", "GET, HEAD");
      Requests.refuse(
          response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "This page takes no forms.");
      return;
    }
    String shared = PublicAddress.query(Requests.parameters(request));
    if (shared.length() > PublicAddress.LONGEST_QUERY) {
      doGet(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", shared);
  }

  private List<String> names() {
    return pages.keySet().stream().filter(name -> !name.isEmpty()).sorted().toList();
  }
}
