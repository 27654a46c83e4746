package dev.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the command line, on an installation without sources. */
class LauncherTest {

  private static final Path SCRIPT = Path.of("..", "demarche");

  @TempDir Path installation;

  @BeforeEach
  void install() throws Exception {
    Files.copy(SCRIPT, installation.resolve("demarche"));
    Path target = Files.createDirectories(installation.resolve("cli/target"));
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
    String name = Echo.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(target.resolve("demarche.jar"));
        JarOutputStream jar = new JarOutputStream(file, manifest);
        InputStream bytes = Echo.class.getResourceAsStream("/" + name)) {
      jar.putNextEntry(new JarEntry(name));
      bytes.transferTo(jar);
    }
  }

  @Test
  void startsInAnEnvironmentThatHoldsNothingButThePath() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("sh", installation.resolve("demarche").toString(), "two words");
    builder.environment().clear();
    builder
        .environment()
        .put("PATH", Path.of(System.getProperty("java.home"), "bin") + ":/usr/bin:/bin");

    Process process = builder.start();

    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines("[two words]");
    assertThat(process.waitFor()).isEqualTo(ExitCode.DONE);
  }

  /** Stands for the command line. */
  public static final class Echo {

    private Echo() {}

    public static void main(String[] arguments) {
      if (!arguments[0].equals("warm-up")) {
        System.out.println(java.util.List.of(arguments));
      }
    }
  }
}
