package dev.demarche.server.page;

import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Who does, wants or is something, and to, of or about whom or what: "France, United Kingdom →
 * Ukraine".
 *
 * @param from whoever acts, takes a stance or is told of
 * @param to whom or what the claim is directed at; what is moved, and where, when there is nobody
 */
public record Participants(List<Link> from, List<Link> to) {

  public Participants {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  /**
   * @param article in whose own voice stances are taken: it is called so instead of by its title
   */
  static Participants of(Node claim, String article, ReadableGraph readable) {
    Map<String, List<Link>> parts = new LinkedHashMap<>();
    for (Row row : readable.select("participants", Map.of("claim", claim))) {
      if (row.node("value").isPresent()) {
        parts
            .computeIfAbsent(Words.localName(row.text("part")), none -> new ArrayList<>())
            .add(link(row, article, readable));
      }
    }
    List<Link> to =
        Stream.of(
                all(parts, "recipient", "target", "toward", "value"),
                all(parts, "theme"),
                all(parts, "place"))
            .filter(links -> !links.isEmpty())
            .findFirst()
            .orElse(List.of());
    return new Participants(all(parts, "agent", "holder", "about"), to);
  }

  private static List<Link> all(Map<String, List<Link>> parts, String... names) {
    return Stream.of(names)
        .flatMap(name -> parts.getOrDefault(name, List.of()).stream())
        .distinct()
        .toList();
  }

  private static Link link(Row row, String article, ReadableGraph readable) {
    String value = row.text("value");
    if (value.equals(article)) {
      return new Link("the article", readable.address().of(value));
    }
    boolean iri = row.node("value").filter(Node::isURI).isPresent();
    Optional<String> act = row.optional("type").or(() -> row.optional("polarity"));
    String name =
        row.optional("name")
            .or(() -> act.map(type -> "the " + Words.spaced(Words.localName(type))))
            .orElse(iri ? Words.spaced(Words.localName(value)) : value);
    return new Link(name, iri ? readable.address().of(value) : "");
  }
}
