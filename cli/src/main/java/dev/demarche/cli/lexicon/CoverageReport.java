package dev.demarche.cli.lexicon;

import dev.demarche.cli.output.PrintableText;
import dev.demarche.cli.output.Shell;
import dev.demarche.cli.output.Table;
import dev.demarche.cli.pipeline.ArticleRun;
import dev.demarche.cli.pipeline.ArticleSource;
import dev.demarche.cli.pipeline.Extracted;
import dev.demarche.cli.pipeline.Outcome;
import dev.demarche.extractor.Extractor;
import dev.demarche.extractor.claim.LexiconCoverage;
import dev.demarche.extractor.claim.LexiconCoverage.MissedVerb;
import dev.demarche.extractor.claim.WordUse;
import dev.demarche.extractor.claim.WordUse.Coverage;
import dev.demarche.extractor.knowledge.PartOfSpeech;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** What the lexicon covers of a corpus, and the commonest verbs with actors that it lacks. */
public final class CoverageReport {

  private static final List<PartOfSpeech> PARTS =
      List.of(PartOfSpeech.VERB, PartOfSpeech.NOUN, PartOfSpeech.ADJECTIVE);
  private static final List<String> MISSED =
      List.of("MISSED VERB", "COUNT", "SUBJECT", "OBJECT", "EXAMPLE");
  private static final int NARROWEST_EXAMPLE = 20;

  private final Shell shell;
  private final Supplier<Extractor> models;
  private final ReportFormat format;
  private final int most;

  /**
   * @param models loads the extractor; asked only if there is an article
   * @param most how many missed verbs to list
   */
  public CoverageReport(Shell shell, Supplier<Extractor> models, ReportFormat format, int most) {
    this.shell = shell;
    this.models = models;
    this.format = format;
    this.most = most;
  }

  /** Reads to the end, then prints. */
  public Outcome run(ArticleSource source) throws IOException {
    LexiconCoverage coverage = new LexiconCoverage();
    Outcome outcome =
        new ArticleRun(shell, source)
            .<List<WordUse>>run(
                () -> {
                  Extractor extractor = models.get();
                  return extractor::wordUses;
                },
                extracted -> {
                  if (extracted instanceof Extracted.Done<List<WordUse>> done) {
                    coverage.add(done.article(), done.result());
                  }
                });
    Writer out = shell.text();
    out.write(
        switch (format) {
          case TABLE -> tables(coverage);
          case TSV -> Counts.separated(words(coverage)) + "\n" + Counts.separated(missed(coverage));
          case JSON -> Counts.json(tree(coverage));
        });
    out.flush();
    return outcome;
  }

  private String tables(LexiconCoverage coverage) {
    List<MissedVerb> verbs = coverage.missed(most);
    int width = MISSED.get(0).length();
    for (MissedVerb verb : verbs) {
      width = Math.max(width, verb.lemma().length());
    }
    int others = width + "  COUNT  SUBJECT  OBJECT  ".length() + "… ".length() + " …".length();
    int room = Math.max(NARROWEST_EXAMPLE, shell.columns() - others);
    List<List<String>> rows = verbs.stream().map(verb -> row(verb, excerpt(verb, room))).toList();
    return words(coverage).format(shell.columns())
        + (rows.isEmpty() ? "" : "\n" + new Table(MISSED, rows).format(shell.columns()));
  }

  /** So much of a sentence that its verb is in it, from its beginning if that leaves room. */
  private static String excerpt(MissedVerb verb, int room) {
    int begin = Math.max(0, verb.at() - room / 2);
    int blank = verb.example().lastIndexOf(' ', begin);
    boolean whole = verb.example().length() <= room || verb.at() < room / 2 || blank < 0;
    return whole
        ? PrintableText.shortened(verb.example(), room)
        : "… " + PrintableText.shortened(verb.example().substring(blank + 1), room);
  }

  private static Table words(LexiconCoverage coverage) {
    List<String> head = new ArrayList<>(List.of("WORDS", "SEEN"));
    for (Coverage each : Coverage.values()) {
      head.add(each.name());
    }
    head.addAll(List.of("COVERED", "SHARE"));
    return new Table(head, PARTS.stream().map(part -> row(coverage, part)).toList());
  }

  private static List<String> row(LexiconCoverage coverage, PartOfSpeech part) {
    List<String> row = new ArrayList<>(List.of(name(part), Long.toString(coverage.seen(part))));
    for (Coverage each : Coverage.values()) {
      row.add(Long.toString(coverage.count(part, each)));
    }
    row.add(Long.toString(coverage.covered(part)));
    row.add(Counts.share(coverage.covered(part), coverage.seen(part)));
    return row;
  }

  private Table missed(LexiconCoverage coverage) {
    return new Table(
        MISSED,
        coverage.missed(most).stream()
            .map(verb -> row(verb, PrintableText.oneLine(verb.example())))
            .toList());
  }

  private static List<String> row(MissedVerb verb, String example) {
    return List.of(
        PrintableText.oneLine(verb.lemma()),
        Long.toString(verb.count()),
        Long.toString(verb.asSubject()),
        Long.toString(verb.asObject()),
        example);
  }

  private Map<String, Object> tree(LexiconCoverage coverage) {
    Map<String, Object> words = new LinkedHashMap<>();
    for (PartOfSpeech part : PARTS) {
      Map<String, Object> counts = new LinkedHashMap<>();
      counts.put("seen", coverage.seen(part));
      for (Coverage each : Coverage.values()) {
        counts.put(each.name().toLowerCase(Locale.ROOT), coverage.count(part, each));
      }
      counts.put("covered", coverage.covered(part));
      counts.put("percent", Counts.percent(coverage.covered(part), coverage.seen(part)));
      words.put(name(part), counts);
    }
    List<Map<String, Object>> missed = new ArrayList<>();
    for (MissedVerb verb : coverage.missed(most)) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("verb", verb.lemma());
      fields.put("count", verb.count());
      fields.put("subject", verb.asSubject());
      fields.put("object", verb.asObject());
      fields.put("example", verb.example());
      missed.add(fields);
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("articles", coverage.articles());
    tree.put("words", words);
    tree.put("missed", missed);
    return tree;
  }

  private static String name(PartOfSpeech part) {
    return part.name().toLowerCase(Locale.ROOT);
  }
}
