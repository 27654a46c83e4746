package dev.demarche.server.description;

import dev.demarche.server.reading.PublicAddress;
import dev.demarche.server.reading.SealedAnswer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Tells crawlers (RFC 9309) to read the pages of things and articles and to leave alone what costs
 * the server much and has no end: queries, exports, pictures and searches.
 */
public final class RobotsServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final List<String> CLOSED =
      List.of(
          "kg",
          "$/",
          "export/",
          "extract",
          "reconcile",
          "explore/completion",
          "explore/edge",
          "explore/graph",
          "explore/map",
          "explore/queries",
          "explore/search",
          "explore/stances",
          "explore/timeline",
          "explore/try");

  private final transient Supplier<PublicAddress> address;

  public RobotsServlet(Supplier<PublicAddress> address) {
    this.address = address;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String root = address.get().address().getRawPath();
    String text =
        CLOSED.stream()
            .map(path -> "Disallow: " + root + path + "\n")
            .collect(Collectors.joining("", "User-agent: *\n", "Allow: " + root + "\n"));
    new SealedAnswer("text/plain;charset=utf-8", text.getBytes(StandardCharsets.UTF_8))
        .send(request, response);
  }
}
