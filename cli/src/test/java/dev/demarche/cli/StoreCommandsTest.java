package dev.demarche.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.server.DemarcheServer;
import dev.demarche.server.ServerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that fill a store, ask it and check graphs, with the real extractor. */
class StoreCommandsTest {

  @TempDir Path folder;

  @Test
  void aStoreIsFilledOnceAskedAndChecked() throws IOException {
    String input = ExampleNews.lines(folder).toString();
    String store = folder.resolve("store").toString();

    Invocation first = Invocation.of("ingest", input, "--store", store);
    Invocation second = Invocation.of("ingest", input, "--store", store);
    Invocation asked =
        Invocation.of(
            "query",
            "SELECT ?id { ?article dcterms:identifier ?id } ORDER BY ?id",
            "--format",
            "csv",
            "--store",
            store);

    assertThat(first.exitCode()).isEqualTo(ExitCode.PARTLY_DONE);
    assertThat(second.out()).contains("0 new, 0 changed", " 0 triples added, 0 removed");
    assertThat(asked.out().lines()).containsExactly("id", "finland", "finland-again", "germany");
    assertThat(folder.resolve("store/quarantine")).isDirectoryContaining("glob:**.reason");
    assertThat(Invocation.of("validate", "--store", store).out()).contains("2 articles checked");
  }

  @Test
  void aMissingStoreAndAWrongQueryAreOneLine() throws IOException {
    String store = folder.resolve("none").toString();

    Invocation missing = Invocation.of("query", "ASK { ?s ?p ?o }", "--store", store);

    assertThat(missing.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(missing.errorLines()).hasSize(1);
    assertThat(missing.err()).contains("holds no store");
  }

  @Test
  void questionsAreAskedByName() throws IOException {
    String store = folder.resolve("store").toString();
    Invocation.of("ingest", ExampleNews.lines(folder).toString(), "--store", store);

    Invocation list = Invocation.of("query", "--list");
    Invocation stances = Invocation.of("query", "stances", "--store", store);
    Invocation unknown = Invocation.of("query", "stance", "--store", store);
    Invocation report = Invocation.of("query", "--report", "--store", store);

    assertThat(list.out()).contains("stances").doesNotContain("invariant-");
    assertThat(stances.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(stances.out().lines().findFirst())
        .hasValueSatisfying(
            head -> assertThat(head).matches("who +polarity +matter +source +words"));
    assertThat(unknown.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(unknown.errorLines()).hasSize(1);
    assertThat(unknown.err()).contains("query --list");
    assertThat(report.out()).contains("EXPECTED", "Missing:", "holds:");
  }

  @Test
  void aQueryMayStandInAFileOrOnStandardInput() throws IOException {
    String store = folder.resolve("store").toString();
    Invocation.of("ingest", ExampleNews.lines(folder).toString(), "--store", store);
    String question = "SELECT (COUNT(*) AS ?articles) { ?article a dem:Article }";
    Path file = Files.writeString(folder.resolve("question.rq"), question);

    Invocation byFile = Invocation.of("query", file.toString(), "--store", store);
    Invocation byInput = Invocation.withInput(question, "query", "-", "--store", store);

    assertThat(byFile.out().lines().map(String::strip))
        .containsExactly("articles", "--------", "2");
    assertThat(byInput.out()).isEqualTo(byFile.out());
  }

  @Test
  void aRunningServerIsAskedLikeAStore() throws IOException {
    Path store = folder.resolve("store");
    Invocation.of("ingest", ExampleNews.lines(folder).toString(), "--store", store.toString());
    String question = "SELECT ?id { ?article dcterms:identifier ?id } ORDER BY ?id";
    String table = Invocation.of("query", question, "--store", store.toString()).out();

    try (DemarcheServer server = DemarcheServer.start(ServerOptions.of(store).withPort(0))) {
      String address = server.uri().toString();
      Invocation asked = Invocation.of("query", question, "--server", address);
      Invocation inUse = Invocation.of("query", question, "--store", store.toString());

      assertThat(asked.out()).isEqualTo(table);
      assertThat(Invocation.of("query", question, "--server", address, "--format", "csv").out())
          .startsWith("id\r\nfinland\r\n");
      assertThat(inUse.exitCode()).isEqualTo(ExitCode.FAILED);
      assertThat(inUse.errorLines()).hasSize(1);
      assertThat(inUse.err()).contains("already open");
    }
  }

  @Test
  void graphsAreCheckedInFilesToo() throws IOException {
    Path input = Files.writeString(folder.resolve("a.txt"), ExampleNews.FINLAND);
    Path output = folder.resolve("a.nq");
    Invocation.of("extract", input.toString(), "-o", output.toString());
    String whole = Files.readString(output);
    Path broken = folder.resolve("broken.nq");
    Files.writeString(
        broken,
        whole
            .lines()
            .filter(line -> !line.contains("#accordingTo>"))
            .collect(joining("\n", "", "\n")));

    Invocation sound = Invocation.of("validate", output.toString());
    Invocation wrong = Invocation.of("validate", broken.toString());

    assertThat(sound.out()).isEqualTo("1 article checked, 0 violations, 0 warnings\n");
    assertThat(sound.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(wrong.out()).contains("violation: ", "#claim=");
    assertThat(wrong.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(wrong.err()).isEmpty();
  }

  @Test
  void aFileThatIsNoRdfIsOneLine() throws IOException {
    Path file = Files.writeString(folder.resolve("a.trig"), "<a> <b> ");

    Invocation run = Invocation.of("validate", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(run.errorLines()).hasSize(1);
    assertThat(run.err()).contains("a.trig", "line: 1");
  }
}
