package dev.demarche.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** Turtle as graphs, with the prefixes that this module's files use. */
final class Fixtures {

  static final String PREFIXES =
      """
      @base <http://localhost:3030/> .
      @prefix id: <id/> .
      @prefix : <https://w3id.org/demarche/frame/> .
      @prefix dem: <https://w3id.org/demarche#> .
      @prefix lex: <https://w3id.org/demarche/lexicon#> .
      @prefix prep: <https://w3id.org/demarche/preposition#> .
      @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix org: <http://www.w3.org/ns/org#> .
      @prefix foaf: <http://xmlns.com/foaf/0.1/> .
      @prefix prov: <http://www.w3.org/ns/prov#> .
      @prefix schema: <https://schema.org/> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix gn: <http://www.geonames.org/ontology#> .
      @prefix geo: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
      @prefix wd: <http://www.wikidata.org/entity/> .
      """;

  private Fixtures() {}

  static Graph turtle(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).parse(graph);
    return graph;
  }

  /** A file beside the tests, with its named graphs. */
  static DatasetGraph dataset(String name) {
    URL file = Objects.requireNonNull(Fixtures.class.getResource(name), name);
    return RDFDataMgr.loadDatasetGraph(file.toString());
  }

  /** A fictional article that holds all that an article graph can hold. */
  static Graph article() {
    Graph article = GraphFactory.createDefaultGraph();
    dataset("article.trig").stream().forEach(quad -> article.add(quad.asTriple()));
    return article;
  }

  /** The files of a folder of this module in one graph. */
  static Graph folder(String folder) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String name : OntologyFiles.list(folder)) {
      file(graph, name);
    }
    return graph;
  }

  static Graph file(String name) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    file(graph, name);
    return graph;
  }

  private static void file(Graph graph, String name) throws IOException {
    try (InputStream stream = OntologyFiles.open(name)) {
      RDFParser.source(stream).lang(Lang.TURTLE).parse(graph);
    } catch (RiotException wrong) {
      throw new IOException(name + ": " + wrong.getMessage(), wrong);
    }
  }
}
