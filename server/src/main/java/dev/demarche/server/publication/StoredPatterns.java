package dev.demarche.server.publication;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.tdb2.solver.PatternMatchTDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * Matches basic graph patterns in one graph of a TDB2 store. TDB2 joins ids of nodes, and fetches
 * the nodes of what is left; which tuples are not published, it is told by the ids of their
 * properties. For one transaction.
 */
final class StoredPatterns {

  private final DatasetGraphTDB store;
  private final Node graph;
  private final Predicate<Tuple<NodeId>> published;

  private StoredPatterns(
      DatasetGraphTDB store, Node graph, PublishedText text, ReadingLimit limit) {
    this.store = store;
    this.graph = graph;
    Set<NodeId> hidden =
        text.hidden().stream()
            .map(property -> TDBInternal.getNodeId(store, property))
            .collect(Collectors.toUnmodifiableSet());
    this.published =
        Limited.by(limit, tuple -> hidden.isEmpty() || !hidden.contains(property(tuple)));
  }

  /**
   * Those of a graph.
   *
   * @param graph its name, that of the union of all or of the default graph, or a variable for the
   *     name of each
   * @return null if the dataset is not kept by TDB2
   */
  static @Nullable StoredPatterns in(
      DatasetGraph dataset, Node graph, PublishedText text, ReadingLimit limit) {
    return DatasetGraphWrapper.unwrap(dataset) instanceof DatasetGraphTDB store
        ? new StoredPatterns(store, graph, text, limit)
        : null;
  }

  /** With the graph before them or without, the last three are subject, property and object. */
  private static NodeId property(Tuple<NodeId> tuple) {
    return tuple.get(tuple.len() - 2);
  }

  /** Matches the triple patterns in the order given. */
  QueryIterator match(BasicPattern pattern, QueryIterator input, ExecutionContext context) {
    return PatternMatchTDB2.execute(store, graph, pattern, input, published, context);
  }
}
