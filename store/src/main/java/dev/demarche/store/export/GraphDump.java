package dev.demarche.store.export;

import dev.demarche.store.Prefixes;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;

/** Graphs in TriG, as they are stored: nothing of them stays in memory. */
final class GraphDump {

  private final DatasetGraph dataset;
  private final String base;

  GraphDump(DatasetGraph dataset, String base) {
    this.dataset = dataset;
    this.base = base;
  }

  /** How many graphs there were. */
  long write(Iterator<Node> graphs, OutputStream out) {
    StreamRDF stream = begin(RDFFormat.TRIG_BLOCKS, base, Map.of(), out);
    long written = 0;
    while (graphs.hasNext()) {
      Node graph = graphs.next();
      StreamRDFOps.sendQuadsToStream(dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY), stream);
      written++;
    }
    stream.finish();
    return written;
  }

  /** A document with the usual prefixes and some more. */
  static StreamRDF begin(
      RDFFormat format, String base, Map<String, String> more, OutputStream out) {
    StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
    stream.start();
    stream.base(base);
    PrefixMapping prefixes = PrefixMapping.Factory.create();
    prefixes.setNsPrefixes(Prefixes.usual()).removeNsPrefix("text").setNsPrefixes(more);
    StreamRDFOps.sendPrefixesToStream(prefixes, stream);
    return stream;
  }
}
