package dev.demarche.store;

import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that cannot be read, as from a disk that fails. */
final class FailingGraph extends GraphBase {

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    throw new Failure();
  }

  @Override
  protected int graphBaseSize() {
    return 1;
  }

  static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
