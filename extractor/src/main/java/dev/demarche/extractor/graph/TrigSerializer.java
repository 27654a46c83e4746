package dev.demarche.extractor.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;

/** One block a graph, one paragraph a subject, one line a predicate. */
final class TrigSerializer implements GraphSerializer {

  private final AWriter out;
  private final NodeFormatter terms;

  TrigSerializer(String base, OutputStream stream) {
    this.out = IO.wrapUTF8(stream);
    PrefixMap prefixes = PrefixMapFactory.create();
    Prefixes.ALL.forEach(prefixes::add);
    this.terms = new NodeFormatterTTL(base, prefixes);
    out.print("@base <" + base + "> .\n");
    for (Map.Entry<String, String> prefix : Prefixes.ALL.entrySet()) {
      out.print("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n");
    }
  }

  @Override
  public void write(ArticleGraph article) {
    out.print("\n");
    terms.format(out, article.name());
    out.print(" {\n");
    Triple previous = null;
    for (Triple triple : new StatementOrder(article.name().getURI()).arrange(article.triples())) {
      if (previous == null || !previous.getSubject().equals(triple.getSubject())) {
        out.print(previous == null ? "" : " .\n\n");
        terms.format(out, triple.getSubject());
        out.print(" ");
        printPredicate(triple.getPredicate());
      } else if (!previous.getPredicate().equals(triple.getPredicate())) {
        out.print(" ;\n  ");
        printPredicate(triple.getPredicate());
      } else {
        out.print(" ,");
      }
      out.print(" ");
      terms.format(out, triple.getObject());
      previous = triple;
    }
    out.print(previous == null ? "}\n" : " .\n}\n");
  }

  private void printPredicate(Node predicate) {
    if (predicate.equals(RDF.type.asNode())) {
      out.print("a");
    } else {
      terms.format(out, predicate);
    }
  }

  @Override
  public void flush() {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
