package dev.demarche.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.PathWriter;
import org.jspecify.annotations.Nullable;

/**
 * Checks graphs against the shapes of this module, with what they need beside the data.
 * Thread-safe.
 */
public final class ShapeValidator {

  private static final Node SHARED_NAME =
      NodeFactory.createURI("https://w3id.org/demarche/knowledge-shapes#SharedNames");

  private final Shapes shapes;
  private final Graph background;

  private ShapeValidator(Shapes shapes, Graph background) {
    this.shapes = shapes;
    this.background = background;
  }

  /** For graphs of articles, one or several of them in one graph. */
  public static ShapeValidator forArticles() throws IOException {
    return load("shapes.ttl");
  }

  /** For the files of the knowledge base, all of them in one graph. */
  public static ShapeValidator forKnowledge() throws IOException {
    return load("knowledge-shapes.ttl", "demarche.ttl");
  }

  /**
   * For what an analyst adds to the knowledge base, together with what ships. That a name is
   * another entity's, too, is a warning there: it may be meant.
   */
  public static ShapeValidator forOwnKnowledge() throws IOException {
    Graph shapes = read("knowledge-shapes.ttl");
    shapes.add(SHARED_NAME, SHACL.severity, SHACL.Warning);
    return new ShapeValidator(Shapes.parse(shapes), read("demarche.ttl"));
  }

  /** For overrides, together with the knowledge base that they are about. */
  public static ShapeValidator forOverrides() throws IOException {
    return load("override-shapes.ttl", "demarche.ttl", "overrides.ttl");
  }

  /** For the files of the lexicon, all of them in one graph. */
  public static ShapeValidator forLexicon() throws IOException {
    return load("lexicon-shapes.ttl", "demarche.ttl", "lexicon.ttl");
  }

  private static ShapeValidator load(String shapes, String... background) throws IOException {
    return new ShapeValidator(Shapes.parse(read(shapes)), read(background));
  }

  private static Graph read(String... names) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String name : names) {
      try (InputStream stream = OntologyFiles.open(name)) {
        RDFParser.source(stream).lang(Lang.TURTLE).parse(graph);
      }
    }
    return graph;
  }

  /** The violations in a graph, sorted by node; none, where it conforms. */
  public List<Finding> validate(Graph data) {
    return all(data).stream()
        .filter(finding -> finding.severity() == Finding.Severity.VIOLATION)
        .toList();
  }

  /** What is wrong in a graph and what only looks odd, sorted by node. */
  public List<Finding> all(Graph data) {
    return findings(
        ShaclValidator.get().validate(shapes, new Union(data, background)).getEntries().stream());
  }

  /** The same, of some nodes of the graph only, side by side. */
  public List<Finding> all(Graph data, Collection<Node> nodes) {
    Graph whole = new Union(data, background);
    return findings(
        nodes.parallelStream()
            .flatMap(
                node -> ShaclValidator.get().validate(shapes, whole, node).getEntries().stream()));
  }

  private static List<Finding> findings(Stream<ReportEntry> entries) {
    return entries
        .map(ShapeValidator::finding)
        .distinct()
        .sorted(
            Comparator.comparing(Finding::focus)
                .thenComparing(Finding::path)
                .thenComparing(Finding::value)
                .thenComparing(Finding::message))
        .toList();
  }

  private static Finding finding(ReportEntry entry) {
    String path = entry.resultPath() == null ? "" : PathWriter.asString(entry.resultPath());
    String message = entry.message() == null ? "" : entry.message();
    Finding.Severity severity =
        Severity.Violation.equals(entry.severity())
            ? Finding.Severity.VIOLATION
            : Finding.Severity.WARNING;
    return new Finding(severity, text(entry.focusNode()), path, text(entry.value()), message);
  }

  private static String text(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
