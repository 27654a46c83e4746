package dev.demarche.server.page;

import dev.demarche.server.page.MarkedText.Kind;
import dev.demarche.server.page.MarkedText.Mark;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * An article for people: its text with mentions and claims marked in place, and each claim's parts.
 *
 * @param pieces empty when the text is not published here
 * @param facts what is known of the article
 * @param data for search engines
 */
public record MarkedArticle(
    String iri,
    String title,
    String issued,
    List<Part> facts,
    List<MarkedText.Piece> pieces,
    List<Claim> claims,
    JsonLd data) {

  /** What the text and the heading of a claim show already, and what only machines need. */
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
          "negated",
          "wasGeneratedBy",
          "describedBy",
          "label");

  /** The parts of a claim in the order in which one would tell them; others follow. */
  private static final List<String> TOLD =
      List.of(
          "agent",
          "holder",
          "about",
          "property",
          "value",
          "toward",
          "target",
          "recipient",
          "theme",
          "quantity",
          "quantityText",
          "instrument",
          "killed",
          "injured",
          "place",
          "origin",
          "destination",
          "time",
          "timeEnd",
          "timeText",
          "phase",
          "topic",
          "accordingTo",
          "via",
          "citing",
          "quotation",
          "saidOn",
          "inResponseTo",
          "cause",
          "purpose",
          "condition",
          "coreferentWith");

  /** A property with its values. */
  public record Part(String name, List<Link> values) {}

  /**
   * @param name "claim=9"
   * @param words its evidence
   */
  public record Claim(
      String name, String kind, String polarity, String modality, String words, List<Part> parts) {}

  public MarkedArticle {
    facts = List.copyOf(facts);
    pieces = List.copyOf(pieces);
    claims = List.copyOf(claims);
  }

  /**
   * Reads an article.
   *
   * @param links where each IRI leads, "" for nowhere
   */
  public static MarkedArticle of(String iri, ReadableGraph readable, UnaryOperator<String> links) {
    return readable.consistently(() -> new Reader(iri, readable, links).read(iri));
  }

  private record Reader(String iriOfArticle, ReadableGraph readable, UnaryOperator<String> links) {

    private MarkedArticle read(String iri) {
      Node article = NodeFactory.createURI(iri);
      Map<String, List<Link>> facts = new LinkedHashMap<>();
      Map<String, String> known = new HashMap<>();
      String text = "";
      String title = iri;
      String issued = "";
      for (Row row : readable.select("facts", Map.of("thing", article))) {
        String property = Words.localName(row.text("property"));
        String value = row.text("value");
        known.put(property, row.optional("valueLabel").orElse(value));
        switch (property) {
          case "text" -> text = value;
          case "label" -> title = value;
          case "type", "title", "identifier" -> {}
          case "issued" -> issued = value;
          default -> add(facts, row.optional("name").orElse(property), row);
        }
      }
      List<Mark> marks = new ArrayList<>();
      for (Row row : readable.select("mentions", Map.of("article", article))) {
        Link entity = new Link(row.text("label"), links.apply(row.text("entity")));
        marks.add(mark(Kind.MENTION, row, "", entity));
      }
      List<Claim> claims = claims(article, marks);
      return new MarkedArticle(
          iri,
          title,
          issued,
          parts(facts),
          text.isEmpty() ? List.of() : MarkedText.of(text, marks).pieces(),
          claims,
          SchemaOrg.article(iri, readable.address().of(iri), title, known));
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
      Map<String, Integer> order = new HashMap<>();
      for (Row row : rows) {
        String property = Words.localName(row.text("property"));
        switch (property) {
          case "evidence" -> marks.add(mark(Kind.EVIDENCE, row, name, new Link("", "")));
          case "trigger" -> marks.add(mark(Kind.TRIGGER, row, name, new Link("", "")));
          case "cue" -> marks.add(mark(Kind.CUE, row, name, new Link("", "")));
          default -> plain.put(property, row.text("value"));
        }
        if (!SHOWN_OTHERWISE.contains(property)) {
          String part = row.optional("name").orElseGet(() -> Words.spaced(property));
          order.putIfAbsent(part, TOLD.contains(property) ? TOLD.indexOf(property) : TOLD.size());
          add(parts, part, row);
        }
      }
      String type = Words.localName(plain.getOrDefault("eventType", ""));
      String polarity = Words.spaced(Words.localName(plain.getOrDefault("polarity", "")));
      return new Claim(
          name,
          ClaimLine.kind(type, polarity, Words.localName(plain.getOrDefault("property", ""))),
          polarity,
          Words.modality(
              Words.localName(plain.getOrDefault("realis", "")),
              Words.localName(plain.getOrDefault("certainty", "")),
              plain.getOrDefault("negated", "").equals("true")),
          plain.getOrDefault("quote", ""),
          parts(parts).stream()
              .sorted(Comparator.comparingInt(part -> order.getOrDefault(part.name(), TOLD.size())))
              .toList());
    }

    private void add(Map<String, List<Link>> parts, String name, Row row) {
      String value = row.text("value");
      boolean iri = row.node("value").filter(Node::isURI).isPresent();
      String plain = iri ? Words.spaced(Words.localName(value)) : value;
      String words = row.optional("valueLabel").orElse(plain);
      String act = Words.spaced(Words.localName(row.text("act")));
      String label =
          value.equals(iriOfArticle) ? "the article" : act.isEmpty() ? words : act + ": " + words;
      Link link = new Link(label, iri ? links.apply(value) : "");
      List<Link> values = parts.computeIfAbsent(name, none -> new ArrayList<>());
      if (!values.contains(link)) {
        values.add(link);
      }
    }

    private static List<Part> parts(Map<String, List<Link>> parts) {
      return parts.entrySet().stream().map(e -> new Part(e.getKey(), e.getValue())).toList();
    }

    private static Mark mark(Kind kind, Row row, String claim, Link entity) {
      return new Mark(kind, (int) row.number("begin"), (int) row.number("end"), claim, entity);
    }
  }
}
