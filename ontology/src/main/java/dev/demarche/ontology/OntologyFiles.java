package dev.demarche.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The files of this module, from the folder or the jar that they were built into. Thread-safe. */
public final class OntologyFiles {

  private OntologyFiles() {}

  /**
   * The names of the files in a folder, such as "knowledge", sorted; each leads with the folder:
   * "knowledge/people.ttl". None, where there is no such folder.
   */
  public static List<String> list(String folder) throws IOException {
    URL here =
        Objects.requireNonNull(
            OntologyFiles.class.getResource("demarche.ttl"),
            "the ontology is not on the class path");
    try {
      URI uri = here.toURI();
      if (uri.getScheme().equals("jar")) {
        String[] parts = uri.getRawSchemeSpecificPart().split("!", 2);
        // By path: by URI all threads would share one file system, and the first would close it.
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(URI.create(parts[0])))) {
          return list(Objects.requireNonNull(jar.getPath(parts[1]).getParent()), folder);
        }
      }
      return list(Objects.requireNonNull(Path.of(uri).getParent()), folder);
    } catch (URISyntaxException wrong) {
      throw new IOException(here + " is no URI", wrong);
    }
  }

  private static List<String> list(Path root, String folder) throws IOException {
    if (!Files.isDirectory(root.resolve(folder))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(root.resolve(folder))) {
      return files
          .map(file -> folder + "/" + Objects.requireNonNull(file.getFileName()))
          .sorted()
          .toList();
    }
  }

  /** Opens a file by its name, such as "demarche.ttl" or "knowledge/people.ttl". */
  public static InputStream open(String name) throws IOException {
    InputStream stream = OntologyFiles.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IOException("the ontology has no file " + name);
    }
    return stream;
  }

  /** A whole file as text. */
  public static String read(String name) throws IOException {
    try (InputStream stream = open(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
