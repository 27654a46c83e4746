package dev.demarche.cli.pipeline;

import dev.demarche.cli.output.Shell;
import java.util.function.Consumer;

/** Counts what became of the items, and tells of those that went wrong. */
final class Tally<T> implements Consumer<Extracted<T>> {

  private final Shell shell;
  private final Progress progress;
  private final Consumer<Extracted<T>> sink;
  private long done;
  private long rejected;
  private long failed;

  Tally(Shell shell, Progress progress, Consumer<Extracted<T>> sink) {
    this.shell = shell;
    this.progress = progress;
    this.sink = sink;
  }

  @Override
  public void accept(Extracted<T> extracted) {
    if (extracted instanceof Extracted.Rejected<T> item) {
      rejected++;
      progress.interrupt();
      shell.complain(item.where() + ": " + item.reason());
    } else if (extracted instanceof Extracted.Failed<T> item) {
      failed++;
      progress.interrupt();
      shell.complain(item.article().identifier() + ": extraction failed, a bug, please report it:");
      item.cause().printStackTrace(shell.err());
      shell.err().flush();
    } else {
      done++;
    }
    sink.accept(extracted);
    progress.step();
  }

  Outcome outcome() {
    return new Outcome(done, rejected, failed);
  }
}
