package dev.demarche.server.picture;

import dev.demarche.server.page.ClaimLine;
import dev.demarche.server.page.Link;
import dev.demarche.server.page.Words;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;

/**
 * The claims behind one position, in time order.
 *
 * @param iri of the position
 * @param spokenBy those whose words these are, where they spoke for the holder
 * @param more the address of the next ones, "" when these are all
 */
public record PositionWords(
    String iri,
    Link holder,
    String matter,
    Polarity polarity,
    boolean contested,
    List<Link> spokenBy,
    List<ClaimLine> lines,
    String more,
    String data) {

  private static final int SHOWN = 25;
  private static final int MOST = 2_000;

  static PositionWords of(
      Position position,
      Link holder,
      String matter,
      DayRange days,
      int from,
      Address here,
      ReadableGraph readable,
      Names names) {
    List<Row> rows = rows(position, days, readable);
    List<Link> spokenBy =
        readable
            .select("lifted-from", Map.of("position", NodeFactory.createURI(position.iri())))
            .stream()
            .map(row -> names.link(row.text("who")))
            .toList();
    Polarity polarity = rows.isEmpty() ? position.polarity() : Polarity.of(polarities(rows));
    return new PositionWords(
        position.iri(),
        holder,
        matter,
        polarity,
        polarity == Polarity.MIXED && position.contested(),
        spokenBy,
        rows.stream()
            .skip(from)
            .limit(SHOWN)
            .flatMap(row -> row.node("claim").stream())
            .map(claim -> ClaimLine.of(claim, readable))
            .toList(),
        rows.size() > from + SHOWN
            ? here.with("lines", String.valueOf(from + SHOWN)).to("words")
            : "",
        readable.address().of(position.iri()));
  }

  /** Of the stances in these days; asked of the graph only where it may differ from the whole. */
  static Polarity polarity(Position position, DayRange days, ReadableGraph readable) {
    if (days.isUnbounded() || position.polarities().size() == 1) {
      return position.polarity();
    }
    Set<Polarity> within = polarities(rows(position, days, readable));
    return within.isEmpty() ? position.polarity() : Polarity.of(within);
  }

  private static Set<Polarity> polarities(List<Row> rows) {
    Set<Polarity> all = EnumSet.noneOf(Polarity.class);
    rows.forEach(row -> all.add(Polarity.of(Words.localName(row.text("polarity")))));
    return all;
  }

  private static List<Row> rows(Position position, DayRange days, ReadableGraph readable) {
    return readable
        .select(
            "stances-of-position",
            Map.of("position", NodeFactory.createURI(position.iri())),
            0,
            MOST)
        .stream()
        .filter(row -> days.covers(row.text("day")))
        .toList();
  }
}
