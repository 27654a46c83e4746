package dev.demarche.cli.pipeline;

import dev.demarche.cli.output.Shell;
import dev.demarche.extractor.graph.ArticleGraph;
import dev.demarche.extractor.graph.GraphFormat;
import dev.demarche.extractor.graph.GraphSerializer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Articles to RDF on a stream, one by one, in the order of the input. */
public final class GraphExport {

  private final Shell shell;
  private final GraphExtraction extraction;
  private final GraphFormat format;

  public GraphExport(Shell shell, GraphExtraction extraction, GraphFormat format) {
    this.shell = shell;
    this.extraction = extraction;
    this.format = format;
  }

  /** Writes the whole document; the stream is closed with it. */
  public Outcome run(ArticleSource source, OutputStream out) throws IOException {
    try (GraphSerializer serializer = GraphSerializer.of(format, extraction.base(), out)) {
      return new ArticleRun(shell, source)
          .run(extraction, extracted -> write(extracted, serializer));
    }
  }

  private static void write(Extracted<ArticleGraph> extracted, GraphSerializer serializer) {
    if (extracted instanceof Extracted.Done<ArticleGraph> done) {
      try {
        serializer.write(done.result());
      } catch (IOException wrong) {
        throw new UncheckedIOException(wrong);
      }
    }
  }
}
