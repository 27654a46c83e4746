package dev.demarche.cli.store;

import dev.demarche.store.ClaimStore;
import dev.demarche.store.QueryOperation;
import dev.demarche.store.ResultFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A server that speaks the SPARQL 1.1 protocol. */
public final class ServerRespondent implements Respondent {

  private static final String ENDPOINT = "kg/sparql";

  private final URI endpoint;
  private final HttpClient client = HttpClient.newHttpClient();
  private final QueryOperation parser =
      new QueryOperation(DatasetGraphFactory.empty(), ClaimStore.DEFAULT_BASE);

  /**
   * @param server where {@code demarche serve} serves, such as {@code http://localhost:3030/}; an
   *     address with a path is taken for the endpoint itself
   */
  public ServerRespondent(URI server) {
    String path = server.getPath();
    this.endpoint = path == null || path.length() <= 1 ? server.resolve("/" + ENDPOINT) : server;
  }

  @Override
  public String base() {
    return ClaimStore.DEFAULT_BASE;
  }

  @Override
  public Query parse(String sparql) {
    return parser.parse(sparql);
  }

  @Override
  public ResultSet select(Query query) throws IOException {
    try (InputStream answer = send(query, "application/sparql-results+json")) {
      return ResultSetFactory.fromJSON(answer).materialise();
    }
  }

  @Override
  public void write(Query query, ResultFormat format, OutputStream out) throws IOException {
    try (InputStream answer = send(query, mediaType(query, format))) {
      answer.transferTo(out);
    }
  }

  private static String mediaType(Query query, ResultFormat format) {
    boolean graph = query.isConstructType() || query.isDescribeType();
    return switch (format) {
      case CSV -> "text/csv";
      case JSON -> graph ? "application/ld+json" : "application/sparql-results+json";
      case TURTLE -> "text/turtle";
      case TABLE -> graph ? "text/turtle" : "text/plain";
    };
  }

  private InputStream send(Query query, String mediaType) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/sparql-query; charset=UTF-8")
            .header("Accept", mediaType)
            .POST(HttpRequest.BodyPublishers.ofString(query.serialize(), StandardCharsets.UTF_8))
            .build();
    try {
      HttpResponse<InputStream> response =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      if (response.statusCode() != 200) {
        try (InputStream body = response.body()) {
          throw new IOException(
              endpoint
                  + " answered "
                  + response.statusCode()
                  + ": "
                  + new String(body.readNBytes(500), StandardCharsets.UTF_8).strip());
        }
      }
      return response.body();
    } catch (ConnectException refused) {
      throw new IOException("no server answers at " + endpoint, refused);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for " + endpoint, interrupted);
    }
  }

  @Override
  public void close() {}
}
