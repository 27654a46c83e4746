package dev.demarche.server.picture;

import dev.demarche.server.page.ExplorerPage;
import dev.demarche.server.page.Link;
import dev.demarche.server.page.PageFrame;
import dev.demarche.server.page.Templates;
import dev.demarche.server.page.Words;
import dev.demarche.server.reading.ReadableGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who stands in which relation to one thing. The table of relations is the page; a script draws the
 * same as a graph.
 */
public final class GraphPage implements ExplorerPage {

  private static final String PATH = "explore/graph";

  /**
   * @param around the graph around it
   */
  public record End(String iri, String name, String around) {}

  /**
   * @param claims where the claims of the relation are
   */
  public record Edge(
      String iri,
      End subject,
      End object,
      String words,
      Tone tone,
      boolean symmetric,
      boolean contested,
      int sources,
      String claims) {

    /** The name of its row: "relation-" and the hash of its IRI. */
    public String anchor() {
      return "relation-" + Words.localName(iri);
    }
  }

  /**
   * @param of the thing in the middle, with the IRI {@code middle}; empty when the strongest
   *     relations of all are shown
   * @param left how many entities more there are
   */
  public record Model(
      String action,
      Optional<Link> of,
      String middle,
      String asked,
      boolean between,
      List<Edge> edges,
      int left) {}

  private final ReadableGraph readable;
  private final Templates templates;
  private final Names names;
  private final Relations relations;

  public GraphPage(ReadableGraph readable, Templates templates) {
    this.readable = readable;
    this.templates = templates;
    this.names = new Names(readable);
    this.relations = new Relations(readable);
  }

  @Override
  public String path() {
    return "graph";
  }

  @Override
  public String html(Map<String, String> parameters) {
    return readable.consistently(() -> page(parameters));
  }

  private String page(Map<String, String> parameters) {
    Optional<String> of = names.asked(parameters, "of");
    boolean between = parameters.getOrDefault("between", "").equals("yes");
    Surroundings shown =
        of.map(iri -> Surroundings.of(iri, between, relations.all()))
            .orElseGet(() -> Surroundings.ofAll(relations.all()));
    Map<String, End> ends = new HashMap<>();
    shown.entities().forEach(iri -> ends.put(iri, end(iri, between)));
    List<Edge> edges =
        shown.relations().stream()
            .map(
                each ->
                    edge(
                        each,
                        ends.getOrDefault(each.subject(), end(each.subject(), between)),
                        ends.getOrDefault(each.object(), end(each.object(), between))))
            .toList();
    Optional<Link> middle = of.map(names::link);
    String title = middle.map(link -> "Graph around " + link.text()).orElse("Graph");
    PageFrame frame =
        new PageFrame(
            title,
            PATH,
            "",
            readable.address(),
            List.of("pictures.css", "cytoscape.min.js", "graph.js"));
    return templates.render(
        "graph",
        frame,
        new Model(
            readable.address().address() + PATH,
            middle,
            of.orElse(""),
            middle.map(Link::text).orElse(""),
            between,
            edges,
            shown.left()));
  }

  private End end(String iri, boolean between) {
    Address around = new Address(readable.address().address() + PATH, Map.of());
    return new End(
        iri,
        names.of(iri),
        around.with("of", names.brief(iri)).with("between", between ? "yes" : "").to(""));
  }

  private Edge edge(Relation relation, End subject, End object) {
    Address claims =
        new Address(
            readable.address().address() + "explore/edge",
            Map.of(
                "subject", names.brief(relation.subject()),
                "type", names.brief(relation.type()),
                "object", names.brief(relation.object())));
    return new Edge(
        relation.iri(),
        subject,
        object,
        relation.words(),
        relation.tone(),
        relation.symmetric(),
        relation.contested(),
        relation.sources(),
        claims.to(""));
  }
}
