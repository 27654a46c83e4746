package dev.demarche.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Reads articles from text files, JSON lines, folders of both, and standard input.
 *
 * <p>One article at a time is in memory, and the sink holds up the reading while it is busy. Errors
 * never end the reading: they go to the sink as {@link Reading.Rejected}. Not for use by several
 * threads at once.
 */
public final class ArticleReader {

  /** Stands for standard input among the inputs. */
  public static final String STANDARD_INPUT = "-";

  private static final String STANDARD_INPUT_NAME = "standard-input";

  private final ReaderSettings settings;
  private final InputStream standardInput;
  private final TextDecoder decoder;
  private final TextCheck check;
  private final Sidecar sidecar;
  private final JsonLinesReader jsonLines;

  public ArticleReader(ReaderSettings settings, InputStream standardInput) {
    this.settings = settings;
    this.standardInput = standardInput;
    this.decoder = new TextDecoder(settings.encoding());
    this.check = new TextCheck(settings.maximumLength());
    this.sidecar = new Sidecar(check);
    this.jsonLines = new JsonLinesReader(settings, decoder, check);
  }

  /**
   * Reads one input to its end.
   *
   * @param input a {@code .txt} or {@code .jsonl} file, a folder, or "-" for standard input: JSON
   *     lines if it begins with a brace, else one article
   * @param sink takes articles and problems in the order of the input
   */
  public void read(String input, Consumer<Reading> sink) {
    if (input.equals(STANDARD_INPUT)) {
      readStandardInput(sink);
      return;
    }
    Path path;
    try {
      path = Path.of(input);
    } catch (InvalidPathException wrong) {
      sink.accept(new Reading.Rejected(input, "not a path: " + wrong.getReason(), ""));
      return;
    }
    if (Files.isDirectory(path)) {
      readFolder(path, sink);
    } else {
      readFile(path, String.valueOf(path.getFileName()), sink);
    }
  }

  private void readStandardInput(Consumer<Reading> sink) {
    try {
      PeekedStream stream = new PeekedStream(standardInput);
      if (stream.beginsWithBrace()) {
        jsonLines.read(STANDARD_INPUT_NAME, stream, sink);
      } else {
        sink.accept(text(STANDARD_INPUT_NAME, STANDARD_INPUT_NAME, stream, Metadata.NONE));
      }
    } catch (IOException wrong) {
      sink.accept(new Reading.Rejected(STANDARD_INPUT_NAME, reason(wrong), ""));
    }
  }

  private void readFolder(Path folder, Consumer<Reading> sink) {
    long found =
        new FolderWalk(
                file -> FileKind.of(file).isRead(),
                file -> readFile(file, identifier(folder, file), sink),
                (unreadable, wrong) ->
                    sink.accept(new Reading.Rejected(unreadable.toString(), reason(wrong), "")))
            .walk(folder);
    if (found == 0) {
      sink.accept(
          new Reading.Rejected(folder.toString(), "no .txt or .jsonl file in this folder", ""));
    }
  }

  /** The path below the folder, parted by slashes on every machine. */
  private static String identifier(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private void readFile(Path file, String identifier, Consumer<Reading> sink) {
    try {
      switch (FileKind.of(file)) {
        case TEXT, UNNAMED -> sink.accept(textFile(file, identifier));
        case JSON_LINES -> {
          try (InputStream stream = Files.newInputStream(file)) {
            jsonLines.read(file.toString(), stream, sink);
          }
        }
        case OTHER ->
            sink.accept(
                Files.exists(file)
                    ? new Reading.Rejected(
                        file.toString(),
                        "not a kind of file that can be read: give .txt or .jsonl",
                        "")
                    : new Reading.Rejected(
                        file.toString(), reason(new NoSuchFileException("")), ""));
      }
    } catch (IOException wrong) {
      sink.accept(new Reading.Rejected(file.toString(), reason(wrong), ""));
    }
  }

  private Reading textFile(Path file, String identifier) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return text(file.toString(), identifier, stream, sidecar.read(file));
    } catch (BadInput wrong) {
      return new Reading.Rejected(file.toString(), wrong.reason(), "");
    }
  }

  private Reading text(String where, String identifier, InputStream stream, Metadata metadata)
      throws IOException {
    long bound = settings.maximumBytes();
    byte[] bytes = stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, bound + 1));
    if (bytes.length > bound) {
      return new Reading.Rejected(where, check.tooLong("over " + bound + " bytes").reason(), "");
    }
    String raw = "";
    try {
      String text = decoder.decode(bytes);
      raw = text;
      return new Reading.Accepted(metadata.article(identifier, check.article(text), settings));
    } catch (BadInput wrong) {
      return new Reading.Rejected(where, wrong.reason(), raw);
    }
  }

  static String reason(IOException wrong) {
    if (wrong instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (wrong instanceof AccessDeniedException) {
      return "not readable: permission denied";
    }
    String message = wrong.getMessage();
    return "not readable: " + (message == null ? wrong.getClass().getSimpleName() : message);
  }
}
