package dev.demarche.server.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

  @Test
  void joinsBothWaysOfWhatHoldsEitherWay() {
    Relations.All all =
        Relations.all(
            List.of(
                relation("a", "metWith", "b", 2),
                relation("b", "metWith", "a", 2),
                relation("a", "opposes", "b", 1),
                relation("b", "opposes", "a", 1)));
    assertThat(all.strongestFirst())
        .containsExactly(
            relation("a", "metWith", "b", 2),
            relation("a", "opposes", "b", 1),
            relation("b", "opposes", "a", 1));
  }

  @Test
  void keepsTheStrongestNeighbours() {
    Relations.All all =
        Relations.all(
            IntStream.range(0, 100)
                .mapToObj(i -> relation("middle", "opposes", "n" + i, i + 1))
                .toList());
    Surroundings shown = Surroundings.of("middle", false, all);
    assertThat(shown.entities()).hasSize(Surroundings.ENTITIES).startsWith("middle", "n99", "n98");
    assertThat(shown.relations()).hasSize(Surroundings.ENTITIES - 1);
    assertThat(shown.left()).isEqualTo(100 - Surroundings.ENTITIES + 1);
  }

  @Test
  void showsWhatNeighboursHaveWithEachOtherWhenAsked() {
    Relation direct = relation("a", "opposes", "b", 1);
    Relation also = relation("c", "supports", "a", 1);
    Relation between = relation("b", "attacked", "c", 5);
    Relation elsewhere = relation("c", "attacked", "d", 5);
    Relations.All all = Relations.all(List.of(direct, also, between, elsewhere));
    assertThat(Surroundings.of("a", false, all).relations())
        .containsExactlyInAnyOrder(direct, also);
    assertThat(Surroundings.of("a", true, all).relations())
        .containsExactlyInAnyOrder(direct, also, between);
  }

  @Test
  void ofAnUnknownThingThereIsNothing() {
    Surroundings none = Surroundings.of("nobody", true, Relations.all(List.of()));
    assertThat(none.relations()).isEmpty();
    assertThat(none.left()).isZero();
  }

  @Test
  void withoutAMiddleShowsTheStrongest() {
    Relations.All all =
        Relations.all(
            IntStream.range(0, 100)
                .mapToObj(i -> relation("s" + i, "supplies", "o" + i, i))
                .toList());
    Surroundings shown = Surroundings.ofAll(all);
    assertThat(shown.entities()).hasSize(Surroundings.ENTITIES_OF_ALL).contains("s99", "o99");
    assertThat(shown.left()).isEqualTo(200 - Surroundings.ENTITIES_OF_ALL);
  }

  private static Relation relation(String subject, String type, String object, int sources) {
    return new Relation(
        subject + type + object,
        subject,
        object,
        Names.ONTOLOGY + type,
        Tone.CONTACT,
        type.equals("metWith"),
        sources,
        false);
  }
}
