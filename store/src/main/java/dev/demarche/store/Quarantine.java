package dev.demarche.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A folder for articles that could not be read or loaded: the text as it came, and beside it what
 * is wrong with it, so that it can be mended and loaded again. Thread-safe for different articles.
 */
public final class Quarantine {

  private static final String REASON = ".reason";

  private final Path folder;

  /**
   * @param folder made when the first article comes
   */
  public Quarantine(Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps an article; what was kept under the same identifier gives way.
   *
   * @param reason one line
   * @return the file with the text; the reason stands in a file of the same name with {@code
   *     .reason} at its end
   */
  public Path add(String identifier, String rawText, String reason) throws IOException {
    Files.createDirectories(folder);
    Path text = folder.resolve(fileName(identifier));
    Files.writeString(text, rawText);
    Files.writeString(
        reason(text), "identifier: " + oneLine(identifier) + "\nreason: " + oneLine(reason) + "\n");
    return text;
  }

  /** Lets an article go, once it is loaded. */
  public void remove(String identifier) throws IOException {
    Path text = folder.resolve(fileName(identifier));
    Files.deleteIfExists(text);
    Files.deleteIfExists(reason(text));
  }

  /** The texts that are kept, sorted by their names. */
  public List<Path> list() throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.toString().endsWith(REASON)).sorted().toList();
    }
  }

  private static Path reason(Path text) {
    return text.resolveSibling(text.getFileName() + REASON);
  }

  /** Readable, safe on every file system, and different for different identifiers. */
  private static String fileName(String identifier) {
    String readable =
        identifier.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(identifier.getBytes(StandardCharsets.UTF_8));
      return readable.substring(0, Math.min(60, readable.length()))
          + "-"
          + HexFormat.of().formatHex(digest, 0, 4)
          + ".txt";
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java has SHA-256", impossible);
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ");
  }
}
