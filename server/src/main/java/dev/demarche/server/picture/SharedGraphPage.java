package dev.demarche.server.picture;

import dev.demarche.server.linkeddata.HumanReadable;
import dev.demarche.server.page.Link;
import dev.demarche.server.page.PageFrame;
import dev.demarche.server.page.Parameters;
import dev.demarche.server.page.Templates;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import dev.demarche.server.reading.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The page of a graph that all articles share: how much of what is in it, and lists of that. */
public final class SharedGraphPage implements HumanReadable {

  private static final int SHOWN = 100;

  private static final Map<String, String> DESCRIPTIONS =
      Map.of(
          "graph/knowledge",
          "The curated knowledge base: who and what is known, whatever articles say.",
          "graph/ontology",
          "The ontology, its schemes of concepts and its shapes.",
          "graph/derived",
          "What rules derive from the claims: events, positions and relations, each with its claims.");

  /**
   * @param count how many things are of it
   */
  public record Kind(String name, long count, String href) {}

  /** Things of one kind. */
  public record Members(String kind, List<Link> things, String more) {}

  public record Model(
      String iri, String description, long triples, List<Kind> kinds, Optional<Members> members) {}

  private record Counts(long triples, List<Row> kinds) {}

  private final ReadableGraph readable;
  private final Templates templates;
  private final Names names;
  private final Map<String, Snapshot<Counts>> counts = new ConcurrentHashMap<>();

  public SharedGraphPage(ReadableGraph readable, Templates templates) {
    this.readable = readable;
    this.templates = templates;
    this.names = new Names(readable);
  }

  @Override
  public String page(String path, Map<String, String> parameters) {
    Model model = readable.consistently(() -> model(path, parameters));
    PageFrame frame =
        new PageFrame(
            "Graph: " + path.substring("graph/".length()),
            "",
            path,
            readable.address(),
            List.of("pictures.css"));
    return templates.render("sharedgraph", frame, model);
  }

  private Model model(String path, Map<String, String> parameters) {
    Node graph = NodeFactory.createURI(readable.address().iri(path));
    Counts here =
        DESCRIPTIONS.containsKey(path)
            ? counts.computeIfAbsent(path, none -> new Snapshot<>(() -> count(graph))).get()
            : count(graph);
    Address address = new Address(readable.address().address() + path + ".html", Map.of());
    return new Model(
        readable.address().iri(path),
        DESCRIPTIONS.getOrDefault(path, ""),
        here.triples(),
        here.kinds().stream()
            .map(
                row ->
                    new Kind(
                        names.of(row.text("kind")),
                        row.number("things"),
                        address.with("kind", names.brief(row.text("kind"))).to("things")))
            .toList(),
        names
            .asked(parameters, "kind")
            .map(
                kind ->
                    members(
                        graph,
                        kind,
                        Parameters.number(parameters, "after", 0, 0, 1_000_000),
                        address)));
  }

  private Counts count(Node graph) {
    long triples =
        readable.select("triples-of-graph", Map.of("graph", graph)).get(0).number("triples");
    return new Counts(triples, readable.select("kinds-of-graph", Map.of("graph", graph)));
  }

  private Members members(Node graph, String kind, int after, Address address) {
    List<Row> rows =
        readable.select(
            "things-of-graph",
            Map.of("graph", graph, "kind", NodeFactory.createURI(kind)),
            after,
            SHOWN + 1);
    return new Members(
        names.of(kind),
        rows.stream()
            .limit(SHOWN)
            .map(row -> new Link(row.text("label"), readable.address().of(row.text("thing"))))
            .toList(),
        rows.size() > SHOWN
            ? address
                .with("kind", names.brief(kind))
                .with("after", String.valueOf(after + SHOWN))
                .to("things")
            : "");
  }
}
