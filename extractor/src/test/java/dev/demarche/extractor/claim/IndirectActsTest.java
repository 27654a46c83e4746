package dev.demarche.extractor.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.extractor.Extractor;
import dev.demarche.extractor.SharedExtractor;
import dev.demarche.extractor.article.Article;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acts that no word names, and words of speech that are acts whatever they say. */
class IndirectActsTest {

  private static Extractor extractor;

  @BeforeAll
  static void load() {
    extractor = SharedExtractor.get();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The minister said that Ostra must withdraw its troops.  | Demand agent=minister target=Ostra
          "Ostra must leave Tarn," General Ilva Marten said.      | Demand agent=Ilva Marten target=Ostra
          Peru said it would attack Chile.                        | Threat agent=Peru target=Chile
          Peru announced that it will impose sanctions on Chile.  | Threat agent=Peru target=Chile
          Peru will not release the prisoners.                    | OPPOSE:Rejection holder=Peru toward=#Release
          Peru said it would not negotiate with the rebels.       | OPPOSE:Rejection holder=Peru toward=#Consultation
          The ministry declined to comment.                       | not Statement agent=ministry
          The president expressed his condolences to the victims. | Statement agent=president recipient=victims
          The president rejected accusations of racism.           | Denial agent=president theme=racism
          The president gave the minister a stern warning.        | Warning agent=president target=minister
          Peru has imposed a curfew in Lima.                      | Coercion agent=Peru target=Lima
          The president lifted the state of emergency in Turin.   | Concession agent=president recipient=Turin
          The court opened investigations of four of the banks.   | Investigation agent=court target=banks
          """)
  void isClaimed(String sentence, String expected) {
    assertThat(ClaimLine.of(article(sentence))).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The minister said that he must leave.                  | Demand
          Ostra must withdraw its troops.                        | Demand
          Peru said Chile would attack Bolivia.                  | Threat
          Peru called on Chile to attack the rebels.             | Threat
          Chile did not release the prisoners.                   | Rejection
          """)
  void isNotClaimed(String sentence, String type) {
    assertThat(ClaimLine.of(article(sentence))).noneMatch(line -> line.contains(type + " "));
  }

  private static dev.demarche.extractor.Extraction article(String sentence) {
    return extractor.extract(
        Article.of("sentence", sentence).withDate(LocalDate.parse("2024-11-25")));
  }
}
