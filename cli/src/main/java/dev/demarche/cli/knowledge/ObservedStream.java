package dev.demarche.cli.knowledge;

import dev.demarche.cli.pipeline.Progress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells the progress of reading. */
final class ObservedStream extends FilterInputStream {

  private final Progress progress;

  ObservedStream(InputStream stream, Progress progress) {
    super(stream);
    this.progress = progress;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    progress.step(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    progress.step(Math.max(0, read));
    return read;
  }
}
