package dev.demarche.server.page;

import dev.demarche.server.linkeddata.HumanReadable;
import dev.demarche.server.reading.PublicAddress;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The page of a thing: what is known of it, and what the articles say that it said, did, wants and
 * suffered, each with source and words.
 */
public final class ThingPage implements HumanReadable {

  private static final String ONTOLOGY = "https://w3id.org/demarche#";

  /** How many claims of a kind one page shows. */
  private static final int SHOWN = 25;

  /** What a thing is in a claim, and how a heading says so. */
  private enum Part {
    SAID("said", "Said", "accordingTo"),
    DID("did", "Did or does", "agent"),
    WANTS("wants", "Is for or against", "holder"),
    SUFFERED("suffered", "Was done to it", "target"),
    GOT("got", "Got or was told", "recipient"),
    JUDGED("judged", "Others are for or against it", "toward"),
    USED("used", "Was used", "instrument"),
    MOVED("moved", "Was moved, given or discussed", "theme"),
    PLACE("place", "Happened there", "place");

    private final String anchor;
    private final String heading;
    private final String property;

    Part(String anchor, String heading, String property) {
      this.anchor = anchor;
      this.heading = heading;
      this.property = property;
    }
  }

  /** One property with all its values. */
  public record Fact(String name, List<Link> values) {}

  /**
   * @param term "since 2017-05-14", "2017 – 2021", or ""
   */
  public record Office(String role, Link other, String term) {}

  /**
   * @param more the address of the next ones, "" when these are all
   */
  public record Claims(String anchor, String heading, List<ClaimLine> lines, String more) {}

  /**
   * @param language its tag, such as "uk"
   */
  public record ForeignName(String text, String language) {}

  /**
   * @param iri as it is stored
   * @param kinds from the broadest class to the narrowest
   * @param otherNames in English, or in no language that is told
   * @param elsewhere the same thing in other data
   * @param data for search engines
   */
  public record Model(
      String iri,
      String name,
      List<String> kinds,
      List<String> otherNames,
      List<ForeignName> foreignNames,
      List<Fact> facts,
      List<Office> offices,
      List<Link> elsewhere,
      List<Claims> claims,
      JsonLd data) {}

  private final ReadableGraph readable;
  private final Templates templates;

  public ThingPage(ReadableGraph readable, Templates templates) {
    this.readable = readable;
    this.templates = templates;
  }

  @Override
  public String page(String path, Map<String, String> parameters) {
    PublicAddress address = readable.address();
    Model model = readable.consistently(() -> model(address.iri(path), path, parameters));
    PageFrame frame = new PageFrame(model.name(), "", path, address, List.of());
    return templates.render("thing", frame, model);
  }

  private Model model(String iri, String path, Map<String, String> parameters) {
    Node thing = NodeFactory.createURI(iri);
    List<String> classes = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    List<String> others = new ArrayList<>();
    List<ForeignName> foreign = new ArrayList<>();
    List<Link> elsewhere = new ArrayList<>();
    Map<String, List<Link>> facts = new LinkedHashMap<>();
    String name = Words.localName(iri);
    for (Row row : readable.select("facts", Map.of("thing", thing))) {
      String property = Words.localName(row.text("property"));
      String value = row.text("value");
      switch (property) {
        case "type" -> {
          classes.add(Words.localName(value));
          kinds.add(Words.spaced(Words.localName(value)));
        }
        case "label", "altLabel", "shortName" -> {
          String language = row.node("value").map(ThingPage::language).orElse("");
          if (!language.isEmpty() && !language.startsWith("en")) {
            foreign.add(new ForeignName(value, language));
          } else if (property.equals("label")) {
            name = value;
          } else if (!others.contains(value)) {
            others.add(value);
          }
        }
        case "sameAs" -> elsewhere.add(new Link(value, readable.address().link(value)));
        default ->
            facts
                .computeIfAbsent(
                    row.optional("name").orElse(Words.spaced(property)), none -> new ArrayList<>())
                .add(link(row.optional("valueLabel").orElse(value), row.node("value")));
      }
    }
    return new Model(
        iri,
        name,
        kinds,
        others,
        foreign.stream().sorted(Comparator.comparing(ForeignName::language)).toList(),
        facts.entrySet().stream().map(e -> new Fact(e.getKey(), e.getValue())).toList(),
        offices(thing),
        elsewhere,
        claims(thing, path, parameters),
        SchemaOrg.thing(
            iri,
            readable.address().of(iri),
            name,
            classes,
            elsewhere.stream().map(Link::href).filter(href -> !href.isEmpty()).toList()));
  }

  private static String language(Node name) {
    return name.isLiteral() ? name.getLiteralLanguage() : "";
  }

  private Link link(String text, Optional<Node> value) {
    return new Link(
        text,
        value.filter(Node::isURI).map(node -> readable.address().link(node.getURI())).orElse(""));
  }

  private List<Office> offices(Node thing) {
    return readable.select("offices", Map.of("thing", thing)).stream()
        .map(
            row ->
                new Office(
                    row.text("role"),
                    link(row.text("otherLabel"), row.node("other")),
                    term(row.text("start"), row.text("end"))))
        .toList();
  }

  private static String term(String start, String end) {
    if (end.isEmpty()) {
      return start.isEmpty() ? "" : "since " + start;
    }
    return (start + " – " + end).strip();
  }

  private List<Claims> claims(Node thing, String path, Map<String, String> parameters) {
    List<Claims> all = new ArrayList<>();
    for (Part part : Part.values()) {
      int from = Parameters.number(parameters, part.anchor, 0, 0, 100_000);
      Node property = NodeFactory.createURI(ONTOLOGY + part.property);
      List<Row> rows =
          readable.select("claims-of", Map.of("thing", thing, "part", property), from, SHOWN + 1);
      List<ClaimLine> lines =
          rows.stream()
              .limit(SHOWN)
              .flatMap(row -> row.node("claim").stream())
              .map(claim -> ClaimLine.of(claim, readable))
              .toList();
      String next = String.valueOf(from + SHOWN);
      String more =
          rows.size() > SHOWN
              ? readable.address().page(path + ".html", part.anchor, next) + "#" + part.anchor
              : "";
      if (!lines.isEmpty()) {
        all.add(new Claims(part.anchor, part.heading, lines, more));
      }
    }
    return all;
  }
}
