package dev.demarche.extractor.graph;

import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** Compares graphs and shows, triple by triple, in what they differ. */
public final class GraphDifference {

  private GraphDifference() {}

  public static void assertSame(Graph expected, Graph actual) {
    if (!expected.isIsomorphicWith(actual)) {
      List<String> lines = lines(expected, actual);
      fail(lines.size() + " triples differ (- expected, + found):\n" + String.join("\n", lines));
    }
  }

  /** The triples of one graph only, in order, each led by "- " if expected, by "+ " if found. */
  public static List<String> lines(Graph expected, Graph actual) {
    TreeSet<String> lines = new TreeSet<>(java.util.Comparator.comparing(l -> l.substring(2)));
    collect(expected, actual, "- ", lines);
    collect(actual, expected, "+ ", lines);
    return List.copyOf(lines);
  }

  private static void collect(Graph from, Graph other, String mark, TreeSet<String> lines) {
    from.find()
        .filterDrop((Triple triple) -> other.contains(triple))
        .forEach((Triple triple) -> lines.add(mark + shown(triple)));
  }

  /** With prefixes, and without what all IRIs of an article share. */
  private static String shown(Triple triple) {
    return NodeFmtLib.str(triple)
        .replace("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>", "a")
        .replaceAll("<https://w3id\\.org/demarche#([^>]+)>", "dem:$1")
        .replaceAll("<\\S+?doc/[0-9a-f]{32}(#[^>]+)?>", "<$1>")
        .replaceAll("\\^\\^<http://www\\.w3\\.org/2001/XMLSchema#(\\w+)>", "");
  }
}
