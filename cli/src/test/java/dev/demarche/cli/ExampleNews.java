package dev.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts of our own about things that did happen, and a file that holds them. */
final class ExampleNews {

  static final String FINLAND =
      "Finland joined NATO on 4 April 2023. The Kremlin criticised the decision, Reuters reported.";

  static final String GERMANY =
      "Germany agreed in January 2023 to send Leopard 2 tanks to Ukraine. 🇺🇦 Kyiv welcomed it.";

  private ExampleNews() {}

  /** Three articles as JSON lines, two of them of one text, and a broken line. */
  static Path lines(Path folder) throws IOException {
    return Files.writeString(
        folder.resolve("news.jsonl"),
        """
        {"id":"finland","text":"%s","date":"2023-04-05","publisher":"Example Wire"}
        {"id":"broken","text":
        {"id":"germany","text":"%s","date":"2023-01-26"}
        {"id":"finland-again","text":"%s","date":"2023-04-05"}
        """
            .formatted(FINLAND, GERMANY, FINLAND));
  }
}
