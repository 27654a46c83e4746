package dev.demarche.extractor.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AsidesTest {

  @Test
  void standApartFromTheSentence() {
    assertThat(stretches("The missile ( a Kestrel ) hit the pier [ sic ] ."))
        .containsExactly(List.of(0, 1, 6, 7, 8, 12), List.of(3, 4), List.of(10));
  }

  @Test
  void aSentenceInBracketsIsNoAside() {
    assertThat(stretches("( He left . )")).hasSize(1);
  }

  @Test
  void openAndEmptyBracketsStayWords() {
    assertThat(stretches("He left ( and returned")).containsExactly(List.of(0, 1, 2, 3, 4));
    assertThat(stretches("He left ( ) .")).containsExactly(List.of(0, 1, 2, 3, 4));
  }

  @Test
  void hangOnTheWordBeforeThem() {
    Sentence sentence = Texts.sentence("The missile (a Kestrel) hit the pier.");

    Token aside = sentence.token(4);
    assertThat(aside.text()).isEqualTo("Kestrel");
    assertThat(aside.relation()).isEqualTo(Relation.APPOS);
    assertThat(sentence.token(aside.head()).text()).isEqualTo("missile");
    assertThat(sentence.token(2).relation()).isEqualTo(Relation.PUNCT);
    Trees.assertTree(sentence);
  }

  @Test
  void ofOneWordAreNouns() {
    Sentence sentence = Texts.sentence("The missile (KX-EG) hit the pier.");

    assertThat(sentence.token(3).tag()).isEqualTo("NNP");
    assertThat(sentence.token(3).relation()).isEqualTo(Relation.APPOS);
  }

  private static List<List<Integer>> stretches(String words) {
    return Asides.stretches(List.of(words.split(" ")));
  }
}
