package dev.demarche.server.picture;

import dev.demarche.server.linkeddata.HumanReadable;
import dev.demarche.server.page.ClaimLine;
import dev.demarche.server.page.Link;
import dev.demarche.server.page.PageFrame;
import dev.demarche.server.page.Parameters;
import dev.demarche.server.page.Templates;
import dev.demarche.server.page.Words;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The page of what the rules derived: an event, a position or a relation, with the claims that it
 * was derived from.
 */
public final class DerivedPage implements HumanReadable {

  private static final int SHOWN = 25;

  /** Properties that title, kind and claims tell. */
  private static final Set<String> SAID_OTHERWISE =
      Set.of("type", "label", "supportedBy", "describedBy");

  public record Fact(String name, List<Link> values) {}

  /**
   * @param pictures where it can be seen among others
   * @param more the address of the next claims, "" when these are all
   */
  public record Model(
      String iri,
      String name,
      String kind,
      List<Fact> facts,
      List<Link> pictures,
      List<ClaimLine> lines,
      String more) {}

  private final ReadableGraph readable;
  private final Templates templates;
  private final Names names;

  public DerivedPage(ReadableGraph readable, Templates templates) {
    this.readable = readable;
    this.templates = templates;
    this.names = new Names(readable);
  }

  @Override
  public String page(String path, Map<String, String> parameters) {
    Model model = readable.consistently(() -> model(path, parameters));
    PageFrame frame =
        new PageFrame(model.name(), "", path, readable.address(), List.of("pictures.css"));
    return templates.render("derived", frame, model);
  }

  private Model model(String path, Map<String, String> parameters) {
    String iri = readable.address().iri(path);
    Node thing = NodeFactory.createURI(iri);
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    for (Row row : readable.select("facts-of-derived", Map.of("thing", thing))) {
      rows.computeIfAbsent(Words.localName(row.text("property")), none -> new ArrayList<>())
          .add(row);
    }
    int from = Parameters.number(parameters, "lines", 0, 0, 1_000_000);
    List<Row> claims =
        readable.select("claims-of-derived", Map.of("thing", thing), from, SHOWN + 1);
    String kind = path.substring(0, path.indexOf('/'));
    return new Model(
        iri,
        title(kind, rows),
        kind,
        facts(rows),
        pictures(kind, rows),
        claims.stream()
            .limit(SHOWN)
            .flatMap(row -> row.node("claim").stream())
            .map(claim -> ClaimLine.of(claim, readable))
            .toList(),
        claims.size() > SHOWN
            ? readable.address().page(path + ".html", "lines", String.valueOf(from + SHOWN))
            : "");
  }

  private List<Fact> facts(Map<String, List<Row>> rows) {
    List<Fact> facts = new ArrayList<>();
    rows.forEach(
        (property, values) -> {
          if (!SAID_OTHERWISE.contains(property)) {
            String name = values.get(0).optional("name").orElse(Words.spaced(property));
            facts.add(new Fact(name, values.stream().map(this::link).toList()));
          }
        });
    return facts;
  }

  private Link link(Row row) {
    String value = row.text("value");
    return row.node("value").filter(Node::isURI).isPresent()
        ? names.link(value)
        : new Link(value, "");
  }

  /**
   * "Russia attacked Ukraine", "Norway on deployment, Ukraine", "meeting, 2024-05-09: Norway,
   * Sweden".
   */
  private String title(String kind, Map<String, List<Row>> rows) {
    return switch (kind) {
      case "relation" ->
          all("subject", rows) + " " + all("relationType", rows) + " " + all("object", rows);
      case "position" -> all("holder", rows) + " on " + all("matter", rows);
      default -> {
        String targets = all("target", rows);
        yield all("eventType", rows)
            + ", "
            + all("time", rows)
            + ": "
            + all("agent", rows)
            + (targets.isEmpty() ? "" : " → " + targets);
      }
    };
  }

  private String all(String property, Map<String, List<Row>> rows) {
    return String.join(
        ", ",
        rows.getOrDefault(property, List.of()).stream().map(this::link).map(Link::text).toList());
  }

  private List<Link> pictures(String kind, Map<String, List<Row>> rows) {
    String explore = readable.address().address() + "explore/";
    List<Link> pictures = new ArrayList<>();
    switch (kind) {
      case "relation" ->
          values("subject", rows)
              .forEach(
                  each ->
                      pictures.add(
                          new Link(
                              "Graph around " + names.of(each),
                              new Address(explore + "graph", Map.of("of", names.brief(each)))
                                  .to(""))));
      case "position" ->
          values("holder", rows)
              .forEach(
                  each ->
                      pictures.add(
                          new Link(
                              "Stances of " + names.of(each),
                              new Address(explore + "stances", Map.of("holder", names.brief(each)))
                                  .to(""))));
      default ->
          values("agent", rows)
              .forEach(
                  each ->
                      pictures.add(
                          new Link(
                              "Events of " + names.of(each),
                              new Address(explore + "timeline", Map.of("of", names.brief(each)))
                                  .to(""))));
    }
    return pictures;
  }

  private static List<String> values(String property, Map<String, List<Row>> rows) {
    return rows.getOrDefault(property, List.of()).stream().map(row -> row.text("value")).toList();
  }
}
