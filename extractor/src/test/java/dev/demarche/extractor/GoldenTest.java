package dev.demarche.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.graph.ArticleGraph;
import dev.demarche.extractor.graph.FixedGraphWriter;
import dev.demarche.extractor.graph.GraphDifference;
import dev.demarche.extractor.graph.GraphFormat;
import dev.demarche.extractor.graph.GraphSerializer;
import dev.demarche.extractor.graph.GraphWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every golden article gives the graph beside it; {@code -Dgolden.update=true} writes it anew. */
class GoldenTest {

  private static final GraphWriter WRITER = FixedGraphWriter.create();
  private static Extractor extractor;

  @BeforeAll
  static void load() {
    extractor = SharedExtractor.get();
  }

  static List<Article> articles() throws IOException {
    return GoldenArticles.all();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void givesItsGraph(Article article) throws IOException {
    ArticleGraph found = WRITER.write(extractor.extract(article));
    Path file = GoldenArticles.graph(article.identifier());
    if (Boolean.getBoolean("golden.update")) {
      write(found, file);
    }
    if (!Files.exists(file)) {
      fail(file + " is missing; -Dgolden.update=true writes it");
    }
    DatasetGraph expected = DatasetGraphFactory.create();
    RDFParser.create().source(file).lang(Lang.TRIG).parse(expected);

    assertThat(expected.listGraphNodes())
        .toIterable()
        .as("graphs of %s: text, date or author changed if they differ", file)
        .containsExactly(found.name());
    GraphDifference.assertSame(expected.getGraph(found.name()), found.triples());
  }

  private static void write(ArticleGraph graph, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        GraphSerializer serializer =
            GraphSerializer.of(GraphFormat.TRIG, FixedGraphWriter.BASE, out)) {
      serializer.write(graph);
    }
  }
}
