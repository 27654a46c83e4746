package dev.demarche.cli.pipeline;

import dev.demarche.cli.output.Shell;
import dev.demarche.extractor.article.Article;
import dev.demarche.reader.ArticleReader;
import dev.demarche.reader.Reading;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes articles from the reader through some work to a sink. What goes wrong with one of them is
 * told on standard error and never ends the run.
 */
public final class ArticleRun {

  private final Shell shell;
  private final ArticleSource source;

  public ArticleRun(Shell shell, ArticleSource source) {
    this.shell = shell;
    this.source = source;
  }

  /**
   * Reads to the end.
   *
   * @param work what to do with an article, called on several threads at once; made when the first
   *     article comes, for models take seconds to load and inputs may hold none
   * @param sink takes what became of every item in the order of the input, on this thread
   */
  public <T> Outcome run(Supplier<Function<Article, T>> work, Consumer<Extracted<T>> sink) {
    try (Progress progress = Progress.on(shell, source)) {
      Tally<T> tally = new Tally<>(shell, progress, sink);
      try (OrderedWorkers<Extracted<T>> workers = new OrderedWorkers<>(source.threads(), tally)) {
        Submission<T> submission = new Submission<>(workers, work);
        ArticleReader reader = new ArticleReader(source.settings(), shell.in());
        for (String input : source.inputs()) {
          reader.read(input, submission);
        }
        workers.finish();
      }
      return tally.outcome();
    }
  }

  private static final class Submission<T> implements Consumer<Reading> {

    private final OrderedWorkers<Extracted<T>> workers;
    private final Supplier<Function<Article, T>> maker;
    private @Nullable Function<Article, T> work;

    Submission(OrderedWorkers<Extracted<T>> workers, Supplier<Function<Article, T>> maker) {
      this.workers = workers;
      this.maker = maker;
    }

    @Override
    public void accept(Reading reading) {
      if (reading instanceof Reading.Rejected item) {
        workers.submit(() -> new Extracted.Rejected<>(item.where(), item.reason(), item.raw()));
      } else if (reading instanceof Reading.Accepted item) {
        Function<Article, T> made = work();
        workers.submit(() -> extracted(item.article(), made));
      }
    }

    private Function<Article, T> work() {
      if (work == null) {
        work = maker.get();
      }
      return work;
    }

    private static <T> Extracted<T> extracted(Article article, Function<Article, T> work) {
      try {
        return new Extracted.Done<>(article, work.apply(article));
      } catch (RuntimeException | StackOverflowError bug) {
        return new Extracted.Failed<>(article, bug);
      }
    }
  }
}
