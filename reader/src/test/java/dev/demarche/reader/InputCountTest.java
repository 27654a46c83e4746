package dev.demarche.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputCountTest {

  @TempDir Path folder;

  @Test
  void filesLinesAndProblemsCount() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "one");
    Files.writeString(folder.resolve("b.jsonl"), "{}\n{}\n{}");
    Files.writeString(folder.resolve("c.jsonl"), "{}\n");
    Files.writeString(folder.resolve("notes.md"), "passed over");

    assertThat(InputCount.of(List.of(folder.toString(), folder.resolve("no.txt").toString())))
        .hasValue(6);
  }

  @Test
  void aStreamHasNoKnownEnd() {
    assertThat(InputCount.of(List.of("-"))).isEmpty();
  }
}
