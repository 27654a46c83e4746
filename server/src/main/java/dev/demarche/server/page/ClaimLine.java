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
 * @param href where the claim stands in its article
 */
public record ClaimLine(
    String kind,
    String polarity,
    String modality,
    String when,
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
    return new ClaimLine(
        type.isEmpty() ? polarity : Words.spaced(type),
        polarity.toLowerCase(Locale.ROOT),
        Words.modality(
            Words.localName(row.text("realis")),
            Words.localName(row.text("certainty")),
            row.text("negated").equals("true")),
        row.optional("time").orElse(row.text("issued")),
        row.text("quote"),
        new Link(row.text("sourceLabel"), address.of(row.text("source"))),
        new Link(row.text("title"), address.of(row.text("article"))),
        address.of(claim.getURI()));
  }
}
