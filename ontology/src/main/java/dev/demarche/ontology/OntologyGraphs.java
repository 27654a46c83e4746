package dev.demarche.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;

/**
 * The graphs that every store holds beside its articles, read from the files of this module. Each
 * call reads anew and returns a graph of its own. Thread-safe.
 */
public final class OntologyGraphs {

  /** The base that the files of the knowledge base state. */
  public static final String DEFAULT_BASE = "http://localhost:3030/";

  private static final List<String> ONTOLOGY =
      List.of(
          "demarche.ttl",
          "lexicon.ttl",
          "overrides.ttl",
          "shapes.ttl",
          "knowledge-shapes.ttl",
          "lexicon-shapes.ttl",
          "override-shapes.ttl");

  private OntologyGraphs() {}

  /**
   * Who and what is known, for the graph {@code {base}graph/knowledge}, with the names of countries
   * in other languages. Entities have the classes above their own, too, and memberships have IRIs,
   * so that no query needs a reasoner and a second load is the same as the first.
   *
   * @param base where the data lives, ending in a slash: it stands in the place of {@link
   *     #DEFAULT_BASE}
   * @throws IOException when a file is missing or is no Turtle; the message names it
   */
  public static Graph knowledge(String base) throws IOException {
    return knowledge(base, OwnKnowledge.NONE);
  }

  /** The same, with what an analyst adds and overrides. */
  public static Graph knowledge(String base, OwnKnowledge own) throws IOException {
    Graph graph = new GraphMem2Fast();
    StreamRDF into = StreamRDFLib.graph(graph);
    StreamRDF moved = base.equals(DEFAULT_BASE) ? into : new Rebase(into, DEFAULT_BASE, base);
    CuratedKnowledge.read(own).stream().forEach(moved::triple);
    for (String name : OntologyFiles.list("names")) {
      read(name, moved);
    }
    Graph vocabulary = new GraphMem2Fast();
    read("demarche.ttl", StreamRDFLib.graph(vocabulary));
    Superclasses.of(vocabulary, Vocabulary.NS).addTo(graph);
    MembershipNames.giveTo(graph);
    return graph;
  }

  /**
   * The ontology, the lexicon's vocabulary, the SKOS schemes and the shapes, for the graph {@code
   * {base}graph/ontology}.
   *
   * @throws IOException when a file is missing or is no Turtle; the message names it
   */
  public static Graph ontology() throws IOException {
    Graph graph = new GraphMem2Fast();
    for (String name : ONTOLOGY) {
      read(name, StreamRDFLib.graph(graph));
    }
    return graph;
  }

  private static void read(String name, StreamRDF into) throws IOException {
    try (InputStream stream = OntologyFiles.open(name)) {
      RDFParser.source(stream)
          .lang(Lang.TURTLE)
          .base(DEFAULT_BASE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(into);
    } catch (RiotException wrong) {
      throw new IOException(name + ": " + wrong.getMessage(), wrong);
    }
  }
}
