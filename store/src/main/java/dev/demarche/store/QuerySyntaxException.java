package dev.demarche.store;

/** A query that is no SPARQL, or that cannot be answered in the format asked for; one line. */
public final class QuerySyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int line;

  QuerySyntaxException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** The line of the query in which it goes wrong, from 1; 0 when none can be named. */
  public int line() {
    return line;
  }
}
