package dev.demarche.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuarantineTest {

  @TempDir Path folder;

  @Test
  void keepsTextAndReason() throws IOException {
    Quarantine quarantine = new Quarantine(folder.resolve("quarantine"));
    assertThat(quarantine.list()).isEmpty();
    Path text = quarantine.add("wire/Élysée 1.txt", "Talks\nwent on.", "date:\n not a date");
    assertThat(text).hasContent("Talks\nwent on.");
    assertThat(text.resolveSibling(text.getFileName() + ".reason"))
        .hasContent("identifier: wire/Élysée 1.txt\nreason: date: not a date\n");
    assertThat(quarantine.list()).containsExactly(text);
  }

  @Test
  void keepsEachArticleOnce() throws IOException {
    Quarantine quarantine = new Quarantine(folder);
    quarantine.add("a/b", "old", "bad");
    Path text = quarantine.add("a/b", "new", "bad");
    quarantine.add("a-b", "other", "bad");
    assertThat(quarantine.list()).hasSize(2);
    assertThat(text).hasContent("new");
    quarantine.remove("a/b");
    assertThat(quarantine.list()).hasSize(1).doesNotContain(text);
  }

  @Test
  void staysInItsFolder() throws IOException {
    Path text = new Quarantine(folder.resolve("in")).add("../../etc/passwd", "x", "bad");
    assertThat(text.getParent()).isEqualTo(folder.resolve("in"));
  }
}
