package dev.demarche.cli;

import dev.demarche.cli.output.Shell;
import dev.demarche.cli.serve.BriefService;
import dev.demarche.extractor.Extractor;
import dev.demarche.ontology.OwnKnowledge;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * Does a little of everything, so that the launcher can keep the classes that it takes for faster
 * starts (class data sharing).
 */
@Command(name = "warm-up", hidden = true, description = "Does a little of everything.")
final class WarmUpCommand implements Callable<Integer> {

  private static final String TEXT =
      "{\"id\":\"1\",\"date\":\"2023-04-05\",\"text\":\"Finland joined NATO. Sweden wants to join it,"
          + " too, Reuters reported.\"}";

  private final Shell shell;
  private final Function<OwnKnowledge, Extractor> models;

  WarmUpCommand(Shell shell, Function<OwnKnowledge, Extractor> models) {
    this.shell = shell;
    this.models = models;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Extractor loaded = models.apply(OwnKnowledge.NONE);
    Path folder = Files.createTempDirectory("demarche-warm-up");
    String store = folder.resolve("store").toString();
    try {
      int worst = ExitCode.DONE;
      for (List<String> arguments :
          List.of(
              List.of("--help"),
              List.of("extract", "-", "--format", "nquads"),
              List.of("extract", "-", "--format", "trig"),
              List.of("explain", "-"),
              List.of("ingest", "-", "--store", store),
              List.of("validate", "--store", store),
              List.of("query", "stances", "--store", store),
              List.of("query", "stances", "--store", store, "--format", "csv"))) {
        worst =
            Math.max(worst, Demarche.run(quiet(), own -> loaded, arguments.toArray(String[]::new)));
      }
      BriefService.run(folder.resolve("store"));
      return worst;
    } finally {
      delete(folder);
    }
  }

  private Shell quiet() {
    return new Shell(
        new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)),
        OutputStream.nullOutputStream(),
        shell.err(),
        false,
        false,
        shell.columns(),
        Map.of());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
