package dev.demarche.extractor.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.demarche.extractor.claim.SentenceFile.Expectation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What single sentences claim: the files of {@code sentences/}, one for each theme. */
class SentencesTest {

  private static final Path FOLDER = Path.of("src/test/resources/dev/demarche/extractor/sentences");

  @TestFactory
  Stream<DynamicContainer> sentences() throws IOException {
    return files().stream()
        .map(
            file ->
                DynamicContainer.dynamicContainer(
                    file.name(),
                    file.expectations().stream()
                        .map(
                            expected ->
                                DynamicTest.dynamicTest(
                                    file.name() + ": " + expected.sentence(),
                                    () -> check(file.name(), expected)))));
  }

  @Test
  void noSentenceStandsInTwoFiles() throws IOException {
    Map<String, String> places = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (SentenceFile file : files()) {
      for (Expectation each : file.expectations()) {
        String place = file.name() + ":" + each.line();
        String before = places.putIfAbsent(each.sentence(), place);
        if (before != null) {
          twice.add(place + ": the sentence stands in " + before + " too: put its lines together");
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  private static List<SentenceFile> files() throws IOException {
    List<Path> paths;
    try (Stream<Path> listed = Files.list(FOLDER)) {
      paths = listed.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
    }
    assertThat(paths).isNotEmpty();
    List<SentenceFile> files = new ArrayList<>();
    for (Path path : paths) {
      files.add(SentenceFile.read(path.getFileName().toString(), Files.readString(path)));
    }
    return files;
  }

  private static void check(String file, Expectation expected) {
    List<String> problems = problems(expected, ClaimLine.claims(expected.sentence()));
    if (!problems.isEmpty()) {
      fail(
          file
              + ":"
              + expected.line()
              + ": "
              + expected.sentence()
              + "\n"
              + String.join("\n", problems)
              + "\nIf what the sentence claims is right, change the lines below it in "
              + FOLDER.resolve(file)
              + ".");
    }
  }

  /** What is not as expected, then what was expected and got; nothing where all is. */
  static List<String> problems(Expectation expected, List<String> got) {
    List<String> problems = new ArrayList<>();
    for (String claim : expected.claims()) {
      if (!got.contains(claim)) {
        problems.add("missing: " + claim);
      }
    }
    for (String claim : got) {
      boolean other = !expected.claims().contains(claim);
      boolean unwanted = expected.nowhere().stream().anyMatch(claim::contains);
      if (expected.absent().contains(claim) || unwanted || expected.complete() && other) {
        problems.add("should not be there: " + claim);
      }
    }
    if (!expected.absent().isEmpty() && got.isEmpty()) {
      problems.add("nothing is claimed, so that \"but not\" says nothing");
    }
    if (!problems.isEmpty()) {
      problems.add("expected:");
      expected.claims().stream().sorted().forEach(claim -> problems.add("  " + claim));
      expected.absent().stream().sorted().forEach(claim -> problems.add("  but not: " + claim));
      expected.nowhere().stream().sorted().forEach(words -> problems.add("  nowhere: " + words));
      if (expected.complete()) {
        problems.add(expected.claims().isEmpty() ? "  nothing" : "  nothing else");
      }
      problems.add("got:");
      got.stream().sorted().forEach(claim -> problems.add("  " + claim));
    }
    return problems;
  }
}
