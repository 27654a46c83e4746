package dev.demarche.cli;

import dev.demarche.cli.output.AtomicFile;
import dev.demarche.cli.output.Shell;
import dev.demarche.cli.store.StoreExport;
import dev.demarche.store.export.ExportFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "export",
    description = {
      "Writes what a store holds in a form that other tools take over: trig, every graph; csv, a"
          + " line a claim; annotations, claims as W3C Web Annotations; nanopublications; reifiers,"
          + " claims with triple terms in RDF 1.2.",
      "A running server has the same under /export/."
    },
    footer = {
      "  demarche export csv -o claims.csv",
      "  demarche export trig --store /srv/news | gzip > news.trig.gz",
      "  demarche export nanopublications --article 3db8ec221b85622a85ef7f7b5e70f995"
    })
final class ExportCommand implements Callable<Integer> {

  private final Shell shell;

  @Parameters(paramLabel = "FORMAT", description = "One of ${COMPLETION-CANDIDATES}.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Format format;

  @Mixin private final StoreOptions store = new StoreOptions();

  @Option(
      names = "--article",
      paramLabel = "NAME",
      description = "Of this article only: the 32 digits at the end of its IRI, or all of it.")
  private @Nullable String article;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file, which appears once it is whole; else to standard output.")
  private @Nullable Path output;

  @Mixin private final LicenseOption license = new LicenseOption();

  ExportCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    StoreExport export =
        new StoreExport(
            store.directory(shell),
            ExportFormat.valueOf(format.name()),
            Optional.ofNullable(article),
            license.rights());
    if (output == null) {
      write(export, shell.out());
      return ExitCode.DONE;
    }
    try (AtomicFile file = AtomicFile.create(output)) {
      write(export, file.stream());
      file.commit();
    }
    return ExitCode.DONE;
  }

  private static void write(StoreExport export, OutputStream out) {
    if (!export.run(out)) {
      throw new CommandFailure(
          export.directory()
              + ": no such article; for their names: demarche query 'SELECT ?article ?title {"
              + " ?article a dem:Article ; rdfs:label ?title }'");
    }
  }

  /** As users name it. */
  enum Format {
    TRIG,
    CSV,
    ANNOTATIONS,
    NANOPUBLICATIONS,
    REIFIERS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
