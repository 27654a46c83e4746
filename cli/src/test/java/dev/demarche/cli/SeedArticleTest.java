package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in the article that the project starts from: never less than before. */
class SeedArticleTest {

  /** Of the rows that a careful reader expects; raise it when more are found. */
  private static final int ROWS_FOUND = 84;

  private static final Pattern FOUND = Pattern.compile("Found (\\d+) of (\\d+) expected rows");

  @TempDir Path folder;

  @Test
  void theInvariantsHoldAndTheRowsFoundDoNotFall() {
    String store = folder.resolve("store").toString();
    Invocation ingest = Invocation.of("ingest", "../seeds", "--store", store);
    assertThat(ingest.exitCode()).as(ingest.err()).isZero();

    Invocation report = Invocation.of("query", "--report", "--store", store);

    assertThat(report.out().lines().filter(line -> line.startsWith("holds:"))).hasSize(4);
    assertThat(report.out()).doesNotContain("BROKEN:");
    Matcher found = FOUND.matcher(report.out());
    assertThat(found.find()).as(report.out()).isTrue();
    assertThat(Integer.parseInt(found.group(1))).isGreaterThanOrEqualTo(ROWS_FOUND);
  }

  @Test
  void theGraphConformsToTheShapes() {
    Invocation validation = Invocation.of("validate", "../seeds");

    assertThat(validation.exitCode()).as(validation.out() + validation.err()).isZero();
  }
}
