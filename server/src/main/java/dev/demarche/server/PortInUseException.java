package dev.demarche.server;

/** Another program listens at the port. */
public final class PortInUseException extends ServerException {

  private static final long serialVersionUID = 1;

  private final String host;
  private final int port;

  PortInUseException(String host, int port) {
    super(
        "port "
            + port
            + " at "
            + host
            + " is in use: stop what listens there, or name another port (--port)");
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
