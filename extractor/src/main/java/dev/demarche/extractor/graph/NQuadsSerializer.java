package dev.demarche.extractor.graph;

import java.io.OutputStream;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.atlas.lib.CharSpace;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;

/** One statement a line. */
final class NQuadsSerializer implements GraphSerializer {

  private final AWriter out;
  private final NodeFormatter terms = new NodeFormatterNT(CharSpace.UTF8);

  NQuadsSerializer(OutputStream stream) {
    this.out = IO.wrapUTF8(stream);
  }

  @Override
  public void write(ArticleGraph article) {
    for (Triple triple : new StatementOrder(article.name().getURI()).arrange(article.triples())) {
      terms.format(out, triple.getSubject());
      out.print(" ");
      terms.format(out, triple.getPredicate());
      out.print(" ");
      terms.format(out, triple.getObject());
      out.print(" ");
      terms.format(out, article.name());
      out.print(" .\n");
    }
  }

  @Override
  public void flush() {
    out.flush();
  }

  @Override
  public void close() {
    out.close();
  }
}
