package dev.demarche.reader;

/** Why an item cannot be read: one line for the person who gave it. No bug, so no stack trace. */
final class BadInput extends Exception {

  private static final long serialVersionUID = 1L;

  BadInput(String reason) {
    super(reason, null, false, false);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
