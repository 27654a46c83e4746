package dev.demarche.cli.knowledge;

import dev.demarche.cli.output.Shell;
import dev.demarche.cli.pipeline.Progress;
import dev.demarche.reader.knowledge.ClassMapping;
import dev.demarche.reader.knowledge.ImportReport;
import dev.demarche.reader.knowledge.ImportSettings;
import dev.demarche.reader.knowledge.KnowledgeImport;
import dev.demarche.reader.wikidata.Item;
import dev.demarche.reader.wikidata.WikidataReader;
import dev.demarche.reader.wikidata.WikidataReading;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Items from dumps and query results into a knowledge file. What cannot be read is told. */
public final class WikidataImport {

  private final Shell shell;
  private final List<String> inputs;
  private final Set<String> languages;
  private long rejected;

  /**
   * @param inputs files, or "-" for standard input
   * @param languages whose names are written besides English ones
   */
  public WikidataImport(Shell shell, List<String> inputs, Set<String> languages) {
    this.shell = shell;
    this.inputs = List.copyOf(inputs);
    this.languages = Set.copyOf(languages);
  }

  /** Reads all and writes the file; the stream stays open. */
  public ImportReport run(ClassMapping mapping, ImportSettings settings, OutputStream out)
      throws IOException {
    try (KnowledgeImport target = new KnowledgeImport(mapping, settings)) {
      try (Progress progress = Progress.onBytes(shell, "Reading", total())) {
        WikidataReader reader =
            new WikidataReader(
                shell.in(), languages, stream -> new ObservedStream(stream, progress));
        for (String input : inputs) {
          reader.read(input, reading -> take(reading, target, progress));
        }
      }
      return target.write(
          out,
          List.of(
              "From Wikidata (CC0 1.0), by demarche knowledge import " + names() + ".",
              "Read it through before you rely on it, and give it to demarche by --knowledge."));
    }
  }

  private String names() {
    return String.join(
        " ",
        inputs.stream()
            .map(each -> each.equals("-") ? each : String.valueOf(Path.of(each).getFileName()))
            .toList());
  }

  /** How many parts of the input could not be read. */
  public long rejected() {
    return rejected;
  }

  private void take(WikidataReading reading, KnowledgeImport target, Progress progress) {
    if (reading instanceof WikidataReading.Accepted accepted) {
      add(accepted.item(), target);
    } else if (reading instanceof WikidataReading.Rejected problem) {
      rejected++;
      progress.interrupt();
      shell.complain(problem.where() + ": " + problem.reason());
    }
  }

  private static void add(Item item, KnowledgeImport target) {
    try {
      target.add(item);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  private OptionalLong total() {
    long bytes = 0;
    for (String input : inputs) {
      try {
        if (input.equals(WikidataReader.STANDARD_INPUT) || !Files.isRegularFile(Path.of(input))) {
          return OptionalLong.empty();
        }
        bytes += Files.size(Path.of(input));
      } catch (InvalidPathException | IOException unreadable) {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(bytes);
  }
}
