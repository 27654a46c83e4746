package dev.demarche.cli.pipeline;

import dev.demarche.cli.output.Shell;
import dev.demarche.reader.InputCount;
import java.util.OptionalLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows people how far a run has come. */
interface Progress extends AutoCloseable {

  /** One more item is done. */
  void step();

  /** Something else is about to be printed. */
  void interrupt();

  @Override
  void close();

  /** A bar where standard error is a terminal, else nothing. */
  static Progress on(Shell shell, ArticleSource source) {
    return shell.errIsTerminal() ? new Bar(shell, InputCount.of(source.inputs())) : new Silence();
  }

  /** For logs and pipes. */
  final class Silence implements Progress {

    @Override
    public void step() {}

    @Override
    public void interrupt() {}

    @Override
    public void close() {}
  }

  /** The number of articles so far, their rate and the time left; a stream has no known end. */
  final class Bar implements Progress {

    private final Shell shell;
    private final ProgressBar bar;

    Bar(Shell shell, OptionalLong items) {
      this.shell = shell;
      this.bar =
          new ProgressBarBuilder()
              .setTaskName("Articles")
              .setInitialMax(items.orElse(-1))
              .setStyle(ProgressBarStyle.ASCII)
              .showSpeed()
              .clearDisplayOnFinish()
              .setConsumer(new ConsoleProgressBarConsumer(System.err, 79))
              .build();
    }

    @Override
    public void step() {
      bar.step();
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
