package dev.demarche.extractor.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * JSON-LD 1.1: one object with a context and an array of named graphs, one a line, each an object
 * with its subjects. Properties always hold arrays, so that a program needs no case for one value.
 */
final class JsonLdSerializer implements GraphSerializer {

  private final Writer out;
  private final String base;
  private boolean first = true;

  JsonLdSerializer(String base, OutputStream stream) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    this.base = base;
    out.write("{\"@context\":{\"@version\":1.1,\"@base\":");
    string(base);
    for (Map.Entry<String, String> prefix : Prefixes.ALL.entrySet()) {
      out.write(',');
      string(prefix.getKey());
      out.write(':');
      string(prefix.getValue());
    }
    out.write("},\n\"@graph\":[");
  }

  @Override
  public void write(ArticleGraph article) throws IOException {
    out.write(first ? "\n{\"@id\":" : ",\n{\"@id\":");
    first = false;
    string(relative(article.name().getURI()));
    out.write(",\"@graph\":[");
    Triple previous = null;
    for (Triple triple : new StatementOrder(article.name().getURI()).arrange(article.triples())) {
      write(triple, previous);
      previous = triple;
    }
    out.write(previous == null ? "]}" : "]}]}");
  }

  private void write(Triple triple, @Nullable Triple previous) throws IOException {
    if (previous == null || !previous.getSubject().equals(triple.getSubject())) {
      out.write(previous == null ? "{\"@id\":" : "]},{\"@id\":");
      string(relative(triple.getSubject().getURI()));
      out.write(',');
      predicate(triple.getPredicate());
    } else if (!previous.getPredicate().equals(triple.getPredicate())) {
      out.write("],");
      predicate(triple.getPredicate());
    } else {
      out.write(',');
    }
    if (triple.getPredicate().equals(RDF.type.asNode())) {
      string(prefixed(triple.getObject().getURI()));
    } else {
      value(triple.getObject());
    }
  }

  private void predicate(Node predicate) throws IOException {
    string(predicate.equals(RDF.type.asNode()) ? "@type" : prefixed(predicate.getURI()));
    out.write(":[");
  }

  private void value(Node node) throws IOException {
    if (node.isURI()) {
      out.write("{\"@id\":");
      String iri = node.getURI();
      String shortened = prefixed(iri);
      string(shortened.equals(iri) ? relative(iri) : shortened);
      out.write('}');
      return;
    }
    String lexical = node.getLiteralLexicalForm();
    String datatype = node.getLiteralDatatypeURI();
    if (!node.getLiteralLanguage().isEmpty()) {
      out.write("{\"@value\":");
      string(lexical);
      out.write(",\"@language\":");
      string(node.getLiteralLanguage());
      out.write('}');
    } else if (datatype.equals(XSDDatatype.XSDstring.getURI())) {
      string(lexical);
    } else if (datatype.equals(XSDDatatype.XSDinteger.getURI())
        || datatype.equals(XSDDatatype.XSDboolean.getURI())) {
      out.write(lexical);
    } else {
      out.write("{\"@value\":");
      string(lexical);
      out.write(",\"@type\":");
      string(prefixed(datatype));
      out.write('}');
    }
  }

  /** As the context's base resolves it. */
  private String relative(String iri) {
    return iri.startsWith(base + "doc/")
            || iri.startsWith(base + "id/")
            || iri.startsWith(base + "name/")
        ? iri.substring(base.length())
        : iri;
  }

  private static String prefixed(String iri) {
    for (Map.Entry<String, String> prefix : Prefixes.ALL.entrySet()) {
      if (iri.startsWith(prefix.getValue())) {
        return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
      }
    }
    return iri;
  }

  private void string(String text) throws IOException {
    out.write('"');
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      switch (each) {
        case '"' -> out.write("\\\"");
        case '\\' -> out.write("\\\\");
        case '\n' -> out.write("\\n");
        case '\r' -> out.write("\\r");
        case '\t' -> out.write("\\t");
        default -> {
          if (each < 0x20 || each == '\u2028' || each == '\u2029') {
            out.write("\\u%04x".formatted((int) each));
          } else {
            out.write(each);
          }
        }
      }
    }
    out.write('"');
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.write("\n]}\n");
    out.close();
  }
}
