package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Linked-data tools that others wrote read what the server gives. */
class ClientsTest {

  private static final String ARTICLE = ServedStore.ARTICLE.replaceFirst(".*/doc/", "doc/");

  @TempDir static Path folder;
  private static DemarcheServer server;
  private static URI address;

  @BeforeAll
  static void serve() throws IOException {
    server = DemarcheServer.start(ServerOptions.of(ServedStore.in(folder)).withPort(0));
    address = server.uri();
    // more of a graph than one article: shapes with lists and blank nodes, labels in many scripts
    Graph shapes = RDFParser.source(Path.of("../ontology/shapes.ttl")).toGraph();
    server.store().replaceGraph(server.store().ontologyGraph(), shapes);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /**
   * The status and the media type that each Accept gets, redirects followed, for each kind of IRI.
   */
  @ParameterizedTest
  @CsvSource({
    "text/html, text/html",
    "text/turtle, text/turtle",
    "application/ld+json, application/ld+json",
    "application/n-triples, application/n-triples",
    "application/rdf+xml, application/rdf+xml",
    "*/*, text/html"
  })
  void curlGetsWhatItAccepts(String accept, String type) throws Exception {
    Client curl = Client.of("curl", "curl");
    for (String path :
        List.of(
            "id/norway", ARTICLE, "graph/ontology", "ontology", ".well-known/void", "kg/sparql")) {
      assertThat(status(curl, path, accept)).as(path).isEqualTo("200 " + type + ";charset=utf-8");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "html, text/html",
    "ttl, text/turtle",
    "jsonld, application/ld+json",
    "nt, application/n-triples",
    "rdf, application/rdf+xml"
  })
  void curlGetsWhatTheSuffixSays(String suffix, String type) throws Exception {
    Client curl = Client.of("curl", "curl");
    for (String path :
        List.of("id/norway", ARTICLE, "graph/ontology", "ontology", ".well-known/void")) {
      assertThat(status(curl, path + "." + suffix, "image/png"))
          .as(path)
          .isEqualTo("200 " + type + ";charset=utf-8");
    }
    assertThat(status(curl, "id/norway", "image/png")).startsWith("406 ");
    assertThat(status(curl, "id/nowhere." + suffix, "*/*")).startsWith("404 ");
  }

  @Test
  void curlUnpacksAnExport() throws Exception {
    Client curl = Client.of("curl", "curl");
    Path file = folder.resolve("claims.csv");
    curl.run("-sf", "--compressed", "-o", file.toString(), address + "export/claims.csv");
    assertThat(Files.readString(file)).contains("ArmsTransfer,,Norway");
  }

  @ParameterizedTest
  @ValueSource(strings = {"id/norway", "doc", "graph/ontology", ".well-known/void"})
  void rapperReadsTheSameTriplesInEachForm(String path) throws Exception {
    Client rapper = Client.of("rapper", "raptor2-utils");
    Http http = new Http(address);
    String described = path.equals("doc") ? ARTICLE : path;
    Map<String, Integer> counts = new TreeMap<>();
    for (Map.Entry<String, String> form :
        Map.of("ttl", "turtle", "nt", "ntriples", "rdf", "rdfxml").entrySet()) {
      Path file = folder.resolve("read." + form.getKey());
      Files.writeString(file, http.get(described + "." + form.getKey()).body());
      String triples =
          rapper.run("-q", "-i", form.getValue(), "-o", "ntriples", file.toString(), "" + address);
      counts.put(form.getKey(), RDFParser.fromString(triples, Lang.NTRIPLES).toGraph().size());
    }
    int expected =
        RDFParser.fromString(http.get(described + ".jsonld").body(), Lang.JSONLD).toGraph().size();
    assertThat(expected).isPositive();
    assertThat(counts)
        .as("as many as in JSON-LD")
        .isEqualTo(Map.of("ttl", expected, "nt", expected, "rdf", expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"graph.trig", "nanopublications.trig"})
  void rapperReadsExportsInTrig(String name) throws Exception {
    Client rapper = Client.of("rapper", "raptor2-utils");
    Path file = folder.resolve(name);
    String trig = new Http(address).get("export/" + name).body();
    Files.writeString(file, trig, StandardCharsets.UTF_8);
    long quads = RDFParser.fromString(trig, Lang.TRIG).toDatasetGraph().stream().distinct().count();
    assertThat(rapper.run("-c", "-i", "trig", file.toString()))
        .contains("returned " + quads + " triples");
  }

  @Test
  void rdflibNegotiatesQueriesAndLoadsTheDump() throws Exception {
    Client python = Client.of("/usr/bin/python3", "python3-rdflib");
    Client.require(
        new ProcessBuilder(python.program().toString(), "-c", "import rdflib").start().waitFor()
            == 0,
        "rdflib is not installed: apt-get install python3-rdflib");
    String printed =
        python.run(Client.SCRIPTS.resolve("linked_data.py").toString(), "" + address, "id/norway");
    int triples =
        RDFParser.fromString(new Http(address).get("id/norway.nt").body(), Lang.NTRIPLES)
            .toGraph()
            .size();
    long union =
        Txn.calculateRead(
            server.store().dataset(),
            () -> server.store().dataset().getUnionGraph().stream().count());
    assertThat(printed.lines())
        .contains(
            "negotiated|Norway",
            "turtle|" + triples,
            "xml|" + triples,
            "nt|" + triples,
            "json-ld|" + triples,
            "endpoint|Norway",
            "dump|" + union,
            "dump claims|1",
            "nanopublications|1",
            "void|" + union);
  }

  @Test
  void comunicaJoinsAPageWithTheEndpoint() throws Exception {
    Client node = Client.of("node", "nodejs");
    Client.require(
        Files.isDirectory(Client.SCRIPTS.resolve("node_modules/@comunica/query-sparql")),
        "Comunica is not there: npm ci --prefix server/src/test/clients");
    assertThat(
            node.run(Client.SCRIPTS.resolve("federated.mjs").toString(), "" + address, "id/norway"))
        .isEqualTo("Norway|Norway sent Ukraine air defence systems.\n");
  }

  private static String status(Client curl, String path, String accept)
      throws IOException, InterruptedException {
    return curl.run(
        "-sL",
        "-o",
        "/dev/null",
        "-H",
        "Accept: " + accept,
        "-w",
        "%{http_code} %{content_type}",
        address + path);
  }
}
