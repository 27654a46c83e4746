package dev.demarche.cli.knowledge;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What tables say that Wikidata items are called. A table has tabs between its columns and a header
 * with {@code qid} and any of {@code name}, {@code label}, {@code name_en}, {@code aliases}, {@code
 * alt_names}, {@code other_names} and {@code enwiki_title}; several names in a cell are parted by
 * {@code |}.
 */
final class ReferenceTables {

  private static final String ITEM = "qid";
  private static final Set<String> NAMES =
      Set.of("name", "label", "name_en", "aliases", "alt_names", "other_names", "enwiki_title");

  private final Map<String, Set<String>> names = new HashMap<>();

  /**
   * Reads tables, of which only some items matter.
   *
   * @param places files, plain or packed with gzip, or folders of .tsv and .tsv.gz files; in a
   *     folder those without such a header are passed over
   * @throws IOException when a file is missing or has no such header; the message names it
   */
  static ReferenceTables read(List<Path> places, Set<String> items) throws IOException {
    ReferenceTables tables = new ReferenceTables();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        for (Path file : tablesIn(place)) {
          tables.add(file, items);
        }
      } else if (!Files.exists(place)) {
        throw new NoSuchFileException(place.toString());
      } else if (!tables.add(place, items)) {
        throw new IOException(
            place + ": no table with a column qid and one of " + String.join(", ", sorted()));
      }
    }
    return tables;
  }

  private static List<String> sorted() {
    return NAMES.stream().sorted().toList();
  }

  private static List<Path> tablesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> tables =
          files.filter(each -> each.toString().matches(".*\\.tsv(\\.gz)?")).sorted().toList();
      if (tables.isEmpty()) {
        throw new IOException(folder + ": no .tsv file in this folder");
      }
      return tables;
    }
  }

  private boolean add(Path file, Set<String> items) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      String head = lines.readLine();
      List<String> columns = head == null ? List.of() : List.of(head.strip().split("\t", -1));
      int item = columns.indexOf(ITEM);
      List<Integer> named = new ArrayList<>();
      for (int column = 0; column < columns.size(); column++) {
        if (NAMES.contains(columns.get(column))) {
          named.add(column);
        }
      }
      if (item < 0 || named.isEmpty()) {
        return false;
      }
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        if (item < cells.length && items.contains(cells[item])) {
          take(cells, item, named);
        }
      }
      return true;
    }
  }

  private void take(String[] cells, int item, List<Integer> named) {
    Set<String> known = names.computeIfAbsent(cells[item], none -> new LinkedHashSet<>());
    for (int column : named) {
      for (String name : column < cells.length ? cells[column].split("\\|") : new String[0]) {
        if (!name.isBlank()) {
          known.add(name.strip());
        }
      }
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(stream, 1 << 16) : stream;
  }

  /** What an item is called, in the order of the tables; null where none has it. */
  @Nullable Set<String> names(String item) {
    return names.get(item);
  }
}
