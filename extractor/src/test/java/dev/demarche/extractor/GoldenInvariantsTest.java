package dev.demarche.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.graph.ArticleGraph;
import dev.demarche.extractor.graph.FixedGraphWriter;
import dev.demarche.extractor.graph.GraphInvariants;
import dev.demarche.extractor.graph.GraphWriter;
import dev.demarche.ontology.ShapeValidator;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every extraction and every graph, held against the golden articles. */
class GoldenInvariantsTest {

  private static final GraphWriter WRITER = FixedGraphWriter.create();
  private static Extractor extractor;
  private static ShapeValidator shapes;

  @BeforeAll
  static void load() throws IOException {
    extractor = SharedExtractor.get();
    shapes = ShapeValidator.forArticles();
  }

  static List<Article> articles() throws IOException {
    return GoldenArticles.all();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void holdEachTime(Article article) {
    Extraction first = extractor.extract(article);

    ExtractionInvariants.check(first);
    ArticleGraph graph = WRITER.write(first);
    GraphInvariants.check(graph);
    assertThat(shapes.all(graph.triples())).isEmpty();
    assertThat(extractor.extract(article)).isEqualTo(first);
  }
}
