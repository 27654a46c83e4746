package dev.demarche.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A client of a server. */
record Http(URI server, Map<String, String> headers) {

  Http(URI server) {
    this(server, Map.of());
  }

  Http withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Http(server, more);
  }

  Http withPassword(String name, String password) {
    byte[] credentials = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return withHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET().build());
  }

  /** A request without a body. */
  HttpResponse<String> method(String method, String path) throws IOException, InterruptedException {
    return send(request(path).method(method, BodyPublishers.noBody()).build());
  }

  /** Sends Turtle. */
  HttpResponse<String> send(String method, String path, String turtle)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "text/turtle")
            .method(method, BodyPublishers.ofString(turtle))
            .build());
  }

  HttpResponse<String> post(String path, String parameter, String value)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(parameter + "=" + encode(value)))
            .build());
  }

  HttpResponse<String> update(String text) throws IOException, InterruptedException {
    return post("kg/update", "update", text);
  }

  /** Rows as CSV, with Unix line ends. */
  String query(String text) throws IOException, InterruptedException {
    return send(request("kg/sparql?query=" + encode(text))
            .header("Accept", "text/csv")
            .GET()
            .build())
        .body()
        .replace("\r", "");
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve("/" + path));
    headers.forEach(request::header);
    return request;
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    return client().send(request, BodyHandlers.ofString());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /**
   * A client a request: a server that refuses one without reading its body closes the connection,
   * and a client that kept it would now and then lose the next request.
   */
  private static HttpClient client() {
    return HttpClient.newHttpClient();
  }
}
