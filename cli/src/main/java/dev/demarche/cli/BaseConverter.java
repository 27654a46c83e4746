package dev.demarche.cli;

import java.net.URI;
import java.net.URISyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The IRI that all data lie below. */
final class BaseConverter implements ITypeConverter<String> {

  static final String DEFAULT = "http://localhost:3030/";

  @Override
  public String convert(String value) {
    try {
      URI base = new URI(value);
      if (base.getScheme() == null
          || base.getRawAuthority() == null
          || base.getRawQuery() != null
          || base.getRawFragment() != null
          || !value.endsWith("/")) {
        throw wrong(value);
      }
      return value;
    } catch (URISyntaxException malformed) {
      throw wrong(value);
    }
  }

  private static TypeConversionException wrong(String value) {
    return new TypeConversionException(
        "'" + value + "' is no base; write it like " + DEFAULT + ", ending in a slash");
  }
}
