package dev.demarche.cli;

import dev.demarche.cli.pipeline.ArticleSource;
import dev.demarche.reader.ReaderSettings;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How to read articles: shared by all commands that extract. */
final class ReadingOptions {

  static final String INPUT_DESCRIPTION =
      "A .txt file (its metadata in NAME.toml beside NAME.txt), a .jsonl file, a folder of them,"
          + " or - for standard input.";

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec command;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "The day of publication of articles that name none, like 2024-11-25.")
  private @Nullable LocalDate date;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "The publisher of articles that name none.")
  private @Nullable String publisher;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = EncodingConverter.class,
      description = "The encoding of the inputs: UTF-8 unless you say windows-1252, for example.")
  private Charset encoding = StandardCharsets.UTF_8;

  @Option(
      names = "--maximum-length",
      paramLabel = "N",
      description = "Refuse articles of more characters; ${DEFAULT-VALUE} unless set.")
  private int maximumLength = ReaderSettings.DEFAULT_MAXIMUM_LENGTH;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles to work on at a time: one a processor unless set.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /**
   * What the user asked for, checked.
   *
   * @param inputs files, folders, or "-"
   */
  ArticleSource source(List<String> inputs) {
    if (inputs.isEmpty()) {
      throw usage("an INPUT is missing: a .txt or .jsonl file, a folder, or - for standard input");
    }
    if (threads < 1) {
      throw usage("--threads must be at least 1, not " + threads);
    }
    if (maximumLength < 1) {
      throw usage("--maximum-length must be at least 1, not " + maximumLength);
    }
    return new ArticleSource(
        inputs, new ReaderSettings(encoding, maximumLength, date, publisher), threads);
  }

  /** The day of publication of articles that name none. */
  @Nullable LocalDate date() {
    return date;
  }

  private ParameterException usage(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
