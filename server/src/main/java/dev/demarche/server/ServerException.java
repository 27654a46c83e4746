package dev.demarche.server;

/** What a user can set right about a server; the message is one line that says how. */
public abstract sealed class ServerException extends RuntimeException
    permits PortInUseException, AddressException, PasswordException, AccessLogException {

  private static final long serialVersionUID = 1;

  ServerException(String message) {
    super(message);
  }
}
