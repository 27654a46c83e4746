package dev.demarche.server;

/** The administrator's password cannot be had or is none. */
public final class PasswordException extends ServerException {

  private static final long serialVersionUID = 1;

  PasswordException(String message) {
    super(message);
  }
}
