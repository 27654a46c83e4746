package dev.demarche.store;

import dev.demarche.fuseki.FusekiConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What lies where in a store's directory.
 *
 * @param path the directory, absolute
 */
record StoreDirectory(Path path) {

  private static final String FORMAT = "1";
  private static final String LOCK = "store.lock";
  private static final String DESCRIPTION = "store.properties";
  private static final Set<String> PARTS =
      Set.of(
          FusekiConfiguration.TRIPLES,
          FusekiConfiguration.TEXT_INDEX,
          LOCK,
          DESCRIPTION,
          "run",
          "quarantine");

  StoreDirectory {
    path = path.toAbsolutePath().normalize();
  }

  Path triples() {
    return path.resolve(FusekiConfiguration.TRIPLES);
  }

  Path lock() {
    return path.resolve(LOCK);
  }

  boolean holdsStore() {
    return Files.isRegularFile(description());
  }

  /** Makes the directory unless it is there, and refuses one that holds anything else. */
  void claim() {
    if (holdsStore()) {
      return;
    }
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new NotAStoreException(path, "is a file: name a directory for the store");
    }
    try {
      Files.createDirectories(path);
    } catch (IOException refused) {
      throw new NotAStoreException(
          path,
          "cannot be made: " + refused.getClass().getSimpleName() + " for " + refused.getMessage());
    }
    if (!Files.isWritable(path)) {
      throw new NotAStoreException(path, "cannot be written to: check who owns it");
    }
    try (Stream<Path> inside = Files.list(path)) {
      Set<String> others =
          inside
              .map(file -> file.getFileName().toString())
              .filter(name -> !PARTS.contains(name))
              .collect(Collectors.toSet());
      if (!others.isEmpty()) {
        throw new NotAStoreException(
            path, "is not empty and holds no store: name an empty or a new directory");
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(path + " cannot be listed", broken);
    }
  }

  /** The base that the store was made with. */
  String base() {
    Map<String, String> description;
    try (Stream<String> lines = Files.lines(description())) {
      description =
          lines
              .filter(line -> line.contains("="))
              .map(line -> line.split("=", 2))
              .collect(
                  Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip(), (a, b) -> b));
    } catch (IOException broken) {
      throw new UncheckedIOException(description() + " cannot be read", broken);
    }
    if (!FORMAT.equals(description.get("format"))) {
      throw new NotAStoreException(
          path,
          "holds a store of format "
              + description.get("format")
              + "; this version of Demarche reads format "
              + FORMAT
              + ": load the articles into a new store");
    }
    String base = description.get("base");
    if (base == null) {
      throw new NotAStoreException(path, "has no base in its " + DESCRIPTION);
    }
    return base;
  }

  void describe(String base) {
    try {
      Files.writeString(description(), "format=" + FORMAT + "\nbase=" + base + "\n");
    } catch (IOException broken) {
      throw new UncheckedIOException(description() + " cannot be written", broken);
    }
  }

  private Path description() {
    return path.resolve(DESCRIPTION);
  }
}
