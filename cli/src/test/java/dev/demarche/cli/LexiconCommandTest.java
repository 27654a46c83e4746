package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconCommandTest {

  private static final String TEXT =
      "Germany resembles France. Germany attacked France. France was outnumbered by Germany,"
          + " although on that day many of the people who live in the country had long been"
          + " asleep. Germany resembled it.";

  @TempDir Path folder;

  private String text() throws IOException {
    return Files.writeString(folder.resolve("text.txt"), TEXT).toString();
  }

  @Test
  void coverageIsATableOfWordsAndOneOfMissedVerbs() throws IOException {
    Invocation run = Invocation.of("lexicon", "coverage", text());

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().toList().get(0)).matches("WORDS +SEEN +EVOKES .* COVERED +SHARE");
    assertThat(run.out())
        .containsPattern("(?m)^verb +\\d+ .* \\d+\\.\\d %$")
        .containsPattern("(?m)^resemble +2 +2 +\\d +Germany resembles France\\.$")
        .containsPattern("(?m)^outnumber +1 +1 +1 +France was outnumbered by Germany, .* …$");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void topBoundsTheList() throws IOException {
    Invocation one = Invocation.of("lexicon", "coverage", text(), "--top", "1");
    Invocation none = Invocation.of("lexicon", "coverage", text(), "--top", "0");

    assertThat(one.out()).contains("resemble ").doesNotContain("outnumber ");
    assertThat(none.out()).doesNotContain("MISSED");
  }

  @Test
  void coverageAsJsonAndTabSeparated() throws IOException {
    Invocation json = Invocation.of("lexicon", "coverage", text(), "--format", "json");
    Invocation tsv = Invocation.of("lexicon", "coverage", text(), "--format", "tsv");

    JsonNode tree = new JsonMapper().readTree(json.out());
    JsonNode verbs = tree.at("/words/verb");
    assertThat(tree.at("/articles").asInt()).isEqualTo(1);
    assertThat(verbs.at("/evokes").asInt()).isEqualTo(1);
    assertThat(verbs.at("/percent").asDouble())
        .isEqualTo(
            Math.round(1000.0 * verbs.at("/covered").asInt() / verbs.at("/seen").asInt()) / 10.0);
    assertThat(tree.at("/missed/0/verb").asText()).isEqualTo("resemble");
    assertThat(tree.at("/missed/0/example").asText()).isEqualTo("Germany resembles France.");
    assertThat(tsv.out().lines().filter(line -> line.startsWith("resemble\t2\t2\t")))
        .singleElement()
        .asString()
        .endsWith("\tGermany resembles France.");
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestCounted() throws IOException {
    Invocation run =
        Invocation.of(
            "lexicon", "coverage", ExampleNews.lines(folder).toString(), "--format", "json");

    assertThat(run.exitCode()).isEqualTo(ExitCode.PARTLY_DONE);
    assertThat(run.errorLines()).singleElement().asString().contains("news.jsonl");
    assertThat(run.out()).contains("\"articles\" : 3");
  }

  @Test
  void statisticsCountTheWordsOfEachUseAndType() throws IOException {
    Invocation table = Invocation.of("lexicon", "statistics");
    Invocation json = Invocation.of("lexicon", "statistics", "--format", "json");

    assertThat(table.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(table.err()).isEmpty();
    assertThat(table.out().lines().toList().get(0)).matches("WORDS +ALL +VERB +NOUN .*");
    assertThat(table.out()).containsPattern("(?m)^event Attack +\\d+ +\\d+ +\\d+ ");
    JsonNode uses = new JsonMapper().readTree(json.out()).at("/uses");
    assertThat(uses.at("/evoking/all").asInt()).isGreaterThan(900);
    assertThat(uses.at("/stance/all").asInt()).isBetween(150, uses.at("/evoking/all").asInt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"coverage", "statistics"})
  void everyCommandHasHelpWithExamples(String command) {
    Invocation help = Invocation.of("lexicon", command, "--help");

    assertThat(help.exitCode()).isEqualTo(ExitCode.DONE);
    String[] parts = help.out().split("Examples:\n");
    assertThat(parts[1]).contains("demarche lexicon " + command);
    assertThat(List.of(parts[1].split("\\s+")))
        .filteredOn(word -> word.startsWith("--"))
        .isNotEmpty()
        .allSatisfy(option -> assertThat(parts[0]).contains(option));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lexicon|a command is missing: coverage, statistics",
        "lexicon coverage|an INPUT is missing",
        "lexicon coverage --top -1 x|--top must be at least 0, not -1",
        "lexicon coverage --format xml x|invalid value for option '--format'"
      })
  void wrongUsageIsToldInOneLine(String usage) {
    String[] parts = usage.split("\\|");
    Invocation run = Invocation.of(parts[0].split(" "));

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errorLines()).singleElement().asString().contains(parts[1]);
  }
}
