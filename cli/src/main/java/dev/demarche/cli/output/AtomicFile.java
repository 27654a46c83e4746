package dev.demarche.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * A file that appears whole or not at all: written beside its place and moved there at the end.
 * What stood there before stays until then.
 */
public final class AtomicFile implements AutoCloseable {

  private final Path target;
  private final Path temporary;
  private final OutputStream stream;

  private AtomicFile(Path target, Path temporary, OutputStream stream) {
    this.target = target;
    this.temporary = temporary;
    this.stream = stream;
  }

  /** Begins to write. Pipes and devices cannot be replaced and are written to as they are. */
  public static AtomicFile create(Path file) throws IOException {
    // Through links: the link stays, what it leads to is replaced.
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      if (Files.isDirectory(target)) {
        throw new IOException(file + ": a folder, not a file");
      }
      return new AtomicFile(target, target, open(target));
    }
    Path folder = Objects.requireNonNull(target.getParent(), "a file stands in a folder");
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    Path temporary =
        folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid());
    temporary.toFile().deleteOnExit();
    return new AtomicFile(target, temporary, open(temporary));
  }

  private static OutputStream open(Path path) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
  }

  public OutputStream stream() {
    return stream;
  }

  /** All is written: the file takes its place. */
  public void commit() throws IOException {
    stream.close();
    if (temporary.equals(target)) {
      return;
    }
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Without a commit, nothing is left behind. */
  @Override
  public void close() throws IOException {
    stream.close();
    if (!temporary.equals(target)) {
      Files.deleteIfExists(temporary);
    }
  }
}
