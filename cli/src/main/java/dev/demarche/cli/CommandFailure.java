package dev.demarche.cli;

/** Ends a command with one line for its user; no bug, so no stack trace. */
final class CommandFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CommandFailure(String reason) {
    super(reason, null, false, false);
  }
}
