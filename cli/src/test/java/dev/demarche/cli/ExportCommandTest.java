package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking data out of a store, with the real extractor. */
class ExportCommandTest {

  @TempDir Path folder;

  @Test
  void writesEachFormToAFileOrToStandardOutput() throws IOException {
    String store = folder.resolve("store").toString();
    Invocation.of("ingest", ExampleNews.lines(folder).toString(), "--store", store);

    Path file = folder.resolve("claims.csv");
    Invocation csv = Invocation.of("export", "csv", "--store", store, "-o", file.toString());
    Invocation trig = Invocation.of("export", "trig", "--store", store);
    Invocation reifiers = Invocation.of("export", "reifiers", "--store", store);

    assertThat(csv.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(csv.out()).isEmpty();
    assertThat(Files.readString(file)).startsWith("claim,type,polarity,").contains("Finland");
    assertThat(RDFParser.fromString(trig.out(), Lang.TRIG).toDatasetGraph().listGraphNodes())
        .toIterable()
        .hasSizeGreaterThan(2);
    assertThat(reifiers.out()).contains("rdf:reifies", "<<(");
  }

  @Test
  void saysInOneLineWhatCannotBeWritten() throws IOException {
    String store = folder.resolve("store").toString();
    Invocation.of("ingest", ExampleNews.lines(folder).toString(), "--store", store);
    Path file = folder.resolve("none.trig");

    Invocation unknown =
        Invocation.of(
            "export", "trig", "--store", store, "--article", "f".repeat(32), "-o", file.toString());
    Invocation format = Invocation.of("export", "pdf", "--store", store);
    Invocation license = Invocation.of("export", "csv", "--store", store, "--license", "mine");

    assertThat(unknown.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(unknown.errorLines()).hasSize(1);
    assertThat(unknown.err()).contains("no such article");
    assertThat(file).doesNotExist();
    assertThat(format.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(format.err()).contains("NANOPUBLICATIONS");
    assertThat(license.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(license.err()).contains("--license must be a whole IRI");
  }
}
