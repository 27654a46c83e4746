package dev.demarche.store;

import dev.demarche.ontology.OntologyFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/**
 * A SPARQL CONSTRUCT query that makes a part of the derived graph out of articles and knowledge.
 *
 * @param name the file that it stands in
 * @param text the query; relative IRIs are of the store's base
 */
public record Rule(String name, String text) {

  /** The rules that ship with Demarche, in the order of their names. */
  public static List<Rule> shipped() throws IOException {
    List<Rule> rules = new ArrayList<>();
    for (String name : OntologyFiles.list("rules")) {
      if (name.endsWith(".rq")) {
        rules.add(new Rule(name, OntologyFiles.read(name)));
      }
    }
    return List.copyOf(rules);
  }

  /**
   * @throws IllegalArgumentException when the text is no CONSTRUCT query; the message says where
   */
  Query parse(String base) {
    Query query;
    try {
      query = QueryFactory.create(text, base, Syntax.syntaxARQ);
    } catch (QueryParseException wrong) {
      throw new IllegalArgumentException(name + ": " + firstLine(wrong), wrong);
    }
    if (!query.isConstructType()) {
      throw new IllegalArgumentException(name + ": a rule is a CONSTRUCT query");
    }
    return query;
  }

  private static String firstLine(QueryParseException wrong) {
    return String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
  }
}
