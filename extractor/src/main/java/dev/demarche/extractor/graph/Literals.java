package dev.demarche.extractor.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** Values as RDF literals. */
final class Literals {

  private Literals() {}

  static Node string(String text) {
    return NodeFactory.createLiteralString(wellFormed(text));
  }

  static Node english(String text) {
    return NodeFactory.createLiteralLang(wellFormed(text), "en");
  }

  static Node integer(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  static Node bool(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  /** Always with a point, as stores write decimals back: 300.0. */
  static Node decimal(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return NodeFactory.createLiteralDT(
        shortest.setScale(Math.max(1, shortest.scale())).toPlainString(), XSDDatatype.XSDdecimal);
  }

  /** Rounded half up to hundredths: finer is no information. */
  static Node confidence(double value) {
    return decimal(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
  }

  /** To the second, in UTC. */
  static Node dateTime(Instant instant) {
    return NodeFactory.createLiteralDT(
        instant.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
  }

  /**
   * A day, month or year.
   *
   * @throws IllegalArgumentException for any other temporal
   */
  static Node temporal(Temporal time) {
    if (time instanceof LocalDate day) {
      return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }
    if (time instanceof YearMonth month) {
      return NodeFactory.createLiteralDT(month.toString(), XSDDatatype.XSDgYearMonth);
    }
    if (time instanceof Year year) {
      return NodeFactory.createLiteralDT("%04d".formatted(year.getValue()), XSDDatatype.XSDgYear);
    }
    throw new IllegalArgumentException("neither day, month nor year: " + time);
  }

  /** Whether it can be written as an IRI as it stands. */
  static boolean isAbsoluteIri(String text) {
    try {
      return IRIx.create(text).isAbsolute();
    } catch (IRIException malformed) {
      return false;
    }
  }

  /**
   * RDF strings hold no unpaired surrogates. The replacement character stands for each, and, like
   * it, counts one: offsets stay.
   */
  private static String wellFormed(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isSurrogate(text.charAt(at))) {
        int point = text.codePointAt(at);
        if (point <= Character.MAX_VALUE) {
          return text.codePoints()
              .map(each -> each >= 0xD800 && each <= 0xDFFF ? 0xFFFD : each)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
        }
        at++;
      }
    }
    return text;
  }
}
