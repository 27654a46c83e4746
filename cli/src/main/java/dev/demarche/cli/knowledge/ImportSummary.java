package dev.demarche.cli.knowledge;

import dev.demarche.cli.store.Counted;
import dev.demarche.reader.knowledge.ImportReport;
import dev.demarche.reader.knowledge.LeftOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How an import went, in a few lines for people. */
public final class ImportSummary {

  private ImportSummary() {}

  public static String of(ImportReport report) {
    List<String> lines = new ArrayList<>();
    String kinds =
        new TreeMap<>(report.kept())
            .entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", "));
    lines.add(
        Counted.of(report.items(), "item")
            + " read; "
            + Counted.of(report.keptInAll(), "new entity").replace("entitys", "entities")
            + (kinds.isEmpty() ? "" : " (" + kinds + ")")
            + ", "
            + Counted.of(report.names(), "further name")
            + ", "
            + Counted.of(report.offices(), "office"));
    if (report.extendedEntities() > 0) {
      lines.add(report.extendedEntities() + " of the knowledge base extended");
    }
    if (report.ambiguousEntities() > 0) {
      lines.add(report.ambiguousEntities() + " named by an ordinary word, so dem:ambiguous");
    }
    for (String subject : List.of("items", "names", "offices")) {
      String reasons = reasons(report, subject);
      if (!reasons.isEmpty()) {
        lines.add(subject + " left out: " + reasons);
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String reasons(ImportReport report, String subject) {
    List<String> reasons = new ArrayList<>();
    for (LeftOut reason : LeftOut.values()) {
      if (reason.subject().equals(subject) && report.count(reason) > 0) {
        reasons.add(String.format(Locale.ROOT, "%,d %s", report.count(reason), reason.words()));
      }
    }
    return String.join(", ", reasons);
  }
}
