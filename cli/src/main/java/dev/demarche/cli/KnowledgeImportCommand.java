package dev.demarche.cli;

import dev.demarche.cli.knowledge.ImportSummary;
import dev.demarche.cli.knowledge.WikidataImport;
import dev.demarche.cli.output.AtomicFile;
import dev.demarche.cli.output.Shell;
import dev.demarche.reader.knowledge.ClassMapping;
import dev.demarche.reader.knowledge.ClassMapping.Target;
import dev.demarche.reader.knowledge.ImportReport;
import dev.demarche.reader.knowledge.ImportSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "import",
    description = {
      "Makes a knowledge file out of a Wikidata JSON dump or the result of a SPARQL query. The file"
          + " is for --knowledge; what the knowledge base has already is left out.",
      "Names that would match anything (bare numbers, codes, words of every day) are left out, and"
          + " so are names that two entities share; the summary counts them."
    },
    footer = {
      "  demarche knowledge import latest-all.json.bz2 --kind weapon,person --sitelinks 10 -o own.ttl",
      "  demarche knowledge import latest-all.json.gz --class Q644371 -o airports.ttl",
      "  demarche knowledge import dump.json --class Q46124=Missile -o missiles.ttl",
      "  curl -s 'https://example.org/sparql?query=...' | demarche knowledge import - > own.ttl"
    })
final class KnowledgeImportCommand implements Callable<Integer> {

  private final Shell shell;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec specification;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "A dump (JSON, one entity a line) or a query result (JSON, XML, CSV, TSV), plain or packed"
              + " with gzip or bzip2; - for standard input.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description =
          "Keep these kinds only, and what is below them: classes and weapon types of the ontology,"
              + " such as weapon, person, country, media-outlet, cruise-missile.")
  private List<String> kinds = new ArrayList<>();

  @Option(
      names = "--class",
      paramLabel = "QID[=KIND]",
      split = ",",
      description =
          "Keep instances of these Wikidata classes. A class that ontology/import/wikidata.ttl does"
              + " not have needs its kind: Q46124=Missile.")
  private List<String> classes = new ArrayList<>();

  @Option(
      names = "--language",
      paramLabel = "CODE",
      split = ",",
      description =
          "Write names of these languages besides English ones, for search; texts are matched with"
              + " English names alone.")
  private Set<String> languages = new LinkedHashSet<>();

  @Option(
      names = "--sitelinks",
      paramLabel = "N",
      description = "Leave out what fewer than N wikis have a page about; 0 unless set.")
  private int sitelinks;

  @Option(
      names = "--extend",
      description =
          "Write also what the knowledge base does not say yet of entities that it has: names,"
              + " coordinates, offices.")
  private boolean extend;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file, which appears once it is whole; else to standard output.")
  private @Nullable Path output;

  KnowledgeImportCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    ClassMapping mapping = mapping();
    ImportSettings settings = settings(mapping);
    WikidataImport work = new WikidataImport(shell, inputs, languages);
    if (output == null) {
      ImportReport report = work.run(mapping, settings, shell.out());
      shell.err().print(ImportSummary.of(report));
      shell.err().flush();
    } else {
      try (AtomicFile file = AtomicFile.create(output)) {
        ImportReport report = work.run(mapping, settings, file.stream());
        file.commit();
        shell.out().write(ImportSummary.of(report).getBytes(StandardCharsets.UTF_8));
      }
    }
    return work.rejected() == 0 ? ExitCode.DONE : ExitCode.PARTLY_DONE;
  }

  private ClassMapping mapping() throws IOException {
    ClassMapping mapping = ClassMapping.load();
    for (String each : classes) {
      String[] parts = each.split("=", 2);
      if (!parts[0].matches("Q[1-9]\\d*")) {
        throw usage("--class " + each + ": a Wikidata class is written like Q644371");
      }
      if (parts.length == 2) {
        mapping = mapping.with(parts[0], target(mapping, parts[1]));
      } else if (!mapping.knows(each)) {
        throw usage(
            "--class " + each + ": say what its instances are, such as " + each + "=Facility");
      }
    }
    return mapping;
  }

  private ImportSettings settings(ClassMapping mapping) {
    Set<String> asked = new LinkedHashSet<>();
    kinds.forEach(each -> asked.add(target(mapping, each).kind()));
    Set<String> items = new LinkedHashSet<>();
    classes.forEach(each -> items.add(each.split("=", 2)[0]));
    return new ImportSettings(items, asked, sitelinks, extend);
  }

  private Target target(ClassMapping mapping, String kind) {
    return mapping
        .named(kind)
        .orElseThrow(
            () ->
                usage(
                    "'"
                        + kind
                        + "' is no kind; the kinds are "
                        + String.join(", ", mapping.names())));
  }

  private ParameterException usage(String message) {
    return new ParameterException(specification.commandLine(), message);
  }
}
