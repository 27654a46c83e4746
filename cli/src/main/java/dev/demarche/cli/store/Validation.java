package dev.demarche.cli.store;

import dev.demarche.cli.output.PrintableText;
import dev.demarche.cli.output.Shell;
import dev.demarche.cli.pipeline.ArticleRun;
import dev.demarche.cli.pipeline.ArticleSource;
import dev.demarche.cli.pipeline.Extracted;
import dev.demarche.cli.pipeline.GraphExtraction;
import dev.demarche.cli.pipeline.Outcome;
import dev.demarche.extractor.graph.ArticleGraph;
import dev.demarche.ontology.Finding;
import dev.demarche.ontology.ShapeValidator;
import dev.demarche.store.ClaimStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Checks article graphs against the shapes and writes the findings, one a line. */
public final class Validation {

  private final Writer out;
  private final ShapeValidator shapes;
  private long articles;
  private long violations;
  private long warnings;

  public Validation(Shell shell) throws IOException {
    this.out = shell.text();
    this.shapes = ShapeValidator.forArticles();
  }

  /** Checks what is extracted from articles. */
  public Outcome articles(Shell shell, ArticleSource source, GraphExtraction extraction) {
    return new ArticleRun(shell, source).run(extraction, this::check);
  }

  /** Checks the articles of a store. */
  public void store(Path directory) {
    try (ClaimStore store = ClaimStore.open(directory)) {
      store(store);
    }
  }

  /** Checks the articles of an open store. */
  public void store(ClaimStore store) {
    articles += store.check(shapes, (article, finding) -> report(finding));
  }

  /** Whether a file holds RDF, by its name. */
  public static boolean isRdf(String input) {
    return input.toLowerCase(Locale.ROOT).matches(".*\\.(trig|nq|nquads|jsonld)");
  }

  /**
   * Checks the named graphs of an RDF file.
   *
   * @throws IOException when the file is no RDF; the message says where
   */
  public void rdf(String file) throws IOException {
    if (!Files.exists(Path.of(file))) {
      throw new NoSuchFileException(file);
    }
    try {
      DatasetGraph dataset =
          RDFParser.source(Path.of(file))
              .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
              .toDatasetGraph();
      dataset
          .listGraphNodes()
          .forEachRemaining(
              name -> {
                articles++;
                shapes.all(dataset.getGraph(name)).forEach(this::report);
              });
    } catch (RiotException wrong) {
      throw new IOException(file + ": " + wrong.getMessage(), wrong);
    }
  }

  /** Writes the sum, and returns whether nothing violates a shape. */
  public boolean conclude() throws IOException {
    out.write(
        Counted.of(articles, "article")
            + " checked, "
            + Counted.of(violations, "violation")
            + ", "
            + Counted.of(warnings, "warning")
            + "\n");
    out.flush();
    return violations == 0;
  }

  private void check(Extracted<ArticleGraph> extracted) {
    if (extracted instanceof Extracted.Done<ArticleGraph> done) {
      articles++;
      List<Finding> findings = shapes.all(done.result().triples());
      findings.forEach(this::report);
    }
  }

  private void report(Finding finding) {
    boolean violation = finding.severity() == Finding.Severity.VIOLATION;
    violations += violation ? 1 : 0;
    warnings += violation ? 0 : 1;
    try {
      out.write(
          (violation ? "violation: " : "warning: ")
              + PrintableText.oneLine(finding.toString())
              + "\n");
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
