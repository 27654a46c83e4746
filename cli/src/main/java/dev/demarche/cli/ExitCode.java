package dev.demarche.cli;

import dev.demarche.cli.pipeline.Outcome;

/** What the process tells its caller. */
final class ExitCode {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;

  /** Done but for some inputs, which standard error names. */
  static final int PARTLY_DONE = 3;

  private ExitCode() {}

  static int of(Outcome outcome) {
    return outcome.isComplete() ? DONE : PARTLY_DONE;
  }
}
