package dev.demarche.server.overview;

import dev.demarche.server.page.Link;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * An article in a list.
 *
 * @param issued its day, "" when it has none
 * @param publisher "" when it is not known
 * @param claims how many there are in it
 */
public record ArticleLine(Link title, String issued, String publisher, long claims) {

  /** Of a row with ?article, ?title, ?issued and ?publisher. */
  public static ArticleLine of(Row row, ReadableGraph readable) {
    String iri = row.text("article");
    Node article = NodeFactory.createURI(iri);
    return new ArticleLine(
        new Link(row.text("title"), readable.address().of(iri)),
        row.text("issued"),
        row.text("publisher"),
        readable.select("claims-counted", Map.of("article", article)).get(0).number("claims"));
  }
}
