package dev.demarche.cli.knowledge;

import dev.demarche.cli.output.PrintableText;
import dev.demarche.cli.output.Shell;
import dev.demarche.cli.output.Table;
import dev.demarche.cli.store.Counted;
import dev.demarche.ontology.OwnKnowledge;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares the links to Wikidata with tables: a link is confirmed where a table has the item and
 * calls it by one of the entity's names. Names are compared without case, marks, punctuation,
 * leading article and what stands in parentheses.
 */
public final class LinkVerification {

  private static final int SHOWN_NAMES = 3;

  private final Shell shell;

  public LinkVerification(Shell shell) {
    this.shell = shell;
  }

  private static final class Count {

    private long entities;
    private long linked;
    private long confirmed;
    private long absent;
    private long otherwiseNamed;
  }

  /**
   * Writes what cannot be confirmed, and counts.
   *
   * @param tables files or folders, see {@link ReferenceTables}
   * @return how many links are not confirmed
   */
  public long run(OwnKnowledge own, List<Path> tables) throws IOException {
    List<CuratedEntity> entities = CuratedEntity.all(own);
    Set<String> items =
        entities.stream().flatMap(each -> each.items().stream()).collect(Collectors.toSet());
    ReferenceTables reference = ReferenceTables.read(tables, items);
    Map<String, Count> counts = new TreeMap<>();
    Writer out = shell.text();
    for (CuratedEntity entity : entities) {
      Count count = counts.computeIfAbsent(entity.kind(), none -> new Count());
      count.entities++;
      count.linked += entity.items().isEmpty() ? 0 : 1;
      for (String item : entity.items()) {
        String doubt = doubt(entity, reference.names(item), count);
        if (doubt != null) {
          out.write(
              PrintableText.oneLine(
                      "id:" + entity.slug() + " (" + entity.names().get(0) + ") " + item + doubt)
                  + "\n");
        }
      }
    }
    counts.values().removeIf(count -> count.linked == 0);
    out.write(table(counts).format(shell.columns()));
    Count sum = sum(counts);
    long unconfirmed = sum.absent + sum.otherwiseNamed;
    out.write(
        Counted.of(sum.confirmed, "link")
            + " confirmed, "
            + unconfirmed
            + " not: "
            + sum.absent
            + " in no table, "
            + sum.otherwiseNamed
            + " called otherwise\n");
    out.flush();
    return unconfirmed;
  }

  private static @Nullable String doubt(
      CuratedEntity entity, @Nullable Set<String> names, Count count) {
    if (names == null) {
      count.absent++;
      return ": in no table";
    }
    Set<String> known = new HashSet<>();
    names.forEach(each -> known.add(plain(each)));
    if (entity.names().stream().map(LinkVerification::plain).anyMatch(known::contains)) {
      count.confirmed++;
      return null;
    }
    count.otherwiseNamed++;
    return ": called " + names.stream().limit(SHOWN_NAMES).collect(Collectors.joining("; "));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name.replaceAll("\\(.*?\\)", " "), Normalizer.Form.NFKD)
        .replaceAll("[\\p{M}'’ʼ]", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .replaceFirst("^the ", "");
  }

  private static Table table(Map<String, Count> counts) {
    List<List<String>> rows = new ArrayList<>();
    counts.forEach((kind, count) -> rows.add(row(kind, count)));
    rows.add(row("all of these", sum(counts)));
    return new Table(
        List.of("KIND", "ENTITIES", "LINKED", "CONFIRMED", "SHARE", "IN NO TABLE", "OTHER NAME"),
        rows);
  }

  private static List<String> row(String kind, Count count) {
    return List.of(
        kind,
        Long.toString(count.entities),
        Long.toString(count.linked),
        Long.toString(count.confirmed),
        KnowledgeStatistics.share(count.confirmed, count.linked),
        Long.toString(count.absent),
        Long.toString(count.otherwiseNamed));
  }

  private static Count sum(Map<String, Count> counts) {
    Count sum = new Count();
    for (Count count : counts.values()) {
      sum.entities += count.entities;
      sum.linked += count.linked;
      sum.confirmed += count.confirmed;
      sum.absent += count.absent;
      sum.otherwiseNamed += count.otherwiseNamed;
    }
    return sum;
  }
}
