package dev.demarche.server.publication;

import java.util.Iterator;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * The store as readers see it: without the words that are not published, never to be written to,
 * and ending whatever reads for longer than the time limit says. Queries see the union of all
 * graphs as the default graph, as they do in the store itself, but by {@link PublishedQueryEngine}:
 * TDB2's own engine would look behind this view. Thread-safe as the store is.
 */
public final class PublishedDataset extends DatasetGraphWrapper implements DatasetGraphWrapperView {

  private final PublishedText text;
  private final ReadingLimit limit;
  private final boolean unionByDefault;

  private PublishedDataset(
      DatasetGraph whole,
      Context context,
      PublishedText text,
      ReadingLimit limit,
      boolean unionByDefault) {
    super(whole, context);
    this.text = text;
    this.limit = limit;
    this.unionByDefault = unionByDefault;
  }

  /** What is published of a store. */
  public static PublishedDataset of(
      DatasetGraphText store, PublishedText text, ReadingLimit limit) {
    PublishedQueryEngine.register();
    // not the store's context, in which TDB2 says how queries are to be run on it
    Context context = ARQ.getContext().copy();
    TextIndex index = store.getTextIndex();
    boolean findsHidden =
        text.hidden().stream().anyMatch(property -> index.getDocDef().getField(property) != null);
    context.set(TextQuery.textIndex, findsHidden ? new PublishedTextIndex(index, text) : index);
    return new PublishedDataset(store, context, text, limit, false);
  }

  /** The same with the union of all graphs as default graph. */
  PublishedDataset withUnionByDefault() {
    return new PublishedDataset(getWrapped(), getContext(), text, limit, true);
  }

  ReadingLimit limit() {
    return limit;
  }

  @Override
  public Graph getDefaultGraph() {
    return unionByDefault
        ? getUnionGraph()
        : published(Quad.defaultGraphIRI, get().getDefaultGraph());
  }

  @Override
  public Graph getUnionGraph() {
    return published(Quad.unionGraph, get().getUnionGraph());
  }

  @Override
  public Graph getGraph(Node name) {
    if (Quad.isUnionGraph(name)) {
      return getUnionGraph();
    }
    return Quad.isDefaultGraph(name) ? getDefaultGraph() : published(name, get().getGraph(name));
  }

  private Graph published(Node name, Graph whole) {
    return new PublishedGraph(name, get(), whole, text, limit);
  }

  /**
   * A faster way to match many triples within each of the named graphs; null if the store knows
   * none.
   *
   * @param graph the variable that the name is bound to
   */
  @Nullable StoredPatterns patterns(Var graph) {
    return StoredPatterns.in(get(), graph, text, limit);
  }

  @Override
  public Iterator<Quad> find() {
    return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node property, Node object) {
    return published(property, get().find(graph, subject, property, object));
  }

  @Override
  public Iterator<Quad> findNG(Node graph, Node subject, Node property, Node object) {
    return published(property, get().findNG(graph, subject, property, object));
  }

  private Iterator<Quad> published(Node property, Iterator<Quad> found) {
    limit.check();
    if (text.hides(property)) {
      return Iter.nullIterator();
    }
    Predicate<Quad> published = quad -> !text.hides(quad.getPredicate());
    return Iter.filter(found, Limited.by(limit, published));
  }

  @Override
  public boolean contains(Quad quad) {
    return find(quad).hasNext();
  }

  @Override
  public boolean contains(Node graph, Node subject, Node property, Node object) {
    return find(graph, subject, property, object).hasNext();
  }

  @Override
  public boolean isEmpty() {
    return !find().hasNext();
  }

  @Override
  protected DatasetGraph getW() {
    throw new UnsupportedOperationException("readers do not write");
  }

  /** The store is closed by whoever opened it. */
  @Override
  public void close() {
    // nothing of its own is open
  }

  @Override
  public void sync() {
    // nothing was written
  }

  @Override
  public String toString() {
    return "PublishedDataset[" + text + "]";
  }
}
