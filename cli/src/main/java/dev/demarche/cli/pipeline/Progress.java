package dev.demarche.cli.pipeline;

import dev.demarche.cli.output.Shell;
import dev.demarche.reader.InputCount;
import java.util.OptionalLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows people how far a run has come. */
public interface Progress extends AutoCloseable {

  /** One more item is done. */
  default void step() {
    step(1);
  }

  /** So many more items are done. */
  void step(long items);

  /** Something else is about to be printed. */
  void interrupt();

  @Override
  void close();

  /** A bar where standard error is a terminal, else nothing. */
  static Progress on(Shell shell, ArticleSource source) {
    return shell.errIsTerminal()
        ? new Bar(shell, "Articles", InputCount.of(source.inputs()), "", 1)
        : new Silence();
  }

  /**
   * The same for bytes.
   *
   * @param total empty where nobody can tell beforehand
   */
  static Progress onBytes(Shell shell, String task, OptionalLong total) {
    return shell.errIsTerminal() ? new Bar(shell, task, total, " MB", 1 << 20) : new Silence();
  }

  /** For logs and pipes. */
  final class Silence implements Progress {

    @Override
    public void step(long items) {}

    @Override
    public void interrupt() {}

    @Override
    public void close() {}
  }

  /** How much is done so far, the rate and the time left; a stream has no known end. */
  final class Bar implements Progress {

    private final Shell shell;
    private final ProgressBar bar;

    Bar(Shell shell, String task, OptionalLong items, String unit, long unitSize) {
      this.shell = shell;
      this.bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setUnit(unit, unitSize)
              .setInitialMax(items.orElse(-1))
              .setStyle(ProgressBarStyle.ASCII)
              .showSpeed()
              .clearDisplayOnFinish()
              .setConsumer(new ConsoleProgressBarConsumer(System.err, 79))
              .build();
    }

    @Override
    public void step(long items) {
      bar.stepBy(items);
    }

    @Override
    public void interrupt() {
      shell.err().print("\r\u001B[K");
      shell.err().flush();
    }

    @Override
    public void close() {
      bar.close();
    }
  }
}
