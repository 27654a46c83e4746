package dev.demarche.extractor.graph;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes any number of article graphs as one valid document, each as soon as it is given and in a
 * fixed order of its statements: equal graphs in equal order give equal bytes. Not thread-safe.
 */
public interface GraphSerializer extends Closeable {

  /**
   * Begins a document.
   *
   * @param base the IRI that formats with relative IRIs state once and then leave out
   * @param out closed together with the serializer
   */
  static GraphSerializer of(GraphFormat format, String base, OutputStream out) throws IOException {
    return switch (format) {
      case TRIG -> new TrigSerializer(base, out);
      case NQUADS -> new NQuadsSerializer(out);
      case JSONLD -> new JsonLdSerializer(base, out);
    };
  }

  void write(ArticleGraph article) throws IOException;

  /** Passes on what is written so far, as far as the format lets. */
  void flush() throws IOException;

  /** Completes the document. */
  @Override
  void close() throws IOException;
}
