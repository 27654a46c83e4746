package dev.demarche.server.search;

import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Requests;
import dev.demarche.server.reading.SealedAnswer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.query.QueryCancelledException;

/** Answers {@code /explore/completion?q=mac} with a JSON array of names, ten at most. */
public final class CompletionServlet extends HttpServlet {

  private static final long serialVersionUID = 1;
  private static final int MOST = 10;

  private final transient GraphSearch search;

  public CompletionServlet(ReadableGraph readable) {
    this.search = new GraphSearch(readable);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String text = Requests.parameters(request).getOrDefault("q", "");
    JsonArray names = new JsonArray();
    try {
      names(text).forEach(names::add);
    } catch (QueryCancelledException tooLong) {
      Requests.refuse(
          response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "This took too long: type more.");
      return;
    }
    new SealedAnswer(
            "application/json;charset=utf-8", names.toString().getBytes(StandardCharsets.UTF_8))
        .send(request, response);
  }

  private List<String> names(String text) {
    TypedWords typed = TypedWords.of(text);
    if (text.length() > SearchPage.LONGEST || typed.isEmpty()) {
      return List.of();
    }
    return search.completions(typed).found().stream()
        .map(Thing::matched)
        .distinct()
        .limit(MOST)
        .toList();
  }
}
