package dev.demarche.server.reconciliation;

import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;

/** Asks the text index who may be meant. Thread-safe. */
final class CandidateSearch {

  private static final int SLIP_FROM = 4;
  private static final int TWO_SLIPS_FROM = 8;

  private final ReadableGraph readable;

  CandidateSearch(ReadableGraph readable) {
    this.readable = readable;
  }

  /** Ids of things whose names have some of these words, one or two slips of the pen apart. */
  List<String> similar(FoldedName name, Entities entities, int most) {
    String words =
        name.words().stream().map(CandidateSearch::forgiving).collect(Collectors.joining(" "));
    Map<String, Double> found = new LinkedHashMap<>();
    search(words)
        .forEach(
            row ->
                entities
                    .id(row.text("thing"))
                    .ifPresent(
                        id ->
                            found.merge(
                                id,
                                NameSimilarity.of(name, FoldedName.of(row.text("words"))),
                                Math::max)));
    return found.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Ids and names of things that have a name that begins so, or words that do. */
  Map<String, String> beginning(FoldedName prefix, Entities entities) {
    List<String> words = prefix.words();
    String last = words.get(words.size() - 1);
    String all =
        words.subList(0, words.size() - 1).stream()
            .map(word -> "+" + word + " ")
            .collect(Collectors.joining());
    Map<String, String> found = new HashMap<>();
    search(all + "+(" + last + " " + last + "*)")
        .forEach(
            row ->
                entities
                    .id(row.text("thing"))
                    .ifPresent(
                        id ->
                            found.merge(
                                id,
                                row.text("words"),
                                (one, other) -> prefix.begins(FoldedName.of(one)) ? one : other)));
    return found;
  }

  private List<Row> search(String words) {
    String under = readable.address().iri("name/").replaceAll("([^A-Za-z0-9])", "\\\\$1");
    List<Row> rows = new ArrayList<>(ask("reconciliation-known", words));
    rows.addAll(ask("reconciliation-named", "+(" + words + ") +uri:" + under + "*"));
    return rows;
  }

  private List<Row> ask(String query, String words) {
    return readable.select(query, Map.of("asked", NodeFactory.createLiteralString(words)));
  }

  private static String forgiving(String word) {
    if (word.length() < SLIP_FROM || !word.chars().allMatch(Character::isLetter)) {
      return word;
    }
    return "(" + word + "^4 " + word + (word.length() < TWO_SLIPS_FROM ? "~1)" : "~2)");
  }
}
