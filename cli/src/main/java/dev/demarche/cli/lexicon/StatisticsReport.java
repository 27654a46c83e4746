package dev.demarche.cli.lexicon;

import dev.demarche.cli.output.Shell;
import dev.demarche.cli.output.Table;
import dev.demarche.extractor.knowledge.LexiconReader;
import dev.demarche.extractor.knowledge.LexiconStatistics;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many words and phrases the lexicon has, by what they do and by part of speech. */
public final class StatisticsReport {

  private final Shell shell;
  private final ReportFormat format;

  public StatisticsReport(Shell shell, ReportFormat format) {
    this.shell = shell;
    this.format = format;
  }

  public void print() throws IOException {
    LexiconStatistics statistics = LexiconStatistics.of(LexiconReader.read());
    Writer out = shell.text();
    out.write(
        switch (format) {
          case TABLE -> table(statistics).format(shell.columns());
          case TSV -> Counts.separated(table(statistics));
          case JSON -> Counts.json(tree(statistics));
        });
    out.flush();
  }

  private static Map<String, Map<PartOfSpeech, Integer>> uses(LexiconStatistics statistics) {
    Map<String, Map<PartOfSpeech, Integer>> uses = new LinkedHashMap<>();
    uses.put("evoking", statistics.evoking());
    uses.put("stance", statistics.stances());
    uses.put("speech act", statistics.speechActs());
    uses.put("attribution", statistics.attribution());
    uses.put("attitude", statistics.attitude());
    uses.put("context", statistics.contexts());
    uses.put("light verb", statistics.lightVerbs());
    uses.put("common noun", statistics.commonNouns());
    return uses;
  }

  private static Table table(LexiconStatistics statistics) {
    List<List<String>> rows = new ArrayList<>();
    uses(statistics).forEach((use, counts) -> rows.add(row(use, counts)));
    statistics.eventTypes().forEach((type, counts) -> rows.add(row("event " + type, counts)));
    statistics.stanceTypes().forEach((type, counts) -> rows.add(row("stance " + type, counts)));
    List<String> head = new ArrayList<>(List.of("WORDS", "ALL"));
    for (PartOfSpeech part : PartOfSpeech.values()) {
      head.add(part.name());
    }
    return new Table(head, rows);
  }

  private static List<String> row(String name, Map<PartOfSpeech, Integer> counts) {
    List<String> row =
        new ArrayList<>(List.of(name, Integer.toString(LexiconStatistics.sum(counts))));
    for (PartOfSpeech part : PartOfSpeech.values()) {
      row.add(Integer.toString(counts.getOrDefault(part, 0)));
    }
    return row;
  }

  private static Map<String, Object> tree(LexiconStatistics statistics) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("uses", trees(uses(statistics)));
    tree.put("events", trees(statistics.eventTypes()));
    tree.put("stances", trees(statistics.stanceTypes()));
    return tree;
  }

  private static Map<String, Object> trees(Map<String, Map<PartOfSpeech, Integer>> all) {
    Map<String, Object> trees = new LinkedHashMap<>();
    all.forEach(
        (name, counts) -> {
          Map<String, Object> tree = new LinkedHashMap<>();
          tree.put("all", LexiconStatistics.sum(counts));
          counts.forEach((part, count) -> tree.put(part.name().toLowerCase(Locale.ROOT), count));
          trees.put(name, tree);
        });
    return trees;
  }
}
