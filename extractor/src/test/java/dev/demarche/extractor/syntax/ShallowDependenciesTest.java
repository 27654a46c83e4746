package dev.demarche.extractor.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShallowDependenciesTest {

  /** Words with their tags, and "dependent relation head", - for none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The/DT old/JJ fleet/NN left/VBD port/NN ./.              | fleet nsubj left
          The/DT old/JJ fleet/NN left/VBD port/NN ./.              | port obj left
          The/DT old/JJ fleet/NN left/VBD port/NN ./.              | old amod fleet
          The/DT old/JJ fleet/NN left/VBD port/NN ./.              | The det fleet
          The/DT old/JJ fleet/NN left/VBD port/NN ./.              | left root -
          Ostra/NNP has/VBZ not/RB sunk/VBN two/CD boats/NNS       | has aux sunk
          Ostra/NNP has/VBZ not/RB sunk/VBN two/CD boats/NNS       | Ostra nsubj sunk
          Ostra/NNP has/VBZ not/RB sunk/VBN two/CD boats/NNS       | two nummod boats
          Ostra/NNP has/VBZ not/RB sunk/VBN two/CD boats/NNS       | sunk root -
          Envoys/NNS met/VBD in/IN Sarnby/NNP                      | Sarnby obl met
          Envoys/NNS met/VBD in/IN Sarnby/NNP                      | in case Sarnby
          Norvia/NNP 's/POS king/NN spoke/VBD                      | Norvia nmod:poss king
          Norvia/NNP 's/POS king/NN spoke/VBD                      | 's case Norvia
          Patrol/NN boat/NN of/IN Ostra/NNP                        | Patrol compound boat
          """)
  void followTags(String tagged, String expected) {
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (String each : tagged.strip().split("\\s+")) {
      words.add(each.substring(0, each.lastIndexOf('/')));
      tags.add(each.substring(each.lastIndexOf('/') + 1));
    }

    Dependencies found = ShallowDependencies.of(words, tags);

    List<String> all = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String head = found.heads()[i] < 0 ? "-" : words.get(found.heads()[i]);
      all.add(words.get(i) + " " + found.relations()[i].label() + " " + head);
    }
    assertThat(all).contains(expected);
  }
}
