package dev.demarche.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.graph.FixedGraphWriter;
import dev.demarche.ontology.OntologyFiles;
import dev.demarche.ontology.OntologyGraphs;
import dev.demarche.ontology.OntologyTerms;
import dev.demarche.ontology.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No class and no property of the ontology is there for its own sake: each has an instance in a
 * golden graph, in the knowledge base, or in what the rules derive from both.
 */
class OntologyCoverageTest {

  private static final Map<OntologyTerms.Place, List<Graph>> GRAPHS = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    DatasetGraph data = DatasetGraphFactory.create();
    List<Graph> articles = new ArrayList<>();
    for (Path file : goldenFiles()) {
      RDFParser.create().source(file).parse(data);
    }
    data.listGraphNodes().forEachRemaining(name -> articles.add(data.getGraph(name)));
    Graph knowledge = OntologyGraphs.knowledge(FixedGraphWriter.BASE);
    data.addGraph(NodeFactory.createURI(FixedGraphWriter.BASE + "graph/knowledge"), knowledge);
    GRAPHS.put(OntologyTerms.Place.ARTICLE, articles);
    GRAPHS.put(OntologyTerms.Place.KNOWLEDGE, List.of(knowledge));
    GRAPHS.put(OntologyTerms.Place.ONTOLOGY, List.of(OntologyGraphs.ontology()));
    GRAPHS.put(OntologyTerms.Place.DERIVED, List.of(derived(data)));
  }

  @ParameterizedTest
  @EnumSource(OntologyTerms.Place.class)
  void everyTermHasAnInstance(OntologyTerms.Place place) throws IOException {
    List<String> missing =
        OntologyTerms.all().stream()
            .filter(term -> term.place() == place)
            .filter(term -> isMissing(term, place) && isMissing(term, OntologyTerms.Place.ARTICLE))
            .map(term -> (term.isClass() ? "class " : "property ") + term.name())
            .toList();

    assertThat(missing).as("terms without an instance in %s", place).isEmpty();
  }

  private static boolean isMissing(OntologyTerms.Term term, OntologyTerms.Place place) {
    return GRAPHS.get(place).stream().noneMatch(graph -> uses(graph, term));
  }

  private static boolean uses(Graph graph, OntologyTerms.Term term) {
    Node node = NodeFactory.createURI(term.iri());
    return term.isClass()
        ? graph.contains(Node.ANY, RDF.type.asNode(), node)
        : graph.contains(Node.ANY, node, Node.ANY)
            || graph.contains(Node.ANY, Vocabulary.property.asNode(), node);
  }

  private static List<Path> goldenFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Article article : GoldenArticles.all()) {
      Path file = GoldenArticles.graph(article.identifier());
      assertThat(Files.exists(file)).as("%s exists", file).isTrue();
      files.add(file);
    }
    return files;
  }

  /** Rules read articles and knowledge base only, so their order does not matter. */
  private static Graph derived(DatasetGraph data) throws IOException {
    Graph derived = GraphMemFactory.createDefaultGraphSameTerm();
    // as in a store, the default graph is the union of all
    data.getUnionGraph().stream().toList().forEach(data.getDefaultGraph()::add);
    Dataset dataset = DatasetFactory.wrap(data);
    for (String rule : OntologyFiles.list("rules")) {
      Query query = QueryFactory.create(OntologyFiles.read(rule), FixedGraphWriter.BASE);
      try (QueryExecution execution = QueryExecutionFactory.create(query, dataset)) {
        execution.execConstruct().getGraph().stream().forEach(derived::add);
      }
    }
    return derived;
  }
}
