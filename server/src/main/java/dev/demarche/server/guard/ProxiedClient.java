package dev.demarche.server.guard;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Takes for the client whom our own proxy names in X-Forwarded-For: the last address, which it
 * added itself. The ones before it are what the client says of itself, so they are not believed
 * (Jetty's ForwardedRequestCustomizer takes the first). Thread-safe.
 */
public final class ProxiedClient implements HttpConfiguration.Customizer {

  @Override
  public Request customize(Request request, HttpFields.Mutable responseHeaders) {
    List<String> named = request.getHeaders().getValuesList(HttpHeader.X_FORWARDED_FOR);
    if (named.isEmpty()) {
      return request;
    }
    String[] addresses = named.get(named.size() - 1).split(",");
    String last = addresses[addresses.length - 1].strip();
    // an address in digits: no name is looked up
    if (!last.matches("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
      return request;
    }
    try {
      SocketAddress client = new InetSocketAddress(InetAddress.getByName(last), 0);
      return new Forwarded(request, client);
    } catch (UnknownHostException noAddress) {
      return request;
    }
  }

  private static final class Forwarded extends Request.Wrapper {

    private final ConnectionMetaData connection;

    private Forwarded(Request request, SocketAddress client) {
      super(request);
      this.connection =
          new ConnectionMetaData.Wrapper(request.getConnectionMetaData()) {
            @Override
            public SocketAddress getRemoteSocketAddress() {
              return client;
            }
          };
    }

    @Override
    public ConnectionMetaData getConnectionMetaData() {
      return connection;
    }
  }
}
