package dev.demarche.store;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Makes a stored graph equal to another one by the fewest changes: TDB2 and the text index grow
 * with every triple that is written, though it were the same. Belongs into a write transaction.
 */
final class GraphChange {

  private final DatasetGraph dataset;
  private final Node name;
  private final Graph stored;
  private final Graph wanted;

  GraphChange(DatasetGraph dataset, Node name, Graph wanted) {
    this(dataset, name, copy(dataset, name), wanted);
  }

  /**
   * @param stored what stands in the dataset under this name
   */
  GraphChange(DatasetGraph dataset, Node name, Graph stored, Graph wanted) {
    this.dataset = dataset;
    this.name = name;
    this.stored = stored;
    this.wanted = wanted;
  }

  static Graph copy(DatasetGraph dataset, Node name) {
    Graph copy = GraphFactory.createDefaultGraph();
    dataset
        .find(name, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> copy.add(quad.asTriple()));
    return copy;
  }

  Size apply() {
    if (stored.isIsomorphicWith(wanted)) {
      return new Size(0, 0);
    }
    List<Triple> coming = wanted.stream().filter(triple -> !stored.contains(triple)).toList();
    List<Triple> going = stored.stream().filter(triple -> !wanted.contains(triple)).toList();
    coming.forEach(triple -> dataset.add(Quad.create(name, triple)));
    going.forEach(triple -> dataset.delete(Quad.create(name, triple)));
    return new Size(coming.size(), going.size());
  }

  /** How many triples came and went. */
  record Size(long added, long removed) {

    boolean isEmpty() {
      return added == 0 && removed == 0;
    }
  }
}
