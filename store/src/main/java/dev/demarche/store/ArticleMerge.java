package dev.demarche.store;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/**
 * What becomes of an article that is loaded again. Its IRI stands for text, date and author, so
 * several copies of one text (an agency's report in three newspapers) meet here. The outcome does
 * not depend on the order in which they come:
 *
 * <ul>
 *   <li>Identifiers, titles, addresses and publishers of copies stand side by side.
 *   <li>Claims are those of the copy whose identifier sorts first: a publisher can change what "the
 *       newspaper" refers to.
 *   <li>What another version of extractor or knowledge made gives way to what comes now.
 *   <li>A copy that comes again with other metadata and has no siblings is a correction: it wins.
 *   <li>When the extractor ran never matters.
 * </ul>
 */
final class ArticleMerge {

  private static final Set<Node> DESCRIPTION =
      Set.of(
          DCTerms.identifier.asNode(),
          DCTerms.title.asNode(),
          DCTerms.source.asNode(),
          DCTerms.publisher.asNode());

  private final Node article;
  private final Node extraction;

  ArticleMerge(Node article) {
    this.article = article;
    this.extraction = NodeFactory.createURI(article.getURI() + "#extraction");
  }

  Graph merge(Graph stored, Graph incoming) {
    Set<String> known = identifiers(stored);
    Set<String> coming = identifiers(incoming);
    boolean sameVersion = same(stored, incoming, this::isVersion);
    boolean comesFirst =
        known.isEmpty()
            || coming.isEmpty()
            || coming.iterator().next().compareTo(known.iterator().next()) <= 0;

    Graph claims = incoming;
    if (sameVersion && (!comesFirst || same(stored, incoming, this::isContent))) {
      claims = stored;
    }
    Graph merged = select(claims, triple -> !isDescription(triple) && !isLabel(triple));
    boolean onlyCopy = coming.containsAll(known) || coming.isEmpty() && known.size() < 2;
    if (onlyCopy) {
      copy(incoming, triple -> isDescription(triple) || isLabel(triple), merged);
      known.forEach(
          identifier ->
              merged.add(
                  article,
                  DCTerms.identifier.asNode(),
                  NodeFactory.createLiteralString(identifier)));
    } else {
      copy(stored, this::isDescription, merged);
      copy(incoming, this::isDescription, merged);
      label(stored, incoming).ifPresent(label -> merged.add(article, RDFS.label.asNode(), label));
    }
    return merged;
  }

  /** One label, whatever the order: a title, if any copy has one, else an identifier. */
  private Optional<Node> label(Graph stored, Graph incoming) {
    Set<Node> titles = both(stored, incoming, DCTerms.title.asNode()).collect(Collectors.toSet());
    return both(stored, incoming, RDFS.label.asNode())
        .min(
            Comparator.comparing((Node label) -> !hasText(titles, label))
                .thenComparing(Node::getLiteralLexicalForm)
                .thenComparing(Node::getLiteralLanguage));
  }

  private static boolean hasText(Set<Node> titles, Node label) {
    return titles.stream()
        .anyMatch(title -> title.getLiteralLexicalForm().equals(label.getLiteralLexicalForm()));
  }

  private Stream<Node> both(Graph stored, Graph incoming, Node property) {
    return Stream.of(stored, incoming)
        .flatMap(graph -> graph.stream(article, property, Node.ANY))
        .map(Triple::getObject)
        .filter(Node::isLiteral);
  }

  private Set<String> identifiers(Graph graph) {
    return graph.stream(article, DCTerms.identifier.asNode(), Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isLabel(Triple triple) {
    return triple.getSubject().equals(article) && triple.getPredicate().equals(RDFS.label.asNode());
  }

  private boolean isDescription(Triple triple) {
    return triple.getSubject().equals(article) && DESCRIPTION.contains(triple.getPredicate());
  }

  /** When it ran is no part of the version. */
  private boolean isVersion(Triple triple) {
    return triple.getSubject().equals(extraction) && !isTime(triple.getObject());
  }

  private boolean isContent(Triple triple) {
    return !triple.getSubject().equals(extraction) && !isDescription(triple) && !isLabel(triple);
  }

  private static boolean isTime(Node object) {
    return object.isLiteral() && XSD.dateTime.getURI().equals(object.getLiteralDatatypeURI());
  }

  private static boolean same(Graph one, Graph other, Predicate<Triple> part) {
    return select(one, part).isIsomorphicWith(select(other, part));
  }

  private static Graph select(Graph graph, Predicate<Triple> part) {
    Graph selected = GraphFactory.createDefaultGraph();
    copy(graph, part, selected);
    return selected;
  }

  private static void copy(Graph from, Predicate<Triple> part, Graph to) {
    from.stream().filter(part).forEach(to::add);
  }
}
