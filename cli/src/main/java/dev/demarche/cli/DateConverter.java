package dev.demarche.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A calendar date such as 2024-11-25. */
final class DateConverter implements ITypeConverter<LocalDate> {

  @Override
  public LocalDate convert(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException wrong) {
      throw new TypeConversionException("'" + value + "' is no ISO date; write it like 2024-11-25");
    }
  }
}
