package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.store.export.ExportFormat;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {

  private static final String HASH = ServedStore.ARTICLE.replaceFirst(".*/doc/", "");

  @TempDir static Path folder;
  private static DemarcheServer server;
  private static Http http;

  @BeforeAll
  static void serve() {
    server = DemarcheServer.start(ServerOptions.of(ServedStore.in(folder)).withPort(0));
    http = new Http(server.uri());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void handsOutEachFormWholeAndOfOneArticle(ExportFormat format) throws Exception {
    for (String path : new String[] {"export/", "export/doc/" + HASH + "/"}) {
      HttpResponse<String> answer = http.get(path + format.fileName());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).isEqualToIgnoringCase(format.mediaType()));
      assertThat(answer.headers().firstValue("Content-Disposition"))
          .contains("attachment; filename=" + format.fileName());
      assertThat(answer.body()).contains(HASH, "Norway");
      HttpResponse<String> head = http.method("HEAD", path + format.fileName());
      assertThat(head.statusCode()).isEqualTo(200);
      assertThat(head.headers().firstValue("Content-Type"))
          .isEqualTo(answer.headers().firstValue("Content-Type"));
    }
  }

  @Test
  void compressesForWhoeverTakesGzip() throws Exception {
    HttpResponse<InputStream> answer = gzip("gzip, deflate");
    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(answer.headers().allValues("Vary"))
        .anyMatch(each -> each.contains("Accept-Encoding"));
    DatasetGraph read =
        RDFParser.source(new GZIPInputStream(answer.body())).lang(Lang.TRIG).toDatasetGraph();
    assertThat(read.containsGraph(NodeFactory.createURI(ServedStore.ARTICLE))).isTrue();
    HttpResponse<InputStream> plain = gzip("gzip;q=0, identity");
    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(new String(plain.body().readAllBytes(), StandardCharsets.UTF_8)).contains(HASH);
  }

  private static HttpResponse<InputStream> gzip(String accepted)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.uri() + "export/graph.trig"))
            .header("Accept-Encoding", accepted)
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "export/",
        "export/none.csv",
        "export/doc/1/claims.csv",
        "export/doc/ffffffffffffffffffffffffffffffff/claims.csv"
      })
  void saysWhatItDoesNotHave(String path) throws Exception {
    HttpResponse<String> answer = http.get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body().lines()).hasSize(1);
  }
}
