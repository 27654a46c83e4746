package dev.demarche.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** Empties the text index and fills it from the triples. */
final class TextIndexRebuild {

  private final DatasetGraphText dataset;

  TextIndexRebuild(DatasetGraphText dataset) {
    this.dataset = dataset;
  }

  long run() {
    TextIndexLucene index = (TextIndexLucene) dataset.getTextIndex();
    return Txn.calculateWrite(
        dataset,
        () -> {
          try {
            index.getIndexWriter().deleteAll();
          } catch (IOException broken) {
            throw new UncheckedIOException("the text index cannot be emptied", broken);
          }
          long count = 0;
          for (String field : index.getDocDef().fields()) {
            for (Node property : index.getDocDef().getPredicates(field)) {
              count += index(index, property);
            }
          }
          return count;
        });
  }

  private long index(TextIndexLucene index, Node property) {
    long count = 0;
    Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, property, Node.ANY);
    while (quads.hasNext()) {
      Entity entity = TextQueryFuncs.entityFromQuad(index.getDocDef(), quads.next());
      if (entity != null) {
        index.addEntity(entity);
        count++;
      }
    }
    return count;
  }
}
