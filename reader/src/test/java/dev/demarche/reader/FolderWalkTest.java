package dev.demarche.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.marschall.memoryfilesystem.MemoryFileSystemBuilder;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FolderWalkTest {

  /** In memory, where permissions hold for root too. */
  @Test
  void anUnreadableFolderDoesNotHoldUpTheOthers() throws IOException {
    try (FileSystem memory = MemoryFileSystemBuilder.newLinux().build()) {
      Path inputs = Files.createDirectories(memory.getPath("/inputs"));
      Path closed = Files.createDirectory(inputs.resolve("a"));
      Path open = Files.writeString(inputs.resolve("b.txt"), "Talks were held.");
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
      List<Path> files = new ArrayList<>();
      Map<Path, String> unreadable = new LinkedHashMap<>();

      long found =
          new FolderWalk(
                  file -> true,
                  files::add,
                  (folder, wrong) -> unreadable.put(folder, ArticleReader.reason(wrong)))
              .walk(inputs);

      assertThat(found).isEqualTo(2);
      assertThat(files).containsExactly(open);
      assertThat(unreadable).containsExactly(Map.entry(closed, "not readable: permission denied"));
    }
  }
}
