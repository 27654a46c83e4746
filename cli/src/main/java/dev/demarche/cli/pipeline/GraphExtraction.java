package dev.demarche.cli.pipeline;

import dev.demarche.extractor.Extractor;
import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.graph.ArticleGraph;
import dev.demarche.extractor.graph.GraphWriter;
import dev.demarche.ontology.OwnKnowledge;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Makes the work that leads from article to graph.
 *
 * @param models loads the extractor
 * @param own what the user adds to its knowledge, checked
 * @param base where the data lives, ending in a slash
 * @param run when this run began
 */
public record GraphExtraction(
    Function<OwnKnowledge, Extractor> models, OwnKnowledge own, String base, Instant run)
    implements Supplier<Function<Article, ArticleGraph>> {

  /** Loads models and knowledge. The function is thread-safe. */
  @Override
  public Function<Article, ArticleGraph> get() {
    Extractor extractor = models.apply(own);
    GraphWriter writer = new GraphWriter(base, run, own);
    return article -> writer.write(extractor.extract(article));
  }
}
