package dev.demarche.server.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadingLimitTest {

  private static final int MEBIBYTE = 1 << 20;
  private static final Duration LONG = Duration.ofHours(1);

  private final AtomicLong fullCollections = new AtomicLong(3);
  private final ReadingLimit limit = new ReadingLimit(fullCollections::get);

  /** Each has the thread of one request. */
  private final ExecutorService large = Executors.newSingleThreadExecutor();

  private final ExecutorService small = Executors.newSingleThreadExecutor();

  @AfterEach
  void stop() {
    large.shutdown();
    small.shutdown();
  }

  @Test
  void readsOnUntilTheTimeIsOver() {
    limit.start(LONG, true);
    assertThatCode(limit::check).doesNotThrowAnyException();
    limit.start(Duration.ZERO, true);
    assertThatThrownBy(limit::check).isInstanceOf(QueryCancelledException.class);
    limit.stop();
    assertThatCode(limit::check).doesNotThrowAnyException();
  }

  @Test
  void endsTheOneThatTookMostWhenTheHeapIsFull() throws Exception {
    startBoth(true);
    fullCollections.incrementAndGet();

    assertThat(thrown(small, limit::check)).isNull();
    assertThat(thrown(large, limit::check))
        .isInstanceOf(ActionErrorException.class)
        .hasMessageContaining("not enough memory");
    assertThat(thrown(large, limit::stop)).isNull();
    assertThat(thrown(small, limit::check)).isNull();

    fullCollections.incrementAndGet();
    assertThat(thrown(small, limit::check)).isInstanceOf(ActionErrorException.class);
  }

  @Test
  void leavesAloneWhoDoesNotYieldAndWhoCameLater() throws Exception {
    startBoth(false);
    fullCollections.incrementAndGet();
    thrown(small, limit::stop);
    thrown(small, () -> limit.start(LONG, true));

    assertThat(thrown(large, limit::check)).isNull();
    assertThat(thrown(small, limit::check)).isNull();
  }

  /** The one takes 8 MiB, the other nothing to speak of. */
  private void startBoth(boolean yields) throws Exception {
    thrown(small, () -> limit.start(LONG, yields));
    thrown(large, () -> limit.start(LONG, yields));
    large.submit(() -> new byte[8 * MEBIBYTE]).get();
  }

  private static @Nullable Throwable thrown(ExecutorService thread, Runnable work)
      throws InterruptedException {
    try {
      thread.submit(work).get();
      return null;
    } catch (ExecutionException failed) {
      return failed.getCause();
    }
  }
}
