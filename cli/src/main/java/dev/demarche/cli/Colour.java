package dev.demarche.cli;

import dev.demarche.cli.output.Shell;
import java.util.Locale;

/** When to print in colours. */
enum Colour {
  AUTO,
  ALWAYS,
  NEVER;

  boolean on(Shell shell) {
    return switch (this) {
      case AUTO -> shell.outTakesColour();
      case ALWAYS -> true;
      case NEVER -> false;
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
