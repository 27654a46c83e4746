package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  static Stream<String> commands() {
    return Invocation.of("--help")
        .out()
        .lines()
        .dropWhile(line -> !line.equals("Commands:"))
        .skip(1)
        .takeWhile(line -> !line.isBlank())
        .filter(line -> line.matches(" {2}[a-z].*"))
        .map(line -> line.strip().split(" ")[0]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"import", "check", "statistics", "verify"})
  void soHasEveryCommandOfTheKnowledgeBase(String command) {
    Invocation help = Invocation.of("knowledge", command, "--help");

    assertThat(help.exitCode()).isEqualTo(ExitCode.DONE);
    String[] parts = help.out().split("Examples:\n");
    assertThat(parts[1]).contains("demarche knowledge " + command);
    assertThat(Arrays.stream(parts[1].split("\\s+")).filter(word -> word.startsWith("--")).toList())
        .allSatisfy(option -> assertThat(parts[0]).contains(option));
  }

  @Test
  void helpNamesTheCommands() {
    assertThat(commands()).contains("extract", "explain", "completion").doesNotContain("warm-up");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpWithExamples(String command) {
    Invocation help = Invocation.of(command, "--help");

    assertThat(help.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(help.err()).isEmpty();
    assertThat(help.out()).startsWith("Usage: demarche " + command);
    assertThat(help.out().split("Examples:\n")[1]).contains("demarche " + command);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theExamplesUseOptionsThatExist(String command) {
    String[] help = Invocation.of(command, "--help").out().split("Examples:\n");
    List<String> used =
        Arrays.stream(help[1].split("\\s+")).filter(word -> word.startsWith("--")).toList();

    assertThat(used).allSatisfy(option -> assertThat(help[0]).contains(option));
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    Invocation version = Invocation.of("--version");

    assertThat(version.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(version.out()).matches("(?s)demarche \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\nJava .*\n");
  }

  @Test
  void completionIsAScriptForBash() {
    Invocation completion = Invocation.of("completion");

    assertThat(completion.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(completion.out()).startsWith("#!/usr/bin/env bash").contains("--format", "nquads");
  }

  static Stream<Arguments> wrongUsages() {
    return Stream.of(
        arguments("", "a command is missing (see: demarche --help)"),
        arguments("exract", "did you mean extract"),
        arguments("extract", "an INPUT is missing"),
        arguments("extract --frmat trig x", "(see: demarche extract --help)"),
        arguments("extract --format turtle x", "invalid value for option '--format'"),
        arguments(
            "extract --date 25.11.2024 x", "'25.11.2024' is no ISO date; write it like 2024-11-25"),
        arguments("extract --date 2023-02-29 x", "'2023-02-29' is no ISO date"),
        arguments("extract --base http://example.org x", "'http://example.org' is no base"),
        arguments("extract --base example.org/ x", "'example.org/' is no base"),
        arguments("extract --base http://example.org/#/ x", "is no base"),
        arguments("extract --encoding latin-99 x", "'latin-99' is no encoding"),
        arguments("extract --threads 0 x", "--threads must be at least 1, not 0"),
        arguments("extract --threads many x", "invalid value for option '--threads'"),
        arguments("extract --maximum-length 0 x", "--maximum-length must be at least 1, not 0"),
        arguments("serve --public-address example.org", "'example.org' is no public address"),
        arguments("serve --public-address ftp://example.org/", "is no public address"),
        arguments("serve --public-address http://me@example.org/", "is no public address"),
        arguments("serve --public-address https://example.org", "ending in a slash"),
        arguments("serve --publish-text some", "invalid value for option '--publish-text'"),
        arguments("explain", "missing required parameter"));
  }

  @ParameterizedTest
  @MethodSource("wrongUsages")
  void wrongUsageIsOneLineAndExitCodeTwo(String arguments, String message) {
    Invocation invocation =
        Invocation.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));

    assertThat(invocation.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(invocation.out()).isEmpty();
    assertThat(invocation.errorLines())
        .singleElement()
        .asString()
        .startsWith("demarche: ")
        .contains(message);
  }
}
