package dev.demarche.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.demarche.extractor.article.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

  private static final String TEXT = "Finland joined NATO on 4 April 2023.";

  @TempDir Path folder;

  @Test
  void aTextFileIsAnArticleCalledByItsName() throws IOException {
    Path file = Files.writeString(folder.resolve("finland.txt"), TEXT);

    assertThat(read(file)).containsExactly(new Reading.Accepted(Article.of("finland.txt", TEXT)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "First line.\r\nSecond line.\r\n",
        "  white space before and after \n\n",
        "🇺🇦 Kyiv \u200Ewelcomed\u200F the move \u202Bعاجل\u202C 👍🏽",
        "Form feed\f and vertical tab\u000B stay.",
        "e\u0301 is not \u00E9"
      })
  void theTextIsNeverChanged(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), text);

    assertThat(articles(read(file))).extracting(Article::text).containsExactly(text);
  }

  @Test
  void aLongTextWithoutAFullStopIsAnArticle() throws IOException {
    String text = "troops and ".repeat(1_000);
    Path file = Files.writeString(folder.resolve("a.txt"), text);

    assertThat(articles(read(file))).extracting(Article::text).containsExactly(text);
  }

  @Test
  void aFolderIsReadWithAllBelowItInOrderOfNames() throws IOException {
    Files.createDirectories(folder.resolve("b/deep"));
    Files.writeString(folder.resolve("c.txt"), TEXT);
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.writeString(folder.resolve("b/deep/z.txt"), TEXT);
    Files.writeString(folder.resolve("b/two.jsonl"), "{\"id\":\"7\",\"text\":\"" + TEXT + "\"}");
    Files.writeString(folder.resolve("notes.md"), "passed over");
    Files.writeString(folder.resolve(".hidden.txt"), "passed over");

    assertThat(articles(read(folder)))
        .extracting(Article::identifier)
        .containsExactly("a.txt", "b/deep/z.txt", "7", "c.txt");
  }

  @Test
  void aLinkThatLeadsRoundInACircleIsNotFollowed() throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.createSymbolicLink(folder.resolve("round"), folder);

    assertThat(articles(read(folder))).hasSize(1);
  }

  @Test
  void aSidecarHoldsWhatIsKnownAboutPublication() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.writeString(
        folder.resolve("a.toml"),
        """
        # The date is that of the accession.
        date = 2023-04-04
        title = "Finland joins"
        publisher = "Helsingin Sanomat"
        url = "https://example.org/finland?x=1#top"
        """);

    assertThat(articles(read(file)))
        .containsExactly(
            new Article(
                "a.txt",
                TEXT,
                LocalDate.of(2023, 4, 4),
                "Finland joins",
                "Helsingin Sanomat",
                null,
                "https://example.org/finland?x=1#top"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "publishr = \"Le Monde\"|unknown key publishr",
        "date = 2023-13-04|no ISO date",
        "date = \"yesterday\"|no ISO date",
        "title = 5|title is a number (5), not a string",
        "title = |malformed TOML at line 1"
      })
  void aWrongSidecarRejectsItsArticle(String sidecarAndReason) throws IOException {
    String[] parts = sidecarAndReason.split("\\|");
    Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.writeString(folder.resolve("a.toml"), parts[0]);

    assertRejected(read(file), file.toString(), "its sidecar a.toml");
    assertRejected(read(file), file.toString(), parts[1]);
  }

  @Test
  void settingsFillInWhatTheInputDoesNotSay() throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.writeString(folder.resolve("b.txt"), TEXT);
    Files.writeString(folder.resolve("b.toml"), "date = 2023-04-04\npublisher = \"Yle\"");
    LocalDate assumed = LocalDate.of(2023, 4, 5);
    ReaderSettings settings = new ReaderSettings(UTF_8, 1_000, assumed, "Reuters");

    assertThat(articles(read(settings, folder.toString(), "")))
        .extracting(Article::date, Article::publisher)
        .containsExactly(tuple(assumed, "Reuters"), tuple(LocalDate.of(2023, 4, 4), "Yle"));
  }

  @Test
  void standardInputIsOneArticle() {
    assertThat(articles(read(ReaderSettings.DEFAULT, "-", TEXT)))
        .containsExactly(Article.of("standard-input", TEXT));
  }

  @Test
  void standardInputThatBeginsWithABraceIsJsonLines() {
    assertThat(articles(read(ReaderSettings.DEFAULT, "-", "\n {\"id\":\"1\",\"text\":\"a b\"}")))
        .containsExactly(Article.of("1", "a b"));
  }

  @Test
  void anEmptyFileIsRejected() throws IOException {
    assertRejected(read(Files.createFile(folder.resolve("a.txt"))), "a.txt", "empty");
    assertRejected(
        read(Files.writeString(folder.resolve("b.txt"), " \n\t ")), "b.txt", "white space");
  }

  @Test
  void aBinaryFileIsRejected() throws IOException {
    Path zero = Files.write(folder.resolve("a.txt"), new byte[] {'P', 'K', 3, 4, 0, 0});
    Path controls = Files.write(folder.resolve("b.txt"), new byte[] {1, 2, 3, 4, 5, 'a'});

    assertRejected(read(zero), "a.txt", "binary file (a zero byte at offset 4)");
    assertRejected(read(controls), "b.txt", "binary file (5 control characters)");
  }

  @Test
  void aWrongEncodingIsToldByItsFirstWrongByte() throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), "Emmanuel à Élysée".getBytes(ISO_8859_1));

    assertRejected(read(file), "a.txt", "not UTF-8: the byte at offset 9 (0xE0)");
    assertRejected(read(file), "a.txt", "--encoding");
    assertThat(articles(read(encoded(ISO_8859_1), file.toString(), "")))
        .extracting(Article::text)
        .containsExactly("Emmanuel à Élysée");
  }

  @Test
  void aTextCutInTheMiddleOfACharacterIsRejected() throws IOException {
    byte[] bytes = "Elysé".getBytes(UTF_8);
    Path file = Files.write(folder.resolve("a.txt"), Arrays.copyOf(bytes, bytes.length - 1));

    assertRejected(read(file), "a.txt", "offset 4 (0xC3)");
  }

  @Test
  void aByteOrderMarkDecidesTheEncodingAndIsNoText() throws IOException {
    Path utf8 = Files.writeString(folder.resolve("a.txt"), "\uFEFF" + TEXT);
    Path utf16 = Files.writeString(folder.resolve("b.txt"), "\uFEFF" + TEXT, UTF_16LE);
    Path bigEndian = Files.writeString(folder.resolve("c.txt"), TEXT, UTF_16);

    assertThat(List.of(read(utf8), read(utf16), read(bigEndian)))
        .allSatisfy(
            readings ->
                assertThat(articles(readings)).extracting(Article::text).containsExactly(TEXT));
  }

  @Test
  void anOverlongArticleIsRejectedByCharactersNotBytes() throws IOException {
    ReaderSettings settings = new ReaderSettings(UTF_8, 10, null, null);
    Path fits = Files.writeString(folder.resolve("a.txt"), "🇺🇦".repeat(5));
    Path long11 = Files.writeString(folder.resolve("b.txt"), "a".repeat(11));
    Path long99 = Files.writeString(folder.resolve("c.txt"), "a".repeat(99));

    assertThat(articles(read(settings, fits.toString(), ""))).hasSize(1);
    assertRejected(read(settings, long11.toString(), ""), "b.txt", "11 characters, longer than");
    assertRejected(read(settings, long99.toString(), ""), "c.txt", "over 44 bytes, longer than");
  }

  @Test
  void tenMegabytesAreRejectedInOneLine() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "troops ".repeat(1_500_000));

    assertRejected(read(file), "a.txt", "longer than the 1000000 characters");
  }

  @Test
  void aMissingInputIsRejected() {
    assertRejected(read(folder.resolve("no.txt")), "no.txt", "no such file or folder");
    assertRejected(read(folder.resolve("no.pdf")), "no.pdf", "no such file or folder");
    assertRejected(read(folder.resolve("no")), "no", "no such file or folder");
  }

  @Test
  void anotherKindOfFileIsRejected() throws IOException {
    Path file = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7");

    assertRejected(read(file), "a.pdf", "give .txt or .jsonl");
  }

  @Test
  void aFolderWithoutArticlesIsRejected() {
    assertRejected(read(folder), folder.toString(), "no .txt or .jsonl file");
  }

  static void assertRejected(List<Reading> readings, String where, String reason) {
    assertThat(readings)
        .singleElement()
        .isInstanceOfSatisfying(
            Reading.Rejected.class,
            rejected -> {
              assertThat(rejected.where()).contains(where);
              assertThat(rejected.reason()).contains(reason).doesNotContain("\n");
            });
  }

  static List<Article> articles(List<Reading> readings) {
    return readings.stream()
        .filter(Reading.Accepted.class::isInstance)
        .map(reading -> ((Reading.Accepted) reading).article())
        .toList();
  }

  static ReaderSettings encoded(Charset encoding) {
    return new ReaderSettings(encoding, 1_000, null, null);
  }

  static List<Reading> read(Path input) {
    return read(ReaderSettings.DEFAULT, input.toString(), "");
  }

  static List<Reading> read(ReaderSettings settings, String input, String standardInput) {
    return read(settings, input, new ByteArrayInputStream(standardInput.getBytes(UTF_8)));
  }

  static List<Reading> read(ReaderSettings settings, String input, InputStream standardInput) {
    List<Reading> readings = new ArrayList<>();
    new ArticleReader(settings, standardInput).read(input, readings::add);
    return readings;
  }
}
