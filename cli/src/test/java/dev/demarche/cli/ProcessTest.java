package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show: exit codes, raw bytes, and readers that go away. */
class ProcessTest {

  @TempDir Path folder;

  @Test
  void wrongUsageEndsTheProcessWithTwo() throws Exception {
    Process process = start("extract", "--no-such-option");

    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .startsWith("demarche: ")
        .hasLineCount(1);
    assertThat(process.getInputStream().readAllBytes()).isEmpty();
    assertThat(process.waitFor()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void outputIsUtf8WhateverTheLocale() throws Exception {
    Path article = Files.writeString(folder.resolve("a.txt"), "Élysée 🇫🇷 criticised Moscow.");

    Process process = start("extract", article.toString(), "--format", "nquads");

    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains("\"Élysée 🇫🇷 criticised Moscow.\"");
    assertThat(process.waitFor()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aReaderThatGoesAwayIsNoError() throws Exception {
    String line =
        "{\"id\":\"%d\",\"text\":\"Finland joined NATO in 2023. Russia criticised it.\"}\n";
    StringBuilder lines = new StringBuilder();
    for (int article = 0; article < 300; article++) {
      lines.append(line.formatted(article));
    }
    Path input = Files.writeString(folder.resolve("news.jsonl"), lines);

    Process process = start("extract", input.toString(), "--format", "nquads");
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).endsWith(" .");
    }

    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEmpty();
    assertThat(process.waitFor()).isEqualTo(ExitCode.DONE);
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Demarche.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    return builder.start();
  }
}
