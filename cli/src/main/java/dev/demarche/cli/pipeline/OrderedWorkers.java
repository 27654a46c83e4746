package dev.demarche.cli.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Works on several threads and hands the results on in the order of submission, on the thread that
 * submits. So many results at most are under way that memory stays bounded: a slow sink holds up
 * the submitting thread.
 */
final class OrderedWorkers<T> implements AutoCloseable {

  private static final int QUEUED_A_THREAD = 4;

  private final ExecutorService executor;
  private final Deque<Future<T>> pending = new ArrayDeque<>();
  private final int bound;
  private final Consumer<T> sink;

  OrderedWorkers(int threads, Consumer<T> sink) {
    this.bound = threads * QUEUED_A_THREAD;
    this.sink = sink;
    this.executor =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, "extractor");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Takes on some work; delivers what is ready, and waits while too much is under way. */
  void submit(Callable<T> work) {
    while (pending.size() >= bound || (!pending.isEmpty() && pending.element().isDone())) {
      deliver();
    }
    pending.add(executor.submit(work));
  }

  /** Waits for all work and delivers it. */
  void finish() {
    while (!pending.isEmpty()) {
      deliver();
    }
  }

  private void deliver() {
    try {
      sink.accept(pending.remove().get());
    } catch (ExecutionException wrong) {
      if (wrong.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (wrong.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(wrong.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for an article", interrupted);
    }
  }

  /** Drops whatever is still under way. */
  @Override
  public void close() {
    executor.shutdownNow();
  }
}
