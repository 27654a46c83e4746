package dev.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program of others that the server is tested with.
 *
 * @param program the whole path
 */
record Client(Path program) {

  /** Where the scripts and the lock file for npm are; tests run in the module's directory. */
  static final Path SCRIPTS = Path.of("src/test/clients").toAbsolutePath();

  private static final long LONGEST_MINUTES = 3;

  /**
   * @param program its name, to be found by PATH, or its whole path
   */
  static Client of(String program, String debianPackage) {
    Optional<Path> found =
        Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin").split(":"))
            .map(folder -> Path.of(folder).resolve(program))
            .filter(Files::isExecutable)
            .findFirst();
    require(found.isPresent(), program + " is not installed: apt-get install " + debianPackage);
    return new Client(found.orElseThrow());
  }

  /** Skips the test where something is missing, but fails it in continuous integration. */
  static void require(boolean there, String advice) {
    if ("true".equals(System.getenv("CI"))) {
      assertThat(there).as(advice).isTrue();
    }
    assumeTrue(there, advice);
  }

  /** What it prints, and its errors after it. It has to end well. */
  String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile("client", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(SCRIPTS.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      boolean ended = process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
      if (!ended) {
        process.destroyForcibly().waitFor();
      }
      String text = Files.readString(output, StandardCharsets.UTF_8);
      assertThat(ended).as("%s ends; it printed: %s", command, text).isTrue();
      assertThat(process.exitValue()).as("%s printed: %s", command, text).isZero();
      return text;
    } finally {
      Files.delete(output);
    }
  }
}
