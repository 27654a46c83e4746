package dev.demarche.server.publication;

import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.TransactionHandler;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.NamedGraph;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NullIterator;
import org.jspecify.annotations.Nullable;

/**
 * A graph without the triples that hold words which are not published. It cannot be written to, and
 * nothing unwraps it, as it is no Jena wrapper.
 */
final class PublishedGraph extends GraphBase implements NamedGraph {

  private final Node name;
  private final DatasetGraph dataset;
  private final Graph whole;
  private final PublishedText text;
  private final ReadingLimit limit;

  PublishedGraph(
      Node name, DatasetGraph dataset, Graph whole, PublishedText text, ReadingLimit limit) {
    this.name = name;
    this.dataset = dataset;
    this.whole = whole;
    this.text = text;
    this.limit = limit;
  }

  /** Tells a search in the text index which graph it is in. */
  @Override
  public Node getGraphName() {
    return name;
  }

  /** A faster way to match many triples; null if the store knows none. */
  @Nullable StoredPatterns patterns() {
    return StoredPatterns.in(dataset, name, text, limit);
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    limit.check();
    Node property = pattern.getPredicate();
    if (text.hides(property)) {
      return NullIterator.instance();
    }
    ExtendedIterator<Triple> found = whole.find(pattern);
    boolean maybeHidden = !property.isConcrete() && text.hidesAnything();
    Predicate<Triple> published = triple -> !maybeHidden || !text.hides(triple.getPredicate());
    return found.filterKeep(Limited.by(limit, published));
  }

  @Override
  protected PrefixMapping createPrefixMapping() {
    return whole.getPrefixMapping();
  }

  @Override
  public TransactionHandler getTransactionHandler() {
    return whole.getTransactionHandler();
  }
}
