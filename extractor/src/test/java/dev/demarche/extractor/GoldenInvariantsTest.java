package dev.demarche.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.graph.FixedGraphWriter;
import dev.demarche.extractor.graph.GraphInvariants;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every extraction and every graph, held against the golden articles. */
class GoldenInvariantsTest {

  private static Extractor extractor;

  @BeforeAll
  static void load() {
    extractor = Extractor.load();
  }

  static List<Article> articles() throws IOException {
    return GoldenArticles.all();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void holdEachTime(Article article) {
    Extraction first = extractor.extract(article);

    ExtractionInvariants.check(first);
    GraphInvariants.check(FixedGraphWriter.create().write(first));
    assertThat(extractor.extract(article)).isEqualTo(first);
  }
}
