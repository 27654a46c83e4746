package dev.demarche.cli.store;

import dev.demarche.store.ResultFormat;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;

/** Whoever answers queries: a store in a folder, or a server. */
public interface Respondent extends AutoCloseable {

  /** What relative IRIs are of. */
  String base();

  /**
   * Reads a query; the usual prefixes need no declaration.
   *
   * @throws dev.demarche.store.QuerySyntaxException with its line when it is none
   */
  Query parse(String sparql);

  /** All rows of a SELECT, in memory. */
  ResultSet select(Query query) throws IOException;

  /** Writes the answer; the stream stays open. */
  void write(Query query, ResultFormat format, OutputStream out) throws IOException;

  @Override
  void close();
}
