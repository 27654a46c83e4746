package dev.demarche.server;

/** The address is none of this machine, or its port is not for everybody. */
public final class AddressException extends ServerException {

  private static final long serialVersionUID = 1;

  private final String host;
  private final int port;

  AddressException(String host, int port, String reason) {
    super("cannot listen at " + host + " port " + port + ": " + reason);
    this.host = host;
    this.port = port;
  }

  public String host() {
    return host;
  }

  public int port() {
    return port;
  }
}
