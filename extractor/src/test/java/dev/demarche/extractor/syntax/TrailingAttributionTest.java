package dev.demarche.extractor.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailingAttributionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norvia closed its southern borders with Ostra and Tarn because of fighting between rebels and police, an editor at the news agency said.",
        "The column retook a village in the east after fierce fighting with rebels who overran it late last month, army sources said today.",
        "A minister has cancelled a planned visit to Tarn after a state of siege was declared in the colony, the Foreign Affairs Ministry said on Sunday.",
        "“The rebels used this house as a store and led their raids from it,” Brekke said."
      })
  void whatIsSaidHangsOnTheVerbAtTheEnd(String text) {
    Sentence sentence = Texts.sentence(text);
    Token verb =
        sentence.tokens().stream().filter(token -> token.text().equals("said")).findFirst().get();
    assertThat(verb.relation()).isEqualTo(Relation.ROOT);
    assertThat(sentence.dependents(verb))
        .anyMatch(token -> token.relation() == Relation.CCOMP && token.isVerb())
        .anyMatch(token -> token.relation() == Relation.NSUBJ);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The rebels claimed that they had attacked two camps, but the army said it held them.",
        "Norvia, which said it wanted peace, sent two ships.",
        "After the raid on the harbour of Tarn, the army said it would strike back."
      })
  void whatFollowsACommaIsNotAlwaysASpeaker(String text) {
    Sentence sentence = Texts.sentence(text);
    Token last = sentence.tokens().get(sentence.tokens().size() - 2);
    assertThat(last.relation()).isNotEqualTo(Relation.ROOT);
    assertThat(sentence.tokens()).filteredOn(token -> token.head() < 0).hasSize(1);
  }
}
