package dev.demarche.server.search;

import static java.util.Comparator.reverseOrder;

import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Asks the text index. Thread-safe. */
final class GraphSearch {

  /** How many things are put in the order of how often they are named. */
  private static final int WEIGHED = 200;

  private final ReadableGraph readable;

  GraphSearch(ReadableGraph readable) {
    this.readable = readable;
  }

  /** Known and named things: those called so to the letter, then those that are named most. */
  Hits<Thing> things(TypedWords typed) {
    return things(typed, typed.query(), typed.queryUnder(readable.address().iri("name/")));
  }

  /** The same whose name has words that begin like those typed. */
  Hits<Thing> completions(TypedWords typed) {
    return things(
        typed, typed.completion(), typed.completionUnder(readable.address().iri("name/")));
  }

  private Hits<Thing> things(TypedWords typed, String known, String named) {
    List<Row> ofKnowledge = rows("search-known", known);
    List<Row> ofArticles = rows("search-named", named);
    Map<String, Thing> things = new LinkedHashMap<>();
    List<Row> all = new ArrayList<>(ofKnowledge);
    all.addAll(ofArticles);
    Thing.of(all).forEach(thing -> things.putIfAbsent(thing.iri(), thing));
    List<Thing> sorted = new ArrayList<>(things.values());
    sorted.sort(Thing.closestTo(typed));
    List<Thing> first = sorted.subList(0, Math.min(sorted.size(), WEIGHED));
    Map<Thing, Long> prominence = new HashMap<>();
    first.forEach(thing -> prominence.put(thing, prominence(thing)));
    first.sort(
        Comparator.comparing((Thing thing) -> !thing.isCalled(typed))
            .thenComparing(thing -> prominence.getOrDefault(thing, 0L), reverseOrder()));
    return new Hits<>(sorted, isCut(ofKnowledge) || isCut(ofArticles));
  }

  private long prominence(Thing thing) {
    Map<String, Node> given = Map.of("thing", NodeFactory.createURI(thing.iri()));
    return readable.select("prominence", given).get(0).number("count");
  }

  /** What single articles describe in these words. */
  Hits<Thing> descriptions(TypedWords typed) {
    List<Row> rows = rows("search-named", typed.queryUnder(readable.address().iri("doc/")));
    return new Hits<>(Thing.of(rows), isCut(rows)).only(Thing::isDescribed);
  }

  /** Rows of articles. */
  Hits<Row> titles(TypedWords typed) {
    List<Row> rows = rows("search-titles", typed.query());
    return new Hits<>(rows, rows.size() >= Hits.MOST);
  }

  /** Rows with ?claim; of claims with the same words in the same article the first. */
  Hits<Row> quotes(TypedWords typed) {
    List<Row> rows = rows("search-quotes", typed.query());
    Set<List<String>> seen = new HashSet<>();
    return new Hits<>(rows, rows.size() >= Hits.MOST)
        .only(row -> seen.add(List.of(row.text("words"), row.text("graph"))));
  }

  /** There is a row for each class of each hit. */
  private static boolean isCut(List<Row> rows) {
    return rows.stream()
            .map(row -> List.of(row.text("thing"), row.text("words"), row.text("graph")))
            .distinct()
            .count()
        >= Hits.MOST;
  }

  private List<Row> rows(String query, String asked) {
    return readable.select(query, Map.of("asked", NodeFactory.createLiteralString(asked)));
  }
}
