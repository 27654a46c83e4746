package dev.demarche.extractor.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxAnalyzerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen attacked a convoy near Gao.              | Gunmen   | NNS
          Hackers targeted the ministry on Friday.        | Hackers  | NNS
          Troops targeting the rebels entered the valley. | Troops   | NNS
          Grant said the vote was fair.                   | Grant    | NNP
          March was a bad month for the rebels.           | March    | NNP
          Talks between Georgia and the EU resumed.       | EU       | NNP
          The missile hit a school north of Kharkiv.      | Kharkiv  | NNP
          """)
  void tagsNounsByMoreThanTheirCapital(String text, String word, String tag) {
    assertThat(Texts.sentence(text).tokens())
        .filteredOn(token -> token.text().equals(word))
        .extracting(Token::tag)
        .containsExactly(tag);
  }

  @Test
  void offsetsCountInTheTextAsGiven() {
    String text = "🇳🇴 “Ostra’s boats left,”\r\nsaid the\u00a0envoy…";

    for (Sentence sentence : Texts.ANALYZER.analyze(text)) {
      for (Token token : sentence.tokens()) {
        assertThat(token.text()).isEqualTo(Typography.plain(token.span().of(text)));
        assertThat(sentence.span().contains(token.span())).isTrue();
      }
    }
  }

  @Test
  void stopsBeforeTheNextSentenceWhenInterrupted() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> Texts.ANALYZER.analyze("He left. She stayed."))
          .isInstanceOf(CancellationException.class)
          .hasMessageContaining("after 0 sentences");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void numbersSentencesInOrder() {
    List<Sentence> sentences = Texts.ANALYZER.analyze("He left. She stayed. They met.");

    assertThat(sentences).extracting(Sentence::index).containsExactly(0, 1, 2);
  }

  @Test
  void longSentencesAreReadWithoutAParse() {
    String text = "The envoys of " + "the islands, ".repeat(60) + "the mainland met.";

    List<Sentence> sentences = Texts.ANALYZER.analyze(text);

    assertThat(sentences).allSatisfy(Trees::assertTree);
    assertThat(sentences.get(0).tokens()).hasSizeGreaterThan(110);
  }

  @Test
  void treesOfWholeArticlesAreTrees() throws IOException {
    for (String text : articles()) {
      assertThat(Texts.ANALYZER.analyze(text)).isNotEmpty().allSatisfy(Trees::assertTree);
    }
  }

  @Test
  void fourThreadsReadTheSame() throws Exception {
    String text = String.join("\n\n", articles().subList(0, 5));
    List<Sentence> alone = Texts.ANALYZER.analyze(text);

    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<List<Sentence>> reading = () -> Texts.ANALYZER.analyze(text);
      List<Future<List<Sentence>>> readings = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        readings.add(threads.submit(reading));
      }
      for (Future<List<Sentence>> each : readings) {
        assertThat(each.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> articles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/golden"))) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(each -> each.endsWith("article.txt")).sorted().toList()) {
        texts.add(Files.readString(file, StandardCharsets.UTF_8));
      }
      return texts;
    }
  }
}
