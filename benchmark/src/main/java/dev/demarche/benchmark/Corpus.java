package dev.demarche.benchmark;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.SyntaxAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Articles to measure with: the seed, the golden ones, and made-up ones full of synthetic names.
 */
final class Corpus {

  private static final int SYNTHETIC_ARTICLES = 30;
  private static final int SENTENCES = 12;
  private static final LocalDate DAY = LocalDate.of(2024, 11, 25);

  /** %1$s, %2$s, %3$s: names; the n-th sentence of an article takes the n-th, round and round. */
  private static final List<String> SENTENCES_TO_FILL =
      List.of(
          "%s told reporters on Monday that %s had rejected the proposal of %s to withdraw troops.",
          "The United States condemned the attack on %s, and %s promised to send more aid to %s.",
          "According to %s, the defence ministry of %s bought 40 %s missiles in March 2023.",
          "Western officials said %s would not support sanctions against %s unless %s agreed.",
          "Talks between %s and %s resumed in Geneva after %s left the city.",
          "“We will not leave %s,” said Foreign Minister %s, who met German diplomats in %s.",
          "Rebels of %s shelled a village near %s, killing seven people, %s reported.",
          "The Kremlin denied that %s had supplied %s with tanks and said %s was lying.");

  private Corpus() {}

  /** An article that has gone through syntax. */
  record Analysed(Article article, List<Sentence> sentences) {

    int tokens() {
      return sentences.stream().mapToInt(sentence -> sentence.tokens().size()).sum();
    }
  }

  static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    texts().forEach(text -> articles.add(article(articles.size(), text)));
    for (int i = 0; i < SYNTHETIC_ARTICLES; i++) {
      articles.add(article(articles.size(), synthetic(i)));
    }
    return articles;
  }

  static List<Analysed> analysed(SyntaxAnalyzer syntax) {
    return articles().stream()
        .map(article -> new Analysed(article, syntax.analyze(article.text())))
        .toList();
  }

  private static Article article(int index, String text) {
    return Article.of("article-" + index, text).withDate(DAY);
  }

  private static String synthetic(int article) {
    SplittableRandom random = new SplittableRandom(article);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < SENTENCES; i++) {
      String sentence = SENTENCES_TO_FILL.get((article + i) % SENTENCES_TO_FILL.size());
      text.append(String.format(sentence, name(random), name(random), name(random))).append("\n");
    }
    return text.toString();
  }

  private static String name(SplittableRandom random) {
    return SyntheticNames.at(random.nextInt(1_000_000)).name();
  }

  private static List<String> texts() {
    try {
      URI here = Corpus.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      try (FileSystem jar = FileSystems.newFileSystem(Path.of(here), Map.of())) {
        try (Stream<Path> files = Files.walk(jar.getPath("/texts"))) {
          List<String> texts = new ArrayList<>();
          for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            texts.add(Files.readString(file));
          }
          return texts;
        }
      }
    } catch (IOException | URISyntaxException broken) {
      throw new UncheckedIOException(
          "the texts cannot be read: run the benchmark from its jar", new IOException(broken));
    }
  }
}
