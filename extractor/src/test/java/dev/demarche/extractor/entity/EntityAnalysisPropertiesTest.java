package dev.demarche.extractor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.extractor.syntax.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the mentions of any text, well written or not. */
class EntityAnalysisPropertiesTest {

  private static final int TEXTS = 60;
  private static final List<String> PARTS =
      List.of(
          "France ",
          "the French president ",
          "Gen. Tarvo Lindqvist ",
          "Bush ",
          "Li ",
          "they ",
          "it ",
          "said ",
          "that ",
          "two senior officials ",
          "of ",
          "and ",
          "United States-led ",
          "Supreme Court ",
          "'s ",
          "The Times ",
          "Varga ",
          "Anna Varga ",
          "🚢 ",
          "\n",
          ". ",
          ", ",
          "(NVF) ",
          "Northern Valley Front ",
          "ethnic Turks ",
          "1,000 ",
          "Franco-British ",
          "troops ",
          "left ",
          "in ",
          "Moscow ",
          "İzmir ",
          "ﬁre ",
          "\u00a0",
          "- ",
          "\"",
          "THE ARMY ",
          "Parliament ",
          "Latvian ",
          "Storm Shadow ",
          "missiles ",
          "e\u0301lan ",
          "😀😀",
          "…");

  private static Analyses analyses;

  @BeforeAll
  static void loadModels() {
    analyses = Analyses.shared();
  }

  static Stream<String> texts() {
    return IntStream.range(0, TEXTS)
        .mapToObj(
            seed -> {
              Random random = new Random(seed);
              StringBuilder text = new StringBuilder();
              int parts = 1 + random.nextInt(40);
              for (int i = 0; i < parts; i++) {
                text.append(PARTS.get(random.nextInt(PARTS.size())));
              }
              return text.toString();
            });
  }

  @ParameterizedTest
  @MethodSource("texts")
  void mentionsLieWithinTheirSentences(String text) {
    List<Sentence> sentences = analyses.sentences(text);
    EntityAnalysis analysis = analyses.of(text);
    assertThat(Stream.concat(analysis.mentions().stream(), analysis.possible().stream()))
        .allSatisfy(
            each -> {
              Sentence sentence = sentences.get(each.sentence());
              assertThat(sentence.span().contains(each.mention().span())).isTrue();
              assertThat(each.mention().span().end()).isLessThanOrEqualTo(text.length());
              assertThat(each.mention().span().of(text))
                  .isEqualTo(each.mention().span().of(text).strip());
              assertThat(each.first()).isBetween(0, each.last());
              assertThat(each.last()).isLessThan(sentence.tokens().size());
              assertThat(each.head()).isBetween(each.first(), each.last());
            });
  }

  @ParameterizedTest
  @MethodSource("texts")
  void mentionsAreInTextOrder(String text) {
    assertThat(
            analyses.of(text).mentions().stream()
                .map(each -> each.sentence() * 10_000 + each.first()))
        .isSorted();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void oneLocalIdentityIsOneEntity(String text) {
    EntityAnalysis analysis = analyses.of(text);
    Map<Identity, String> labels = new HashMap<>();
    Stream.concat(analysis.mentions().stream(), analysis.possible().stream())
        .map(LocatedMention::entity)
        .filter(entity -> entity.identity() instanceof Identity.Local)
        .forEach(
            entity ->
                assertThat(labels.merge(entity.identity(), entity.label(), (old, same) -> old))
                    .isEqualTo(entity.label()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void sameTextSameMentions(String text) {
    assertThat(analyses.of(text).mentions()).isEqualTo(analyses.of(text).mentions());
  }
}
