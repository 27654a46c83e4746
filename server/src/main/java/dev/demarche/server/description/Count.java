package dev.demarche.server.description;

import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/**
 * One pass over all triples. They come sorted by subject, so that nothing but the sums is held in
 * memory.
 */
final class Count {

  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  private static final String STARTED = "http://www.w3.org/ns/prov#startedAtTime";

  /** How often it is asked whether to go on. */
  private static final int STRIDE = 1024;

  private final Map<Node, Long> classes = new HashMap<>();
  private final Map<Node, Long> properties = new HashMap<>();
  private long triples;
  private long subjects;
  private long entities;
  private long links;
  private String lastRead = "";
  private Node subject = Node.ANY;
  private boolean classified;

  private Count() {}

  /**
   * @throws CancellationException when it is to be given up
   */
  static Statistics of(DatasetGraph dataset, BooleanSupplier givenUp) {
    Instant begin = Instant.now();
    Count count = new Count();
    Txn.executeRead(dataset, () -> count.all(dataset.getUnionGraph().find(), givenUp));
    return new Statistics(
        begin,
        count.triples,
        count.subjects,
        count.entities,
        named(count.classes),
        named(count.properties),
        count.links,
        Optional.of(count.lastRead).filter(time -> !time.isEmpty()));
  }

  private void all(Iterator<Triple> found, BooleanSupplier givenUp) {
    while (found.hasNext()) {
      if (triples % STRIDE == 0 && givenUp.getAsBoolean()) {
        throw new CancellationException("counting is given up");
      }
      add(found.next());
    }
  }

  private void add(Triple triple) {
    triples++;
    Node object = triple.getObject();
    properties.merge(triple.getPredicate(), 1L, Long::sum);
    if (!triple.getSubject().equals(subject)) {
      subject = triple.getSubject();
      classified = false;
      subjects++;
    }
    if (triple.getPredicate().equals(RDF.type.asNode())) {
      classes.merge(object, 1L, Long::sum);
      entities += classified ? 0 : 1;
      classified = true;
    } else if (triple.getPredicate().equals(OWL.sameAs.asNode())) {
      links += object.isURI() && object.getURI().startsWith(WIKIDATA) ? 1 : 0;
    } else if (triple.getPredicate().hasURI(STARTED) && object.isLiteral()) {
      // in UTC, to the second: the later one is the greater string
      String time = object.getLiteralLexicalForm();
      lastRead = time.compareTo(lastRead) > 0 ? time : lastRead;
    }
  }

  private static Map<String, Long> named(Map<Node, Long> counts) {
    Map<String, Long> named = new HashMap<>();
    counts.forEach(
        (node, number) -> {
          if (node.isURI()) {
            named.put(node.getURI(), number);
          }
        });
    return named;
  }
}
