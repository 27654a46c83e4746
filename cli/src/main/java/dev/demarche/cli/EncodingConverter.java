package dev.demarche.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The name of a character encoding that Java knows. */
final class EncodingConverter implements ITypeConverter<Charset> {

  @Override
  public Charset convert(String value) {
    try {
      return Charset.forName(value);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException wrong) {
      throw new TypeConversionException(
          "'" + value + "' is no encoding; try UTF-8, UTF-16 or windows-1252");
    }
  }
}
