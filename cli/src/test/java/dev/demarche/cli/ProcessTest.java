package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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

  @Test
  void aQueryThatNeedsMoreMemoryThanThereIsEndsAndTheServerGoesOn() throws Exception {
    String store = folder.resolve("store").toString();
    Invocation.of("ingest", ExampleNews.lines(folder).toString(), "--store", store);

    Process process =
        startWith("-Xmx160m", "serve", "--store", store, "--port", "0", "--no-extraction");
    try {
      URI server = address(process);
      HttpResponse<String> sorted =
          get(server.resolve("kg?query=SELECT+*+%7B?a+?b+?c+.+?d+?e+?f%7D+ORDER+BY+?f"));
      HttpResponse<String> page = get(server.resolve("explore/articles"));

      assertThat(sorted.body()).startsWith("The server has not enough memory for this query");
      assertThat(sorted.statusCode()).isEqualTo(503);
      assertThat(page.statusCode()).isEqualTo(200);
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private static URI address(Process server) throws IOException {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    assertThat(line).startsWith("Browse  ");
    return URI.create(line.substring("Browse  ".length()));
  }

  private static HttpResponse<String> get(URI uri) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static Process start(String... arguments) throws IOException {
    return startWith("-Xmx2g", arguments);
  }

  private static Process startWith(String heap, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
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
