package dev.demarche.server.page;

import dev.demarche.server.linkeddata.HumanReadable;
import dev.demarche.server.page.MarkedText.Kind;
import dev.demarche.server.page.MarkedText.Mark;
import dev.demarche.server.reading.PublicAddress;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The page of an article: its text with mentions and claims marked in place, and each claim's
 * parts.
 */
public final class ArticlePage implements HumanReadable {

  /** Properties that the text and the heading of a claim show already. */
  private static final Set<String> SHOWN_OTHERWISE =
      Set.of(
          "type",
          "statedIn",
          "quote",
          "evidence",
          "trigger",
          "cue",
          "eventType",
          "polarity",
          "realis",
          "certainty",
          "negated");

  /** Entities that something is said of in passing are shown, too; what says it is no part. */
  public record Part(String name, List<Link> values) {}

  /**
   * @param name "claim=9"
   * @param words its evidence
   */
  public record Claim(
      String name, String kind, String polarity, String modality, String words, List<Part> parts) {}

  /**
   * @param pieces empty when the text is not published here
   * @param data for search engines
   */
  public record Model(
      String iri,
      String title,
      String issued,
      List<Part> facts,
      List<MarkedText.Piece> pieces,
      List<Claim> claims,
      JsonLd data) {}

  private final ReadableGraph readable;
  private final Templates templates;

  public ArticlePage(ReadableGraph readable, Templates templates) {
    this.readable = readable;
    this.templates = templates;
  }

  @Override
  public String page(String path, Map<String, String> parameters) {
    PublicAddress address = readable.address();
    Model model = readable.consistently(() -> model(address.iri(path)));
    PageFrame frame =
        new PageFrame(model.title(), "explore/articles", path, address, List.of("article.js"));
    return templates.render("article", frame, model);
  }

  private Model model(String iri) {
    Node article = NodeFactory.createURI(iri);
    Map<String, List<Link>> facts = new LinkedHashMap<>();
    Map<String, String> words = new HashMap<>();
    String text = "";
    String title = iri;
    String issued = "";
    for (Row row : readable.select("facts", Map.of("thing", article))) {
      String property = Words.localName(row.text("property"));
      String value = row.text("value");
      words.put(property, row.optional("valueLabel").orElse(value));
      switch (property) {
        case "text" -> text = value;
        case "label" -> title = value;
        case "type", "title" -> {}
        case "issued" -> issued = value;
        default -> add(facts, row.optional("name").orElse(property), row);
      }
    }
    List<Mark> marks = new ArrayList<>();
    for (Row row : readable.select("mentions", Map.of("article", article))) {
      Link entity = new Link(row.text("label"), readable.address().of(row.text("entity")));
      marks.add(mark(Kind.MENTION, row, "", entity));
    }
    List<Claim> claims = claims(article, marks);
    return new Model(
        iri,
        title,
        issued,
        parts(facts),
        text.isEmpty() ? List.of() : MarkedText.of(text, marks).pieces(),
        claims,
        SchemaOrg.article(iri, readable.address().of(iri), title, words));
  }

  private List<Claim> claims(Node article, List<Mark> marks) {
    Map<String, List<Row>> byClaim = new LinkedHashMap<>();
    for (Row row : readable.select("article-claims", Map.of("article", article))) {
      byClaim.computeIfAbsent(row.text("claim"), none -> new ArrayList<>()).add(row);
    }
    List<Claim> claims = new ArrayList<>();
    byClaim.forEach(
        (iri, rows) -> claims.add(claim(iri.substring(iri.indexOf('#') + 1), rows, marks)));
    claims.sort(Comparator.comparingInt(claim -> offset(claim.name())));
    return claims;
  }

  /** 9 of "claim=9" and of "claim=9-2". */
  private static int offset(String name) {
    String digits = name.replaceFirst("^[a-z]+=", "").replaceFirst("-.*", "");
    return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
  }

  private Claim claim(String name, List<Row> rows, List<Mark> marks) {
    Map<String, String> plain = new LinkedHashMap<>();
    Map<String, List<Link>> parts = new LinkedHashMap<>();
    for (Row row : rows) {
      String property = Words.localName(row.text("property"));
      switch (property) {
        case "evidence" -> marks.add(mark(Kind.EVIDENCE, row, name, new Link("", "")));
        case "trigger" -> marks.add(mark(Kind.TRIGGER, row, name, new Link("", "")));
        case "cue" -> marks.add(mark(Kind.CUE, row, name, new Link("", "")));
        default -> plain.put(property, row.text("value"));
      }
      if (!SHOWN_OTHERWISE.contains(property)) {
        add(parts, row.optional("name").orElse(property), row);
      }
    }
    String type = Words.localName(plain.getOrDefault("eventType", ""));
    String polarity = Words.spaced(Words.localName(plain.getOrDefault("polarity", "")));
    return new Claim(
        name,
        type.isEmpty() ? (polarity.isEmpty() ? "attribute" : polarity) : Words.spaced(type),
        polarity,
        Words.modality(
            Words.localName(plain.getOrDefault("realis", "")),
            Words.localName(plain.getOrDefault("certainty", "")),
            plain.getOrDefault("negated", "").equals("true")),
        plain.getOrDefault("quote", ""),
        parts(parts));
  }

  private void add(Map<String, List<Link>> parts, String name, Row row) {
    String value = row.text("value");
    boolean iri = row.node("value").filter(Node::isURI).isPresent();
    String label =
        row.optional("valueLabel").orElse(iri ? Words.spaced(Words.localName(value)) : value);
    parts
        .computeIfAbsent(name, none -> new ArrayList<>())
        .add(new Link(label, iri ? readable.address().of(value) : ""));
  }

  private static List<Part> parts(Map<String, List<Link>> parts) {
    return parts.entrySet().stream().map(e -> new Part(e.getKey(), e.getValue())).toList();
  }

  private static Mark mark(Kind kind, Row row, String claim, Link entity) {
    return new Mark(kind, (int) row.number("begin"), (int) row.number("end"), claim, entity);
  }
}
