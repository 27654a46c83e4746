package dev.demarche.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The knowledge base as it is curated: what ships and what an analyst adds, overridden, with the
 * classes and blank nodes that the files have, at {@link OntologyGraphs#DEFAULT_BASE}. Both the
 * extractor and the store work from it, so that they agree.
 */
public final class CuratedKnowledge {

  private CuratedKnowledge() {}

  /**
   * Reads all files anew; what they say is not checked.
   *
   * @throws IOException when a file is missing or no Turtle; the message names it
   */
  public static Graph read(OwnKnowledge own) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String name : OntologyFiles.list("knowledge")) {
      try (InputStream stream = OntologyFiles.open(name)) {
        parse(name, stream, graph);
      }
    }
    List<Path> files = own.turtle();
    for (Path file : files) {
      parse(file, graph);
    }
    if (!files.isEmpty()) {
      new Overrides(graph).apply();
    }
    return graph;
  }

  static Graph parse(Path file) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    parse(file, graph);
    return graph;
  }

  private static void parse(Path file, Graph into) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      parse(file.toString(), stream, into);
    }
  }

  private static void parse(String name, InputStream stream, Graph into) throws IOException {
    try {
      RDFParser.source(stream)
          .lang(Lang.TURTLE)
          .base(OntologyGraphs.DEFAULT_BASE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(into);
    } catch (RiotException wrong) {
      throw new IOException(name + ": " + wrong.getMessage(), wrong);
    }
  }
}
