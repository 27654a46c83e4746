package dev.demarche.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.server.DemarcheServer;
import dev.demarche.server.ServerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands with the real extractor, on texts of our own about things that did happen. */
class PipelineTest {

  private static final String FINLAND =
      "Finland joined NATO on 4 April 2023. The Kremlin criticised the decision, Reuters reported.";

  private static final String GERMANY =
      "Germany agreed in January 2023 to send Leopard 2 tanks to Ukraine. 🇺🇦 Kyiv welcomed it.";

  @TempDir Path folder;

  private Path lines() throws IOException {
    return Files.writeString(
        folder.resolve("news.jsonl"),
        """
        {"id":"finland","text":"%s","date":"2023-04-05","publisher":"Example Wire"}
        {"id":"broken","text":
        {"id":"germany","text":"%s","date":"2023-01-26"}
        {"id":"finland-again","text":"%s","date":"2023-04-05"}
        """
            .formatted(FINLAND, GERMANY, FINLAND));
  }

  @Test
  void everythingReadableIsExtractedAndTheRestIsNamed() throws IOException {
    Invocation run = Invocation.of("extract", lines().toString(), "--format", "nquads");

    assertThat(run.exitCode()).isEqualTo(ExitCode.PARTLY_DONE);
    assertThat(run.errorLines())
        .singleElement()
        .asString()
        .contains("news.jsonl, line 2: malformed JSON");
    assertThat(run.out().lines())
        .anyMatch(line -> line.contains("\"finland\""))
        .anyMatch(line -> line.contains("\"finland-again\""))
        .anyMatch(line -> line.contains("\"germany\""))
        .allMatch(line -> line.endsWith(" ."));
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws IOException {
    String input = lines().toString();

    String one = Invocation.of("extract", input, "--format", "nquads", "--threads", "1").out();
    String four = Invocation.of("extract", input, "--format", "nquads", "--threads", "4").out();

    assertThat(four).isEqualTo(one).isNotEmpty();
  }

  @Test
  void allFormatsHoldTheSameGraphs() throws IOException {
    String input = Files.writeString(folder.resolve("germany.txt"), GERMANY).toString();
    Dataset trig = written("a.trig", "extract", input);
    Dataset quads = written("a.nq", "extract", input);
    Dataset json = written("a.jsonld", "extract", input);

    assertThat(trig.asDatasetGraph().stream().count()).isPositive();
    for (Dataset other : List.of(quads, json)) {
      trig.listNames()
          .forEachRemaining(
              name ->
                  assertThat(other.getNamedModel(name).isIsomorphicWith(trig.getNamedModel(name)))
                      .isTrue());
      assertThat(other.asDatasetGraph().stream().count())
          .isEqualTo(trig.asDatasetGraph().stream().count());
    }
  }

  private Dataset written(String file, String... arguments) {
    Path output = folder.resolve(file);
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "-o";
    all[arguments.length + 1] = output.toString();
    Invocation run = Invocation.of(all);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).isEmpty();
    return RDFDataMgr.loadDataset(output.toString());
  }

  @Test
  void standardInputAndBaseAreTaken() {
    Invocation run =
        Invocation.withInput(
            FINLAND, "extract", "-", "--format", "nquads", "--base", "https://news.example.org/");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .contains("<https://news.example.org/id/finland>")
        .doesNotContain("localhost");
  }

  @Test
  void anOutputThatCannotBeWrittenIsOneLine() throws IOException {
    String input = Files.writeString(folder.resolve("a.txt"), FINLAND).toString();
    Path missing = folder.resolve("no/such.nq");

    Invocation run = Invocation.of("extract", input, "-o", missing.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(run.errorLines()).hasSize(1);
    assertThat(run.err()).contains("no such file or folder");
  }

  @Test
  void nothingIsLeftBesideTheOutput() throws IOException {
    String input = Files.writeString(folder.resolve("a.txt"), FINLAND).toString();
    Path output = Files.createDirectory(folder.resolve("out")).resolve("a.nq");

    Invocation.of("extract", input, "-o", output.toString());

    try (var files = Files.list(folder.resolve("out"))) {
      assertThat(files).containsExactly(output);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "🇺🇦🇫🇷👩🏽‍🚀",
        "\u202Eright to left\u202C attacked \u200FUkraine\u200E.",
        "Russia\r\nattacked\r\nUkraine.\r\n",
        "- - - . . . ! ? ;",
        "a",
        "((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((("
      })
  void oddTextsAreRead(String text) {
    Invocation run = Invocation.withInput(text, "extract", "-", "--format", "nquads");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aLongTextWithoutAFullStopIsRead() {
    String text = "Russia attacked Ukraine and France condemned it and ".repeat(200);

    Invocation run = Invocation.withInput(text, "extract", "-", "--format", "nquads");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("<http://localhost:3030/id/france>");
  }

  @Test
  void explainShowsWordsAndMarks() {
    Invocation plain = Invocation.of("explain", FINLAND);
    Invocation colour = Invocation.of("explain", FINLAND, "--colour", "always");

    assertThat(plain.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(plain.out())
        .contains("[Finland]", "*criticised*", "evidence", "accordingTo")
        .doesNotContain("\u001B");
    assertThat(colour.out()).contains("\u001B[34mFinland\u001B[0m");
  }

  @Test
  void explainTellsAMissingFileFromAText() {
    Invocation run = Invocation.of("explain", folder.resolve("no.txt").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.PARTLY_DONE);
    assertThat(run.err()).contains("no.txt: no such file or folder");
  }

  @Test
  void aStoreIsFilledOnceAskedAndChecked() throws IOException {
    String input = lines().toString();
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
    Invocation.of("ingest", lines().toString(), "--store", store);

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
    Invocation.of("ingest", lines().toString(), "--store", store);
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
    Invocation.of("ingest", lines().toString(), "--store", store.toString());
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
    Path input = Files.writeString(folder.resolve("a.txt"), FINLAND);
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
