package dev.demarche.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** Counts what inputs hold without reading any of it as articles: for showing how far one is. */
public final class InputCount {

  private long items;

  private InputCount() {}

  /**
   * How many items the inputs hold, blank lines of JSON lines included; empty where nobody can tell
   * beforehand: standard input, pipes.
   */
  public static OptionalLong of(List<String> inputs) {
    InputCount count = new InputCount();
    for (String input : inputs) {
      try {
        Path path = Path.of(input);
        if (input.equals(ArticleReader.STANDARD_INPUT)
            || Files.exists(path) && !Files.isDirectory(path) && !Files.isRegularFile(path)) {
          return OptionalLong.empty();
        }
        count.add(path);
      } catch (InvalidPathException wrong) {
        count.items++;
      }
    }
    return OptionalLong.of(count.items);
  }

  private void add(Path path) {
    if (Files.isDirectory(path)) {
      new FolderWalk(
              file -> FileKind.of(file).isRead(), this::addFile, (folder, unreadable) -> items++)
          .walk(path);
    } else {
      addFile(path);
    }
  }

  /** What cannot be read is one item: the problem. */
  private void addFile(Path file) {
    try {
      items += FileKind.of(file) == FileKind.JSON_LINES ? lines(file) : 1;
    } catch (IOException unreadable) {
      items++;
    }
  }

  private static long lines(Path file) throws IOException {
    long lines = 0;
    int last = '\n';
    byte[] buffer = new byte[1 << 16];
    try (InputStream stream = Files.newInputStream(file)) {
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        for (int at = 0; at < read; at++) {
          lines += buffer[at] == '\n' ? 1 : 0;
        }
        last = read > 0 ? buffer[read - 1] : last;
      }
    }
    return last == '\n' ? lines : lines + 1;
  }
}
