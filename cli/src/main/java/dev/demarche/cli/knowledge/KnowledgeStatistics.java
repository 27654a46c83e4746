package dev.demarche.cli.knowledge;

import dev.demarche.cli.output.Shell;
import dev.demarche.cli.output.Table;
import dev.demarche.ontology.OwnKnowledge;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How many entities of which kind there are, with how many names, and how many are linked. */
public final class KnowledgeStatistics {

  private final Shell shell;

  public KnowledgeStatistics(Shell shell) {
    this.shell = shell;
  }

  public void print(OwnKnowledge own) throws IOException {
    Map<String, List<CuratedEntity>> kinds =
        CuratedEntity.all(own).stream()
            .collect(Collectors.groupingBy(CuratedEntity::kind, TreeMap::new, Collectors.toList()));
    List<List<String>> rows = new ArrayList<>();
    kinds.forEach((kind, entities) -> rows.add(row(kind, entities)));
    rows.add(row("all", kinds.values().stream().flatMap(List::stream).toList()));
    Writer out = shell.text();
    out.write(
        new Table(List.of("KIND", "ENTITIES", "NAMES", "LINKED", "SHARE"), rows)
            .format(shell.columns()));
    out.flush();
  }

  private static List<String> row(String kind, List<CuratedEntity> entities) {
    long linked = entities.stream().filter(each -> !each.items().isEmpty()).count();
    return List.of(
        kind,
        Integer.toString(entities.size()),
        Long.toString(sum(entities, each -> each.names().size())),
        Long.toString(linked),
        share(linked, entities.size()));
  }

  private static long sum(List<CuratedEntity> entities, Function<CuratedEntity, Integer> size) {
    return entities.stream().mapToLong(each -> size.apply(each)).sum();
  }

  static String share(long part, long whole) {
    return whole == 0 ? "" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
  }
}
