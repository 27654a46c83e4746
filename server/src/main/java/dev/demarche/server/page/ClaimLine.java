package dev.demarche.server.page;

import dev.demarche.server.reading.PublicAddress;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * A claim on one line: what kind, in which words, according to whom, in which article.
 *
 * @param kind "Deployment", "Oppose"
 * @param polarity "support", "oppose", "undecided", or "" for events
 * @param modality what is not plain fact to the source: "planned, possible, not", or ""
 * @param when the day that it is about, else that of the article
 * @param source whose word it is; the text is "" where the article speaks in its own voice
 * @param href where the claim stands in its article
 */
public record ClaimLine(
    String kind,
    String polarity,
    String modality,
    String when,
    Participants participants,
    String words,
    Link source,
    Link article,
    String href) {

  /** Of one claim, which the graph has to know. */
  public static ClaimLine of(Node claim, ReadableGraph readable) {
    Row row = readable.select("claim-line", Map.of("claim", claim)).get(0);
    PublicAddress address = readable.address();
    String type = Words.localName(row.text("type"));
    String polarity = Words.localName(row.text("polarity"));
    String article = row.text("article");
    boolean ownVoice = row.text("source").equals(article);
    return new ClaimLine(
        kind(type, polarity, Words.localName(row.text("property"))),
        polarity.toLowerCase(Locale.ROOT),
        Words.modality(
            Words.localName(row.text("realis")),
            Words.localName(row.text("certainty")),
            row.text("negated").equals("true")),
        row.optional("time").orElse(row.text("issued")),
        Participants.of(claim, article, readable),
        row.text("quote"),
        new Link(ownVoice ? "" : row.text("sourceLabel"), address.of(row.text("source"))),
        new Link(row.text("title"), address.of(article)),
        address.of(claim.getURI()));
  }

  /** The act, else the side that is taken, else what is told of something in passing. */
  static String kind(String eventType, String polarity, String property) {
    String name = eventType.isEmpty() ? (polarity.isEmpty() ? property : polarity) : eventType;
    return name.isEmpty() ? "claim" : Words.spaced(name);
  }
}
