package dev.demarche.cli.explain;

import dev.demarche.cli.output.Shell;
import dev.demarche.cli.pipeline.ArticleRun;
import dev.demarche.cli.pipeline.ArticleSource;
import dev.demarche.cli.pipeline.Extracted;
import dev.demarche.cli.pipeline.Outcome;
import dev.demarche.extractor.Extraction;
import dev.demarche.extractor.Extractor;
import dev.demarche.extractor.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Supplier;

/** Extracts articles and shows what was found on standard output. */
public final class Explainer {

  private final Shell shell;
  private final Supplier<Extractor> models;
  private final Explanation explanation;

  /**
   * @param models loads the extractor
   * @param colour whether to mark by colours
   */
  public Explainer(Shell shell, Supplier<Extractor> models, boolean colour) {
    this.shell = shell;
    this.models = models;
    this.explanation = new Explanation(colour);
  }

  public void explain(Article article) throws IOException {
    Extraction extraction = models.get().extract(article);
    Writer out = shell.text();
    out.append(explanation.legend());
    explanation.print(extraction, out);
    out.flush();
  }

  public Outcome explain(ArticleSource source) throws IOException {
    Writer out = shell.text();
    out.append(explanation.legend());
    Outcome outcome =
        new ArticleRun(shell, source)
            .run(() -> models.get()::extract, extracted -> print(extracted, out));
    out.flush();
    return outcome;
  }

  private void print(Extracted<Extraction> extracted, Writer out) {
    if (extracted instanceof Extracted.Done<Extraction> done) {
      try {
        explanation.print(done.result(), out);
      } catch (IOException wrong) {
        throw new UncheckedIOException(wrong);
      }
    }
  }
}
