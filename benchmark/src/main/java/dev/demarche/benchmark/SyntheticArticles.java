package dev.demarche.benchmark;

import dev.demarche.extractor.Extractor;
import dev.demarche.extractor.graph.ArticleGraph;
import dev.demarche.extractor.graph.GraphWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * As many graphs of articles as one likes, made of a few that were extracted: each a copy of one of
 * them with another name, other days, and known entities exchanged for others of their kind, few of
 * them often and many seldom, as in news. Their texts and quotes stay, and no longer fit: these
 * graphs are for measuring only. The n-th is always the same.
 */
final class SyntheticArticles {

  /** The days of the copies spread over three years. */
  private static final int DAYS = 1_096;

  private final String base;
  private final List<ArticleGraph> patterns = new ArrayList<>();
  private final Graph knowledge;
  private final Map<String, List<Node>> byKind = new TreeMap<>();

  /**
   * @param knowledge the curated knowledge base
   */
  SyntheticArticles(String base, Graph knowledge) {
    this.base = base;
    this.knowledge = knowledge;
    Extractor extractor = Extractor.load();
    GraphWriter writer = new GraphWriter(base, Instant.EPOCH);
    Corpus.articles().forEach(article -> patterns.add(writer.write(extractor.extract(article))));
    knowledge.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
        .filter(triple -> triple.getSubject().isURI() && !kind(triple.getSubject()).isEmpty())
        .map(Triple::getSubject)
        .distinct()
        .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
        .forEach(node -> byKind.computeIfAbsent(kind(node), none -> new ArrayList<>()).add(node));
  }

  ArticleGraph at(int index) {
    SplittableRandom random = new SplittableRandom(index * 0x9E3779B97F4A7C15L);
    ArticleGraph pattern = patterns.get(random.nextInt(patterns.size()));
    String name = base + "doc/" + digest(random);
    long later = random.nextInt(DAYS) - DAYS;
    Map<Node, Node> exchanged = new HashMap<>();
    Graph graph = GraphFactory.createDefaultGraph();
    pattern.triples().stream()
        .filter(triple -> !isOfShared(triple))
        .forEach(
            triple ->
                graph.add(
                    moved(triple.getSubject(), pattern, name, later, exchanged, random),
                    triple.getPredicate(),
                    moved(triple.getObject(), pattern, name, later, exchanged, random)));
    exchanged.values().forEach(entity -> describe(entity, graph));
    return new ArticleGraph(NodeFactory.createURI(name), graph);
  }

  private static String digest(SplittableRandom random) {
    return new UUID(random.nextLong(), random.nextLong()).toString().replace("-", "");
  }

  private boolean isOfShared(Triple triple) {
    return triple.getSubject().isURI() && triple.getSubject().getURI().startsWith(base + "id/");
  }

  private Node moved(
      Node node,
      ArticleGraph pattern,
      String name,
      long later,
      Map<Node, Node> exchanged,
      SplittableRandom random) {
    if (node.isLiteral()) {
      return XSDDatatype.XSDdate.equals(node.getLiteralDatatype())
          ? day(node.getLiteralLexicalForm(), later)
          : node;
    }
    if (!node.isURI()) {
      return node;
    }
    String old = pattern.name().getURI();
    if (node.getURI().startsWith(old)) {
      return NodeFactory.createURI(name + node.getURI().substring(old.length()));
    }
    return node.getURI().startsWith(base + "id/")
        ? exchanged.computeIfAbsent(node, one -> other(one, random))
        : node;
  }

  private static Node day(String day, long later) {
    try {
      String moved = LocalDate.parse(day).plusDays(later).toString();
      return NodeFactory.createLiteralDT(moved, XSDDatatype.XSDdate);
    } catch (DateTimeParseException withZone) {
      return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
    }
  }

  /** One of the same kind; the first are drawn most often. */
  private Node other(Node entity, SplittableRandom random) {
    List<Node> same = byKind.getOrDefault(kind(entity), List.of(entity));
    double skewed = Math.pow(random.nextDouble(), 4);
    return same.get((int) (skewed * same.size()));
  }

  private String kind(Node entity) {
    return knowledge.stream(entity, RDF.type.asNode(), Node.ANY)
        .map(triple -> triple.getObject().toString())
        .filter(type -> type.contains("demarche#"))
        .sorted()
        .reduce("", (one, two) -> one + " " + two);
  }

  private void describe(Node entity, Graph graph) {
    List.of(RDF.type, RDFS.label, OWL.sameAs)
        .forEach(
            property -> knowledge.stream(entity, property.asNode(), Node.ANY).forEach(graph::add));
  }
}
