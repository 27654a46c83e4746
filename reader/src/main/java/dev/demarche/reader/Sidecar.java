package dev.demarche.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** The metadata of {@code NAME.txt} in {@code NAME.toml}, written by hand: so typos are errors. */
final class Sidecar {

  private static final TomlMapper TOML = new TomlMapper();

  private final TextCheck check;

  Sidecar(TextCheck check) {
    this.check = check;
  }

  static Path beside(Path article) {
    String name = String.valueOf(article.getFileName());
    int dot = name.lastIndexOf('.');
    return article.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".toml");
  }

  /** Reads the sidecar of an article; nothing is known where it has none. */
  Metadata read(Path article) throws BadInput, IOException {
    Path file = beside(article);
    if (!Files.isRegularFile(file)) {
      return Metadata.NONE;
    }
    try {
      String text = new TextDecoder(StandardCharsets.UTF_8).decode(Files.readAllBytes(file));
      JsonNode fields = TOML.readTree(text);
      for (Iterator<String> names = fields.fieldNames(); names.hasNext(); ) {
        String name = names.next();
        if (!Metadata.FIELDS.contains(name)) {
          throw new BadInput(
              "unknown key " + name + "; the keys are " + String.join(", ", Metadata.FIELDS));
        }
      }
      return Metadata.of(fields, check);
    } catch (JsonProcessingException wrong) {
      throw new BadInput(
          "its sidecar "
              + file.getFileName()
              + ": malformed TOML"
              + JsonErrors.line(wrong)
              + ": "
              + JsonErrors.message(wrong));
    } catch (BadInput wrong) {
      throw new BadInput("its sidecar " + file.getFileName() + ": " + wrong.reason());
    }
  }
}
