package dev.demarche.server.extraction;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.demarche.extractor.Extractor;
import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.graph.ArticleGraph;
import dev.demarche.extractor.graph.GraphWriter;
import dev.demarche.ontology.OntologyGraphs;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.graph.Graph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads texts of readers within bounds of size, rate and time, and keeps nothing of them. The
 * models are loaded once, behind the server's back. Thread-safe.
 */
public final class TextExtraction implements AutoCloseable {

  /** Characters: some six pages. */
  public static final int LONGEST_TEXT = 20_000;

  static final int A_MINUTE_OF_ONE = 10;
  static final int A_MINUTE_OF_ALL = 60;

  private static final Logger LOG = LoggerFactory.getLogger(TextExtraction.class);
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final Duration LOADING = Duration.ofSeconds(5);
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int WAITING = 8;

  /** What is needed to read. */
  private record Tools(Extractor extractor, GraphWriter writer, Graph ontology) {}

  private final ExtractionModels models;
  private final String base;
  private final RequestRate rate =
      new RequestRate(A_MINUTE_OF_ONE, A_MINUTE_OF_ALL, Ticker.systemTicker());
  private final ThreadPoolExecutor readers;
  private final CompletableFuture<Tools> tools = new CompletableFuture<>();

  /**
   * @param base what all IRIs of the data begin with
   */
  public TextExtraction(ExtractionModels models, String base) {
    this.models = models;
    this.base = base;
    // a text that takes too long keeps its thread up to its next sentence
    int threads = Math.max(2, Runtime.getRuntime().availableProcessors() / 2);
    this.readers =
        new ThreadPoolExecutor(
            threads,
            threads,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING),
            TextExtraction::thread);
    readers.allowCoreThreadTimeOut(true);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "demarche-extraction");
    thread.setDaemon(true);
    return thread;
  }

  /** Begins to load the models, and returns at once. */
  public void load() {
    thread(
            () -> {
              try {
                Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
                tools.complete(
                    new Tools(
                        models.load(),
                        new GraphWriter(base, now, models.own()),
                        OntologyGraphs.ontology()));
              } catch (IOException | RuntimeException | OutOfMemoryError failed) {
                LOG.error("texts cannot be read: the models were not loaded", failed);
                tools.completeExceptionally(failed);
              }
            })
        .start();
  }

  /** The names of the ontology's terms, for people; only after a text was read. */
  Graph ontology() {
    return tools.join().ontology();
  }

  /**
   * The graph of a text.
   *
   * @param client the address of whoever asks
   */
  ArticleGraph read(Article article, String client) throws RefusedException {
    if (article.text().isBlank()) {
      throw new RefusedException(
          HttpServletResponse.SC_BAD_REQUEST, "There is no text to read.", Duration.ZERO);
    }
    if (article.text().length() > LONGEST_TEXT) {
      throw new RefusedException(
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
          "The text has "
              + article.text().length()
              + " characters: "
              + LONGEST_TEXT
              + " at most are read here. The command line reads any length: demarche extract.",
          Duration.ZERO);
    }
    if (!tools.isDone()) {
      throw unavailable("The models are still being loaded. Try again in some seconds.", LOADING);
    }
    if (tools.isCompletedExceptionally()) {
      throw unavailable("Texts cannot be read: the models were not loaded.", RequestRate.MINUTE);
    }
    if (!rate.admits(client)) {
      throw new RefusedException(
          TOO_MANY_REQUESTS,
          "Texts are read "
              + A_MINUTE_OF_ONE
              + " times a minute for one address, "
              + A_MINUTE_OF_ALL
              + " times for all. Try again in a minute.",
          RequestRate.MINUTE);
    }
    return read(article);
  }

  private ArticleGraph read(Article article) throws RefusedException {
    Tools loaded = tools.join();
    Future<ArticleGraph> reading;
    try {
      reading = readers.submit(() -> loaded.writer().write(loaded.extractor().extract(article)));
    } catch (RejectedExecutionException full) {
      throw unavailable("As many texts as possible are being read. Try again later.", LOADING);
    }
    try {
      return reading.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException tooLong) {
      reading.cancel(true);
      throw unavailable(
          "Reading took more than " + LONGEST.toSeconds() + " seconds: send less text at a time.",
          LOADING);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw unavailable("The server is being stopped.", LOADING);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new UncheckedIOException(new IOException(failed.getCause()));
    }
  }

  private static RefusedException unavailable(String line, Duration wait) {
    return new RefusedException(HttpServletResponse.SC_SERVICE_UNAVAILABLE, line, wait);
  }

  @Override
  public void close() {
    readers.shutdownNow();
  }
}
