package dev.demarche.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Where users reach the server. */
final class PublicAddressConverter implements ITypeConverter<URI> {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  @Override
  public URI convert(String value) {
    try {
      URI address = new URI(value);
      if (address.getScheme() == null
          || !SCHEMES.contains(address.getScheme())
          || address.getHost() == null
          || address.getRawUserInfo() != null
          || address.getRawQuery() != null
          || address.getRawFragment() != null
          || !value.endsWith("/")) {
        throw wrong(value);
      }
      return address;
    } catch (URISyntaxException malformed) {
      throw wrong(value);
    }
  }

  private static TypeConversionException wrong(String value) {
    return new TypeConversionException(
        "'"
            + value
            + "' is no public address; write it like https://claims.example.org/, ending in a slash");
  }
}
