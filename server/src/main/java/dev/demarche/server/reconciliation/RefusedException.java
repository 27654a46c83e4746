package dev.demarche.server.reconciliation;

import jakarta.servlet.http.HttpServletResponse;

/** A request that is not answered; the message says in one line what is wrong with it. */
final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;

  private RefusedException(int status, String message) {
    super(message);
    this.status = status;
  }

  static RefusedException malformed(String line) {
    return new RefusedException(HttpServletResponse.SC_BAD_REQUEST, line);
  }

  static RefusedException tooMuch(String line) {
    return new RefusedException(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, line);
  }

  static RefusedException unknown(String line) {
    return new RefusedException(HttpServletResponse.SC_NOT_FOUND, line);
  }

  /** Of HTTP. */
  int status() {
    return status;
  }
}
