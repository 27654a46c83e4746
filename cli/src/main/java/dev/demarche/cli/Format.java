package dev.demarche.cli;

import dev.demarche.extractor.graph.GraphFormat;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How graphs are written, as users name it. */
enum Format {
  TRIG,
  NQUADS,
  JSONLD;

  /** By the ending of a file's name; TriG where it tells nothing. */
  static Format of(@Nullable Path file) {
    String name = String.valueOf(file).toLowerCase(Locale.ROOT);
    if (name.endsWith(".nq") || name.endsWith(".nquads")) {
      return NQUADS;
    }
    return name.endsWith(".jsonld") ? JSONLD : TRIG;
  }

  GraphFormat graphFormat() {
    return GraphFormat.valueOf(name());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
