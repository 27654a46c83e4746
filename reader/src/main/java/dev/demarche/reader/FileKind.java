package dev.demarche.reader;

import java.nio.file.Path;
import java.util.Locale;

/** What a file holds, by the end of its name. */
enum FileKind {
  TEXT,
  JSON_LINES,
  /** No ending at all, as of a pipe; read as text when named, passed over in folders. */
  UNNAMED,
  OTHER;

  static FileKind of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".txt")) {
      return TEXT;
    }
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return JSON_LINES;
    }
    return name.indexOf('.') < 0 ? UNNAMED : OTHER;
  }

  /** Whether it is read when it lies in a folder. */
  boolean isRead() {
    return this == TEXT || this == JSON_LINES;
  }
}
