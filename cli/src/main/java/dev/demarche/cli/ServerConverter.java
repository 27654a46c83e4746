package dev.demarche.cli;

import java.net.URI;
import java.net.URISyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The address of a server on the Web. */
final class ServerConverter implements ITypeConverter<URI> {

  @Override
  public URI convert(String value) {
    try {
      URI server = new URI(value);
      if (String.valueOf(server.getScheme()).matches("https?") && server.getHost() != null) {
        return server;
      }
      throw wrong(value);
    } catch (URISyntaxException malformed) {
      throw wrong(value);
    }
  }

  private static TypeConversionException wrong(String value) {
    return new TypeConversionException(
        "'" + value + "' is no address of a server; write it like http://localhost:3030/");
  }
}
