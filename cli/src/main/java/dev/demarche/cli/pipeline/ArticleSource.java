package dev.demarche.cli.pipeline;

import dev.demarche.reader.ReaderSettings;
import java.util.List;

/**
 * What to read, and on how many threads to work on it.
 *
 * @param inputs files, folders, or "-" for standard input
 */
public record ArticleSource(List<String> inputs, ReaderSettings settings, int threads) {

  public ArticleSource {
    inputs = List.copyOf(inputs);
    if (threads < 1) {
      throw new IllegalArgumentException("no threads: " + threads);
    }
  }
}
