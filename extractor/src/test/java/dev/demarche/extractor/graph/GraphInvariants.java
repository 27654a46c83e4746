package dev.demarche.extractor.graph;

import dev.demarche.ontology.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.assertj.core.api.Assertions;

/** What holds of every article's graph. */
public final class GraphInvariants {

  /** Properties of claims that lead to entities of the article or to other claims. */
  private static final List<Node> ARGUMENTS =
      List.of(
          Vocabulary.agent.asNode(),
          Vocabulary.target.asNode(),
          Vocabulary.recipient.asNode(),
          Vocabulary.theme.asNode(),
          Vocabulary.instrument.asNode(),
          Vocabulary.place.asNode(),
          Vocabulary.origin.asNode(),
          Vocabulary.destination.asNode(),
          Vocabulary.topic.asNode(),
          Vocabulary.inResponseTo.asNode(),
          Vocabulary.cause.asNode(),
          Vocabulary.purpose.asNode(),
          Vocabulary.condition.asNode(),
          Vocabulary.coreferentWith.asNode(),
          Terms.HOLDER,
          Terms.TOWARD,
          Terms.ABOUT,
          Terms.ACCORDING_TO,
          Terms.VIA,
          Terms.CITING);

  private final Graph graph;
  private final Node article;
  private final int[] text;
  private final List<String> broken = new ArrayList<>();

  private GraphInvariants(ArticleGraph article) {
    this.graph = article.triples();
    this.article = article.name();
    this.text = lexical(article.name(), Terms.TEXT).codePoints().toArray();
  }

  /** Fails with a list of all that is broken. */
  public static void check(ArticleGraph article) {
    GraphInvariants invariants = new GraphInvariants(article);
    invariants.checkMentions();
    invariants.checkClaims();
    Assertions.assertThat(invariants.broken).as("broken invariants of the graph").isEmpty();
  }

  private void checkMentions() {
    for (Node mention : instances(Terms.MENTION)) {
      int begin = offset(mention, Terms.BEGIN);
      int end = offset(mention, Terms.END);
      require(0 <= begin && begin < end && end <= text.length, mention, "lies outside the text");
      require(
          mention.getURI().equals(article.getURI() + "#char=" + begin + "," + end),
          mention,
          "is not named after its offsets");
    }
  }

  private void checkClaims() {
    Set<Node> mentioned = new HashSet<>();
    graph
        .find(Node.ANY, Terms.REFERS_TO, Node.ANY)
        .forEach((Triple triple) -> mentioned.add(triple.getObject()));
    Set<Node> claims = Set.copyOf(instances(Terms.CLAIM));
    for (Node claim : claims) {
      String fragment = claim.getURI().substring(article.getURI().length());
      int begin = offset(objects(claim, Terms.TRIGGER).get(0), Terms.BEGIN);
      require(fragment.matches("#claim=" + begin + "(-\\d+)?"), claim, "has another number");
      require(objects(claim, Terms.ACCORDING_TO).size() == 1, claim, "has not one source");
      require(quoted(claim).equals(lexical(claim, Terms.QUOTE)), claim, "is quoted wrongly");
      for (Node property : ARGUMENTS) {
        for (Node argument : objects(claim, property)) {
          boolean known =
              argument.equals(article)
                  || claims.contains(argument)
                  || isEntity(argument, mentioned);
          require(known, claim, property.getLocalName() + " leads to nothing: " + argument);
        }
      }
    }
  }

  private boolean isEntity(Node node, Set<Node> mentioned) {
    return mentioned.contains(node)
        && !objects(node, RDF.type.asNode()).isEmpty()
        && objects(node, RDFS.label.asNode()).size() == 1;
  }

  /** The words of the evidence, cut from the text again. */
  private String quoted(Node claim) {
    return objects(claim, Terms.EVIDENCE).stream()
        .sorted(
            Comparator.comparingInt((Node each) -> offset(each, Terms.BEGIN))
                .thenComparingInt(each -> -offset(each, Terms.END)))
        .map(each -> cut(offset(each, Terms.BEGIN), offset(each, Terms.END)))
        .collect(Collectors.joining(" \u2026 "));
  }

  private String cut(int begin, int end) {
    int[] points = Arrays.copyOfRange(text, begin, end);
    return new String(points, 0, points.length);
  }

  private int offset(Node mention, Node property) {
    return Integer.parseInt(lexical(mention, property));
  }

  private String lexical(Node subject, Node property) {
    List<Node> found = objects(subject, property);
    Assertions.assertThat(found).as("%s of %s", property, subject).hasSize(1);
    return found.get(0).getLiteralLexicalForm();
  }

  private List<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  private List<Node> instances(Node type) {
    return graph.find(Node.ANY, RDF.type.asNode(), type).mapWith(Triple::getSubject).toList();
  }

  private void require(boolean holds, Node subject, String complaint) {
    if (!holds) {
      broken.add(subject + ": " + complaint);
    }
  }
}
