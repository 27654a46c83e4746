package dev.demarche.reader.knowledge;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.demarche.reader.wikidata.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Items that wait on disk until all names and references are known. A temporary file; nothing of it
 * remains.
 */
final class ItemSpill implements AutoCloseable {

  private final JsonMapper json = JsonMapper.builder().build();
  private final ObjectWriter lines = json.writerFor(Item.class).withRootValueSeparator("\n");
  private final Path file;
  private final SequenceWriter writer;

  ItemSpill() throws IOException {
    file = Files.createTempFile("demarche-import", ".ndjson");
    file.toFile().deleteOnExit();
    writer = lines.writeValues(Files.newBufferedWriter(file));
  }

  void add(Item item) throws IOException {
    writer.write(item);
  }

  /** Hands on all of them in their order; nothing can be added afterwards. */
  void forEach(Consumer<Item> action) throws IOException {
    writer.close();
    try (MappingIterator<Item> items =
        json.readerFor(Item.class).readValues(Files.newBufferedReader(file))) {
      while (items.hasNextValue()) {
        action.accept(items.nextValue());
      }
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
    Files.deleteIfExists(file);
  }
}
