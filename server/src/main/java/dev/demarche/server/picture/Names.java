package dev.demarche.server.picture;

import dev.demarche.server.page.BadRequestException;
import dev.demarche.server.page.Link;
import dev.demarche.server.page.Words;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** From IRIs to names for people, and back. Thread-safe. */
final class Names {

  static final String ONTOLOGY = "https://w3id.org/demarche#";

  private final ReadableGraph readable;

  Names(ReadableGraph readable) {
    this.readable = readable;
  }

  /** What it is called, or the last part of its IRI. */
  String of(String iri) {
    List<Row> rows = readable.select("label", Map.of("thing", NodeFactory.createURI(iri)));
    return rows.isEmpty() ? Words.spaced(Words.localName(iri)) : rows.get(0).text("label");
  }

  Link link(String iri) {
    return new Link(of(iri), readable.address().of(iri));
  }

  /**
   * What a parameter names: an IRI, a term of the ontology ("dem:Deployment"), a path below the
   * base ("id/ukraine"), or a name as people write it.
   *
   * @return empty when the parameter is absent
   * @throws BadRequestException when nothing has this name
   */
  Optional<String> asked(Map<String, String> parameters, String parameter) {
    String text = parameters.getOrDefault(parameter, "").strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(iri(text, parameter));
  }

  String iri(String text, String parameter) {
    if (text.startsWith("http://") || text.startsWith("https://")) {
      return text;
    }
    if (text.startsWith("dem:")) {
      return ONTOLOGY + text.substring("dem:".length());
    }
    if (text.matches("(id|name|doc)/.+")) {
      return readable.address().iri(text);
    }
    for (String language : List.of("en", "")) {
      Node name = NodeFactory.createLiteralLang(text, language);
      for (Row row : readable.select("named", Map.of("name", name))) {
        return row.text("thing");
      }
    }
    throw new BadRequestException(
        "The parameter "
            + parameter
            + " is \""
            + text
            + "\", which nothing here is called: give a name or an IRI, such as Ukraine or "
            + readable.address().iri("id/ukraine")
            + ".");
  }

  /** The shortest way to say an IRI in an address. */
  String brief(String iri) {
    return iri.startsWith(ONTOLOGY)
        ? "dem:" + iri.substring(ONTOLOGY.length())
        : readable.address().path(iri).orElse(iri);
  }
}
