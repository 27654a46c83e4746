package dev.demarche.reader;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The files below a folder, depth first, sorted by name in each folder, so that the order is the
 * same on every machine. Hidden files and folders are passed over.
 */
final class FolderWalk {

  private final Predicate<Path> wanted;
  private final Consumer<Path> files;
  private final BiConsumer<Path, IOException> unreadable;

  /**
   * @param wanted tells by its name whether a file matters
   * @param files takes each such file as it is found
   * @param unreadable takes each folder that cannot be listed
   */
  FolderWalk(
      Predicate<Path> wanted, Consumer<Path> files, BiConsumer<Path, IOException> unreadable) {
    this.wanted = wanted;
    this.files = files;
    this.unreadable = unreadable;
  }

  /** Returns how many files and unreadable folders it handed on. */
  long walk(Path folder) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> listing =
        Files.newDirectoryStream(folder, entry -> !isHidden(entry))) {
      listing.forEach(entries::add);
    } catch (IOException wrong) {
      unreadable.accept(folder, wrong);
      return 1;
    } catch (DirectoryIteratorException wrong) {
      unreadable.accept(folder, wrong.getCause());
      return 1;
    }
    entries.sort(Comparator.comparing(entry -> String.valueOf(entry.getFileName())));
    long found = 0;
    for (Path entry : entries) {
      // A link to a folder could lead round in a circle.
      if (Files.isDirectory(entry) && !Files.isSymbolicLink(entry)) {
        found += walk(entry);
      } else if (Files.isRegularFile(entry) && wanted.test(entry)) {
        files.accept(entry);
        found++;
      }
    }
    return found;
  }

  private static boolean isHidden(Path entry) {
    return String.valueOf(entry.getFileName()).startsWith(".");
  }
}
