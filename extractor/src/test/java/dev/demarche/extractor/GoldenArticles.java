package dev.demarche.extractor;

import dev.demarche.extractor.article.Article;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The articles of {@code src/test/resources/golden}, read from the sources so as to write there.
 */
public final class GoldenArticles {

  private static final Path ROOT = Path.of("src/test/resources/golden");

  private GoldenArticles() {}

  /** One article a folder; the identifier is the folder's name. */
  public static List<Article> all() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      List<Article> articles = new java.util.ArrayList<>();
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        articles.add(read(folder));
      }
      return articles;
    }
  }

  /** The file that holds the graph an article must give. */
  public static Path graph(String identifier) {
    return ROOT.resolve(identifier).resolve("article.trig");
  }

  private static Article read(Path folder) throws IOException {
    // the sidecars use no more of TOML than properties have: a key, an equals sign, a value
    Properties metadata = new Properties();
    try (Reader sidecar = Files.newBufferedReader(folder.resolve("article.toml"))) {
      metadata.load(sidecar);
    }
    String date = value(metadata, "date");
    return new Article(
        folder.getFileName().toString(),
        Files.readString(folder.resolve("article.txt"), StandardCharsets.UTF_8),
        date == null ? null : LocalDate.parse(date),
        value(metadata, "title"),
        value(metadata, "publisher"),
        value(metadata, "author"),
        value(metadata, "url"));
  }

  private static @Nullable String value(Properties metadata, String key) {
    String value = metadata.getProperty(key);
    return value == null ? null : value.replaceAll("^\"|\"$", "");
  }
}
