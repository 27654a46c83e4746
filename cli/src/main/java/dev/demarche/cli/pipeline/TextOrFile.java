package dev.demarche.cli.pipeline;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Tells words given on the command line from the name of a file that holds them. */
public final class TextOrFile {

  private TextOrFile() {}

  /** Whether the words name a file or a folder. */
  public static boolean exists(String words) {
    try {
      return !words.isEmpty() && Files.exists(Path.of(words));
    } catch (InvalidPathException text) {
      return false;
    }
  }

  /** Whether words that name no file look as if they should: no blank, and an ending. */
  public static boolean looksLikeFile(String words) {
    return words.matches("\\S+\\.[A-Za-z]{1,6}");
  }
}
