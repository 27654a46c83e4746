package dev.demarche.cli.store;

import dev.demarche.cli.output.PrintableText;
import dev.demarche.cli.output.Table;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.engine.binding.Binding;

/** The rows of a SELECT for people: literals as their text, IRIs cut by base and prefixes. */
final class ResultTable {

  private final String base;
  private final PrefixMapping prefixes;

  ResultTable(String base, PrefixMapping prefixes) {
    this.base = base;
    this.prefixes = prefixes;
  }

  Table of(ResultSet result) {
    List<String> variables = result.getResultVars();
    List<List<String>> rows = new ArrayList<>();
    while (result.hasNext()) {
      Binding binding = result.nextBinding();
      rows.add(variables.stream().map(variable -> words(binding, variable)).toList());
    }
    return new Table(variables, rows);
  }

  private String words(Binding binding, String variable) {
    Node value = binding.get(variable);
    if (value == null) {
      return "";
    }
    if (value.isLiteral()) {
      return PrintableText.oneLine(value.getLiteralLexicalForm());
    }
    if (!value.isURI()) {
      return value.toString();
    }
    String iri = value.getURI();
    String prefixed = prefixes.shortForm(iri);
    if (!prefixed.equals(iri)) {
      return prefixed;
    }
    return "<" + (iri.startsWith(base) ? iri.substring(base.length()) : iri) + ">";
  }
}
