package dev.demarche.extractor.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** One relation a line of {@code relations.psv}: sentence, dependent, relation, head. */
class DependencyRelationsTest {

  @ParameterizedTest(name = "{0}: {1} {2} {3}")
  @CsvFileSource(resources = "relations.psv", delimiter = '|', quoteCharacter = '`')
  void holds(String text, String dependent, String relation, String head) {
    Sentence sentence = Texts.sentence(text);

    assertThat(sentence.parsed()).isTrue();
    assertThat(sentence.tokens())
        .filteredOn(token -> token.text().equals(dependent))
        .extracting(
            token ->
                token.relation().label()
                    + " "
                    + (token.head() < 0 ? "-" : sentence.token(token.head()).text()))
        .contains(relation + " " + head);
  }
}
