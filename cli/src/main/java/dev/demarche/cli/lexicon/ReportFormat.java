package dev.demarche.cli.lexicon;

import java.util.Locale;

/** How counts are written, as users name it. */
public enum ReportFormat {
  TABLE,
  JSON,
  TSV;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
