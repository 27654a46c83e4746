package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

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

/** From texts to graphs and explanations, with the real extractor. */
class PipelineTest {

  @TempDir Path folder;

  @Test
  void everythingReadableIsExtractedAndTheRestIsNamed() throws IOException {
    Invocation run =
        Invocation.of("extract", ExampleNews.lines(folder).toString(), "--format", "nquads");

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
    String input = ExampleNews.lines(folder).toString();

    String one = Invocation.of("extract", input, "--format", "nquads", "--threads", "1").out();
    String four = Invocation.of("extract", input, "--format", "nquads", "--threads", "4").out();

    assertThat(four).isEqualTo(one).isNotEmpty();
  }

  @Test
  void allFormatsHoldTheSameGraphs() throws IOException {
    String input = Files.writeString(folder.resolve("germany.txt"), ExampleNews.GERMANY).toString();
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
            ExampleNews.FINLAND,
            "extract",
            "-",
            "--format",
            "nquads",
            "--base",
            "https://news.example.org/");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .contains("<https://news.example.org/id/finland>")
        .doesNotContain("localhost");
  }

  @Test
  void anOutputThatCannotBeWrittenIsOneLine() throws IOException {
    String input = Files.writeString(folder.resolve("a.txt"), ExampleNews.FINLAND).toString();
    Path missing = folder.resolve("no/such.nq");

    Invocation run = Invocation.of("extract", input, "-o", missing.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(run.errorLines()).hasSize(1);
    assertThat(run.err()).contains("no such file or folder");
  }

  @Test
  void nothingIsLeftBesideTheOutput() throws IOException {
    String input = Files.writeString(folder.resolve("a.txt"), ExampleNews.FINLAND).toString();
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
    Invocation plain = Invocation.of("explain", ExampleNews.FINLAND);
    Invocation colour = Invocation.of("explain", ExampleNews.FINLAND, "--colour", "always");

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
}
