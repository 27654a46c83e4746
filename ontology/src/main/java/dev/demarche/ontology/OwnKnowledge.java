package dev.demarche.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an analyst adds to the knowledge base that ships: Turtle files with entities, with overrides
 * ({@code overrides.ttl}), or with both; docs/knowledge.md tells their shape. Here are only their
 * places: {@link OwnKnowledgeCheck} says whether they can be used.
 *
 * @param files files, or folders of .ttl files
 * @param overrides files that hold overrides and nothing else
 */
public record OwnKnowledge(List<Path> files, List<Path> overrides) {

  /** Nothing but what ships. */
  public static final OwnKnowledge NONE = new OwnKnowledge(List.of(), List.of());

  public OwnKnowledge {
    files = List.copyOf(files);
    overrides = List.copyOf(overrides);
  }

  public boolean isEmpty() {
    return files.isEmpty() && overrides.isEmpty();
  }

  /**
   * All files, those of a folder in the order of their names, each once.
   *
   * @throws IOException when one is missing, or a folder has none; the message names it
   */
  public List<Path> turtle() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path file : files) {
      if (Files.isDirectory(file)) {
        all.addAll(inside(file));
      } else {
        all.add(file);
      }
    }
    all.addAll(overrides);
    for (Path file : all) {
      if (!Files.exists(file)) {
        throw new NoSuchFileException(file.toString());
      }
    }
    return all.stream().distinct().toList();
  }

  private static List<Path> inside(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> found =
          entries
              .filter(each -> each.toString().endsWith(".ttl") && Files.isRegularFile(each))
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw new IOException(folder + ": no .ttl file in this folder");
      }
      return found;
    }
  }
}
