package dev.demarche.reader;

import static dev.demarche.reader.ArticleReaderTest.articles;
import static dev.demarche.reader.ArticleReaderTest.assertRejected;
import static dev.demarche.reader.ArticleReaderTest.encoded;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.extractor.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {

  @TempDir Path folder;

  @Test
  void everyFieldArrives() throws IOException {
    assertThat(
            articles(
                read(
                    """
                    {"id":"a/1","text":"I came.\\r\\n🇺🇦","date":"2023-04-04","title":"T",\
                    "publisher":"P","author":"A","url":"https://example.org/","language":"en"}
                    """)))
        .containsExactly(
            new Article(
                "a/1",
                "I came.\r\n🇺🇦",
                LocalDate.of(2023, 4, 4),
                "T",
                "P",
                "A",
                "https://example.org/"));
  }

  @Test
  void absentNullAndBlankFieldsAreUnknown() throws IOException {
    assertThat(articles(read("{\"id\":\"1\",\"text\":\"t\",\"date\":null,\"title\":\" \"}")))
        .containsExactly(Article.of("1", "t"));
  }

  @Test
  void aDateWithATimeCountsAsItsDate() throws IOException {
    assertThat(
            articles(
                read(
                    """
                    {"id":"1","text":"t","date":"2023-04-04T23:30:00-05:00"}
                    {"id":"2","text":"t","date":"2023-04-04T23:30:00Z"}
                    {"id":"3","text":"t","date":"2023-04-04T23:30"}
                    """)))
        .extracting(Article::date)
        .containsOnly(LocalDate.of(2023, 4, 4))
        .hasSize(3);
  }

  @Test
  void aWholeNumberServesAsIdentifierAndDuplicatesAreFine() throws IOException {
    assertThat(articles(read("{\"id\":7,\"text\":\"t\"}\n{\"id\":\"7\",\"text\":\"t\"}")))
        .extracting(Article::identifier)
        .containsExactly("7", "7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"1\" \"text\":\"t\"}|malformed JSON at column 11",
        "{\"id\":\"1\",\"text\":\"t\"|malformed JSON at column 21: Unexpected end-of-input",
        "{\"id\":\"1\",\"text\":\"t\"} x|malformed JSON at column 24",
        "{\"id\":\"1\",\"id\":\"2\",\"text\":\"t\"}|Duplicate field 'id'",
        "[1]|an array, not an object",
        "\"text\"|a string, not an object",
        "{\"text\":\"t\"}|no id",
        "{\"id\":\" \",\"text\":\"t\"}|no id",
        "{\"id\":[1],\"text\":\"t\"}|id is an array ([1]), not a string",
        "{\"id\":\"1\"}|article 1 has no text",
        "{\"id\":\"1\",\"text\":null}|article 1 has no text",
        "{\"id\":\"1\",\"text\":\"\"}|article 1 has an empty text",
        "{\"id\":\"1\",\"text\":7}|text is a number (7), not a string",
        "{\"id\":\"1\",\"text\":\"t\",\"title\":{}}|title is an object ({}), not a string",
        "{\"id\":\"1\",\"text\":\"t\",\"date\":\"04/05/2023\"}|date \"04/05/2023\" is no ISO date",
        "{\"id\":\"1\",\"text\":\"t\",\"date\":\"2023-02-30\"}|date \"2023-02-30\" is no ISO date",
        "{\"id\":\"1\",\"text\":\"t\",\"date\":20230405}|date is a number (20230405)",
        "{\"id\":\"1\",\"text\":\"a \\u0000 b\"}|text holds a zero character at offset 2",
        "{\"id\":\"1\",\"text\":\"half \\ud83d emoji\"}|lone surrogate) at offset 5",
      })
  void aWrongLineIsToldByItsNumberAndTheOthersGoOn(String wrong, String reason) throws IOException {
    String good = "{\"id\":\"good\",\"text\":\"t\"}";

    List<Reading> readings = read(good + "\n\n" + wrong + "\n" + good);

    assertThat(articles(readings)).hasSize(2);
    assertThat(readings).hasSize(3);
    assertRejected(readings.subList(1, 2), "a.jsonl, line 3", reason);
    assertThat(((Reading.Rejected) readings.get(1)).raw()).isEqualTo(wrong);
  }

  @Test
  void aLineInAnotherEncodingIsToldByItsByte() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.writeString(file, "{\"id\":\"1\",\"text\":\"é\"}\n", ISO_8859_1);

    assertRejected(ArticleReaderTest.read(file), "line 1", "the byte at offset 18 (0xE9)");
    assertThat(articles(ArticleReaderTest.read(encoded(ISO_8859_1), file.toString(), "")))
        .extracting(Article::text)
        .containsExactly("é");
  }

  @Test
  void linesInUtf16AreRejectedOnce() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "{}\n{}\n", UTF_16LE);

    assertRejected(
        ArticleReaderTest.read(encoded(UTF_16LE), file.toString(), ""), "a.jsonl", "use UTF-8");
  }

  @Test
  void aByteOrderMarkAndLineEndsOfWindowsAreTaken() throws IOException {
    assertThat(articles(read("\uFEFF{\"id\":\"1\",\"text\":\"t\"}\r\n\r\n"))).hasSize(1);
  }

  @Test
  void anOverlongLineIsPassedOver() throws IOException {
    ReaderSettings settings = new ReaderSettings(UTF_8, 5, null, null);
    String input =
        "{\"id\":\"1\",\"text\":\"" + "a".repeat(2 << 20) + "\"}\n{\"id\":\"2\",\"text\":\"t\"}";

    List<Reading> readings = ArticleReaderTest.read(settings, "-", input);

    assertRejected(readings.subList(0, 1), "standard-input, line 1", "a line of 2097172 bytes");
    assertThat(articles(readings)).extracting(Article::identifier).containsExactly("2");
  }

  @Test
  void linesAreReadOnlyAsTheSinkTakesThem() {
    AtomicInteger taken = new AtomicInteger();
    byte[] line = ("{\"id\":\"1\",\"text\":\"" + "a".repeat(1_000) + "\"}\n").getBytes(UTF_8);
    AtomicInteger given = new AtomicInteger();
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return line[given.getAndIncrement() % line.length];
          }
        };

    try {
      new ArticleReader(ReaderSettings.DEFAULT, endless)
          .read(
              "-",
              reading -> {
                if (taken.incrementAndGet() == 1_000) {
                  throw new IllegalStateException("enough");
                }
              });
    } catch (IllegalStateException enough) {
      assertThat(enough).hasMessage("enough");
    }

    assertThat(taken).hasValue(1_000);
    assertThat(given.get()).isLessThan(line.length * 1_200);
  }

  private List<Reading> read(String lines) throws IOException {
    return ArticleReaderTest.read(Files.writeString(folder.resolve("a.jsonl"), lines));
  }
}
