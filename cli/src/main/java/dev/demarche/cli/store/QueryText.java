package dev.demarche.cli.store;

import dev.demarche.cli.output.Shell;
import dev.demarche.cli.pipeline.TextOrFile;
import dev.demarche.ontology.CompetencyQuestion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A query that a user gave by its text, its file or its name.
 *
 * @param sparql the text
 */
public record QueryText(String sparql) {

  /**
   * Finds out what the words are: a competency question's name, else a file, else SPARQL; "-" is
   * standard input.
   *
   * @throws IOException when the words are one word that names nothing, or a file cannot be read
   */
  public static QueryText of(String words, Shell shell) throws IOException {
    if (words.equals("-")) {
      return new QueryText(new String(shell.in().readAllBytes(), StandardCharsets.UTF_8));
    }
    if (words.matches("[a-z0-9-]+")) {
      Optional<CompetencyQuestion> question = CompetencyQuestion.named(words);
      if (question.isPresent()) {
        return new QueryText(question.get().sparql());
      }
    }
    if (TextOrFile.exists(words)) {
      return new QueryText(Files.readString(Path.of(words)));
    }
    if (words.matches("\\S*")) {
      throw new IOException(
          "\""
              + words
              + "\" is no SPARQL, no file, and no competency question (see: demarche query --list)");
    }
    return new QueryText(words);
  }
}
