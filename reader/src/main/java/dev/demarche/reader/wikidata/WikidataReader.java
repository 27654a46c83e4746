package dev.demarche.reader.wikidata;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.demarche.reader.BoundedLines;
import dev.demarche.reader.JsonErrors;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;

/**
 * Reads Wikidata items from a JSON dump, in the official form with brackets and commas or one
 * entity a line, or from the result of a SPARQL query in JSON, XML, CSV or TSV; each of them plain
 * or packed with gzip or bzip2. What a file is shows in its first bytes, whatever its name.
 *
 * <p>Of a dump one entity at a time is in memory. Errors never end the reading: they go to the sink
 * as {@link WikidataReading.Rejected}. Not for use by several threads at once.
 */
public final class WikidataReader {

  /** Stands for standard input among the inputs. */
  public static final String STANDARD_INPUT = "-";

  /** The largest entities of Wikidata take some megabytes. */
  private static final long LONGEST_LINE = 64L << 20;

  private final InputStream standardInput;
  private final UnaryOperator<InputStream> observer;
  private final ItemParser parser;

  /**
   * @param languages whose names are read besides English
   * @param observer wraps each stream of bytes as they come from the file: to show progress
   */
  public WikidataReader(
      InputStream standardInput, Set<String> languages, UnaryOperator<InputStream> observer) {
    this.standardInput = standardInput;
    this.observer = observer;
    this.parser = new ItemParser(languages);
  }

  /**
   * Reads one input to its end.
   *
   * @param input a file, or "-" for standard input
   * @param sink takes items and problems in the order of the input
   */
  public void read(String input, Consumer<WikidataReading> sink) {
    if (input.equals(STANDARD_INPUT)) {
      read("standard input", standardInput, sink);
      return;
    }
    try (InputStream file = Files.newInputStream(Path.of(input))) {
      read(input, file, sink);
    } catch (InvalidPathException wrong) {
      sink.accept(new WikidataReading.Rejected(input, "not a path: " + wrong.getReason()));
    } catch (IOException wrong) {
      sink.accept(new WikidataReading.Rejected(input, reason(wrong)));
    }
  }

  private void read(String name, InputStream raw, Consumer<WikidataReading> sink) {
    try {
      BufferedInputStream stream = unpacked(new BufferedInputStream(observer.apply(raw), 1 << 16));
      SourceFormat format = SourceFormat.of(stream);
      if (format.results() == null) {
        dump(name, stream, sink);
      } else {
        new SparqlReader(name, format.results()).read(stream, sink);
      }
    } catch (IOException wrong) {
      sink.accept(new WikidataReading.Rejected(name, reason(wrong)));
    }
  }

  private static BufferedInputStream unpacked(BufferedInputStream stream) throws IOException {
    String packing;
    try {
      packing = CompressorStreamFactory.detect(stream);
    } catch (CompressorException plain) {
      return stream;
    } catch (IllegalArgumentException empty) {
      return stream;
    }
    if (!packing.equals(CompressorStreamFactory.GZIP)
        && !packing.equals(CompressorStreamFactory.BZIP2)) {
      throw new IOException("packed with " + packing + ": pack it with gzip or bzip2, or not");
    }
    try {
      // Dumps packed in parallel are several streams, one after another.
      return new BufferedInputStream(
          new CompressorStreamFactory(true).createCompressorInputStream(packing, stream), 1 << 16);
    } catch (CompressorException broken) {
      throw new IOException("not readable as " + packing + ": " + broken.getMessage(), broken);
    }
  }

  private void dump(String name, InputStream stream, Consumer<WikidataReading> sink) {
    BoundedLines lines = new BoundedLines(stream, LONGEST_LINE);
    long number = 0;
    try {
      for (BoundedLines.Line line = lines.next(); line != null; line = lines.next()) {
        number = line.number();
        entity(name + ", line " + number, line, sink);
      }
    } catch (IOException wrong) {
      sink.accept(
          new WikidataReading.Rejected(
              name, reason(wrong) + "; what stands before line " + (number + 1) + " was read"));
    }
  }

  private void entity(String where, BoundedLines.Line line, Consumer<WikidataReading> sink) {
    byte[] bytes = line.bytes();
    if (bytes == null) {
      sink.accept(
          new WikidataReading.Rejected(where, "a line of " + line.length() + " bytes: too long"));
      return;
    }
    int end = bytes.length;
    while (end > 0 && (bytes[end - 1] <= ' ' && bytes[end - 1] >= 0 || bytes[end - 1] == ',')) {
      end--;
    }
    if (end == 0 || end == 1 && (bytes[0] == '[' || bytes[0] == ']')) {
      return;
    }
    try {
      Item item = parser.parse(bytes, end);
      sink.accept(item == null ? new WikidataReading.Other() : new WikidataReading.Accepted(item));
    } catch (JsonProcessingException wrong) {
      sink.accept(
          new WikidataReading.Rejected(
              where,
              "malformed JSON" + JsonErrors.column(wrong) + ": " + JsonErrors.message(wrong)));
    } catch (IOException wrong) {
      sink.accept(new WikidataReading.Rejected(where, String.valueOf(wrong.getMessage())));
    }
  }

  private static String reason(IOException wrong) {
    if (wrong instanceof NoSuchFileException) {
      return "no such file";
    }
    if (wrong instanceof AccessDeniedException) {
      return "not readable: permission denied";
    }
    if (wrong instanceof EOFException) {
      return "ends in the middle of its packing";
    }
    String message = wrong.getMessage();
    return message == null ? "not readable: " + wrong.getClass().getSimpleName() : message;
  }
}
