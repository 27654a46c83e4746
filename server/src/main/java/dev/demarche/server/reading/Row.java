package dev.demarche.server.reading;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** One answer of a query, by the names of its variables. */
public record Row(Binding binding) {

  /** The value, as the words of a literal or as an IRI; empty when it is not bound. */
  public Optional<String> optional(String variable) {
    return node(variable).map(Row::words);
  }

  /** The same, "" when it is not bound. */
  public String text(String variable) {
    return optional(variable).orElse("");
  }

  /** A whole number; 0 when it is not bound. */
  public long number(String variable) {
    return optional(variable).map(Long::parseLong).orElse(0L);
  }

  public Optional<Node> node(String variable) {
    return Optional.ofNullable(binding.get(Var.alloc(variable)));
  }

  private static String words(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
