package dev.demarche.server.page;

/** A parameter of a request cannot be understood; the message says which and what it may be. */
public final class BadRequestException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public BadRequestException(String message) {
    super(message);
  }
}
