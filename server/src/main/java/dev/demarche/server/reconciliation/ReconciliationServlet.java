package dev.demarche.server.reconciliation;

import dev.demarche.server.page.Templates;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Requests;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QueryCancelledException;

/**
 * The W3C Entity Reconciliation API 0.2 under {@code /reconcile}: manifest, queries, suggestions,
 * previews and data extension, for pages of all sites. It has no JSONP, which the API leaves free
 * and CORS replaces, and no flyouts. Thread-safe.
 */
public final class ReconciliationServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final String METHODS = "GET, HEAD, POST, OPTIONS";
  private static final int MOST_SKIPPED = 1000;

  /** A preview is a page of ours in a frame of anybody's; it runs no script and sends nothing. */
  private static final String PREVIEW_POLICY =
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors *";

  private final transient ReadableGraph readable;
  private final transient PreviewPage preview;
  private final transient Suggestions suggestions;

  public ReconciliationServlet(ReadableGraph readable, Templates templates) {
    this.readable = readable;
    this.preview = new PreviewPage(readable, templates);
    this.suggestions = new Suggestions(readable);
  }

  @Override
  protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Allow-Methods", METHODS);
    response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
    response.setHeader("Allow", METHODS);
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Access-Control-Allow-Origin", "*");
    try {
      answer(request, parameters(request), response);
    } catch (RefusedException refused) {
      Requests.refuse(response, refused.status(), String.valueOf(refused.getMessage()));
    } catch (QueryCancelledException tooLong) {
      Requests.refuse(
          response,
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          "This took too long. Send fewer queries at a time, or try again later.");
    }
  }

  private static Map<String, String> parameters(HttpServletRequest request) {
    try {
      return Requests.parameters(request);
    } catch (IllegalStateException tooLong) {
      throw RefusedException.tooMuch("The form is too long. Send fewer queries at a time.");
    } catch (RuntimeException unreadable) {
      throw RefusedException.malformed(
          "The parameters cannot be read: send them URL-encoded, in UTF-8.");
    }
  }

  private void answer(
      HttpServletRequest request, Map<String, String> parameters, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
    switch (path) {
      case "/" -> send(response, endpoint(request.getMethod(), parameters));
      case "/suggest/entity" ->
          send(
              response,
              suggested(
                  suggestions.entities(prefix(parameters), types(parameters), cursor(parameters))));
      case "/suggest/type" ->
          send(response, suggested(suggestions.kinds(prefix(parameters), cursor(parameters))));
      case "/suggest/property" ->
          send(response, suggested(Suggestions.properties(prefix(parameters), cursor(parameters))));
      case "/properties" -> send(response, proposed(parameters));
      case "/preview" -> preview(parameters, response);
      case "/view" -> view(parameters, response);
      default ->
          throw RefusedException.unknown(
              "Nothing is here. The service is at " + readable.address().address() + "reconcile");
    }
  }

  private Object endpoint(String method, Map<String, String> parameters) {
    if (parameters.containsKey("queries")) {
      Map<String, ReconciliationQuery> queries = QueryBatch.of(parameters.get("queries"));
      return results(queries);
    }
    if (parameters.containsKey("extend")) {
      return readable.consistently(() -> new Extension(readable).answer(parameters.get("extend")));
    }
    if (method.equals("POST") || parameters.containsKey("query")) {
      throw RefusedException.malformed(
          "Send a form with \"queries\", such as queries={\"q0\": {\"query\": \"Norway\"}}, or"
              + " with \"extend\".");
    }
    return Manifest.of(readable);
  }

  private Map<String, Map<String, List<Candidate>>> results(
      Map<String, ReconciliationQuery> queries) {
    return readable.consistently(
        () -> {
          Matcher matcher = new Matcher(readable);
          Map<String, Map<String, List<Candidate>>> results = new LinkedHashMap<>();
          queries.forEach(
              (key, query) -> results.put(key, Map.of("result", matcher.candidates(query))));
          return results;
        });
  }

  private static Map<String, List<?>> suggested(List<?> found) {
    return Map.of("result", found);
  }

  private static String prefix(Map<String, String> parameters) {
    String prefix = parameters.get("prefix");
    if (prefix == null) {
      throw RefusedException.malformed("Give a \"prefix\": ?prefix=nor");
    }
    return prefix;
  }

  private static List<String> types(Map<String, String> parameters) {
    return Arrays.stream(parameters.getOrDefault("type", "").split(","))
        .map(Kinds::idOf)
        .filter(type -> !type.isBlank())
        .toList();
  }

  private static int cursor(Map<String, String> parameters) {
    return number(parameters, "cursor", 0, MOST_SKIPPED);
  }

  private static int number(Map<String, String> parameters, String name, int otherwise, int most) {
    String text = parameters.getOrDefault(name, "").strip();
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException wrong) {
      throw RefusedException.malformed(
          "\"" + name + "\" is a whole number from 0 to " + most + ".");
    }
    throw RefusedException.malformed("\"" + name + "\" is a whole number from 0 to " + most + ".");
  }

  /** All properties are for all kinds: those that a thing lacks have no values. */
  private static Map<String, Object> proposed(Map<String, String> parameters) {
    int limit = number(parameters, "limit", Property.values().length, MOST_SKIPPED);
    Map<String, Object> answer = new LinkedHashMap<>();
    if (parameters.containsKey("type")) {
      answer.put("type", parameters.get("type"));
    }
    if (parameters.containsKey("limit")) {
      answer.put("limit", limit);
    }
    answer.put("properties", Suggestions.properties("", 0).stream().limit(limit).toList());
    return answer;
  }

  private void preview(Map<String, String> parameters, HttpServletResponse response)
      throws IOException {
    response.setHeader("Content-Security-Policy", PREVIEW_POLICY);
    response.setHeader("X-Frame-Options", null);
    byte[] page =
        readable
            .consistently(
                () -> {
                  Entities entities = new Entities(readable);
                  return preview.html(entities, wanted(entities, parameters));
                })
            .getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/html;charset=utf-8");
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }

  private void view(Map<String, String> parameters, HttpServletResponse response) {
    String id = readable.consistently(() -> wanted(new Entities(readable), parameters).id());
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", readable.address().address() + id);
  }

  private static Entity wanted(Entities entities, Map<String, String> parameters) {
    String id = parameters.getOrDefault("id", "");
    return entities
        .iri(id)
        .flatMap(entities::id)
        .flatMap(entities::entity)
        .orElseThrow(
            () ->
                RefusedException.unknown(
                    "Nothing is known here under the id \"" + id + "\": ids look like id/norway."));
  }

  private static void send(HttpServletResponse response, Object answer) throws IOException {
    byte[] json = Json.written(answer);
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-cache");
    response.setContentLength(json.length);
    response.getOutputStream().write(json);
  }
}
