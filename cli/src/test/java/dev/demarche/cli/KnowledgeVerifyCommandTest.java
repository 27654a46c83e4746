package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeVerifyCommandTest {

  private static final String TABLE =
      """
      iso\tqid\tname\taliases
      FR\tQ142\tFrankreich\tthe french  republic|Hexagon
      DE\tQ183\tBavaria (state)\tFree State
      """;

  @TempDir Path folder;

  @Test
  void whatNoTableConfirmsIsListedAndCounted() throws IOException {
    Path table = Files.writeString(folder.resolve("countries.tsv"), TABLE);

    Invocation run = Invocation.of("knowledge", "verify", "--against", table.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.PARTLY_DONE);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .contains(
            "id:germany (Germany) Q183: called Bavaria (state); Free State",
            "id:ukraine (Ukraine) Q212: in no table")
        .noneMatch(line -> line.startsWith("id:france "))
        .anyMatch(line -> line.matches("Country +\\d+ +\\d+ +1 .*"));
    assertThat(run.out()).contains("1 link confirmed,").contains("1 called otherwise");
  }

  @Test
  void allThatIsConfirmedEndsWell() throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("own.ttl"),
            """
            @prefix id: <http://localhost:3030/id/> .
            @prefix override: <https://w3id.org/demarche/override#> .
            @prefix wd: <http://www.wikidata.org/entity/> .
            [] a override:Block ; override:entity id:ukraine ; override:sameAs wd:Q212 .
            """);
    Path all = folder.resolve("all");
    Files.createDirectory(all);
    Files.writeString(all.resolve("other.tsv"), "no header of this kind\n");
    StringBuilder rows = new StringBuilder("qid\tlabel\n");
    Invocation.of("knowledge", "verify", "--against", empty().toString())
        .out()
        .lines()
        .filter(line -> line.startsWith("id:") && !line.startsWith("id:ukraine "))
        .forEach(
            line ->
                rows.append(line.replaceAll(".*\\) (Q\\d+): .*", "$1"))
                    .append('\t')
                    .append(line.replaceAll("id:\\S+ \\((.*)\\) Q\\d+: .*", "$1"))
                    .append('\n'));
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(all.resolve("items.tsv.gz")))) {
      out.write(rows.toString().getBytes(StandardCharsets.UTF_8));
    }

    assertThat(Invocation.of("knowledge", "verify", "--against", all.toString()).exitCode())
        .isEqualTo(ExitCode.PARTLY_DONE);
    Invocation without =
        Invocation.of(
            "knowledge", "verify", "--against", all.toString(), "--overrides", own.toString());
    assertThat(without.out()).contains(" 0 not: ");
    assertThat(without.exitCode()).isEqualTo(ExitCode.DONE);
  }

  private Path empty() throws IOException {
    return Files.writeString(folder.resolve("empty.tsv"), "qid\tlabel\n");
  }

  @Test
  void aFileThatIsNoTableIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("x.tsv"), "a\tb\n");

    assertThat(Invocation.of("knowledge", "verify", "--against", file.toString()).err())
        .contains("x.tsv: no table with a column qid");
    assertThat(Invocation.of("knowledge", "verify", "--against", folder + "/no.tsv").err())
        .contains("no.tsv: no such file or folder");
  }

  @Test
  void statisticsCountEntitiesNamesAndLinks() {
    Invocation run = Invocation.of("knowledge", "statistics");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out().lines().toList().get(0)).matches("KIND +ENTITIES +NAMES +LINKED +SHARE");
    assertThat(run.out())
        .containsPattern("(?m)^Weapon +\\d{3,} +\\d{3,} +\\d+ +\\d+\\.\\d %$")
        .containsPattern("(?m)^all +\\d{4,}");
  }

  @Test
  void checkIsQuietAboutWhatIsRightAndTellsWhatIsWrong() throws IOException {
    Path right =
        Files.writeString(
            folder.resolve("right.ttl"),
            "@prefix skos: <http://www.w3.org/2004/02/skos/core#> . <id/nato> skos:altLabel \"Zorrilla Pact\"@en .");
    Path wrong =
        Files.writeString(
            folder.resolve("wrong.ttl"),
            "@prefix skos: <http://www.w3.org/2004/02/skos/core#> . <id/nato> skos:altLable \"Zorrilla Pact\"@en .");

    Invocation fine = Invocation.of("knowledge", "check", "--knowledge", right.toString());
    Invocation broken = Invocation.of("knowledge", "check", "--knowledge", wrong.toString());

    assertThat(fine).isEqualTo(new Invocation(ExitCode.DONE, "", ""));
    assertThat(broken.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(broken.errorLines().get(0)).contains("wrong.ttl: id:nato: ").contains("altLable");
    assertThat(Invocation.of("knowledge", "check").exitCode()).isEqualTo(ExitCode.USAGE);
  }
}
