package dev.demarche.extractor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameIndexTest {

  private static NameSense sense(String slug) {
    return sense(slug, false);
  }

  private static NameSense sense(String slug, boolean ambiguous) {
    KnownEntity entity =
        new KnownEntity(slug, EntityKind.PLACE, slug, List.of(), null, null, null, ambiguous);
    return new NameSense(entity, NameSense.Kind.NAME);
  }

  private static NameIndex index(String... names) {
    NameIndexBuilder builder = new NameIndexBuilder(Spellings.NONE);
    for (String name : names) {
      builder.add(name, List.of(sense(name)));
    }
    return builder.build();
  }

  @Test
  void withoutNamesNothingIsFound() {
    NameIndex none = index();
    assertThat(none.reading().isOver()).isTrue();
    assertThat(none.senses("Tarnovia")).isEmpty();
    assertThat(none.automatonBytes()).isZero();
  }

  @Test
  void aNameIsReadWordByWordUntilNoneGoesOn() {
    NameIndex.Reading reading = index("Upper Tarnovia", "Upper Tarnovia Front").reading();
    reading.read("Upper");
    assertThat(reading.senses()).isEmpty();
    reading.read(" ");
    reading.read("Tarnovia");
    assertThat(reading.senses()).containsExactly(sense("Upper Tarnovia"));
    assertThat(reading.isOver()).isFalse();
    reading.read(" ");
    reading.read("Hills");
    assertThat(reading.senses()).isEmpty();
    assertThat(reading.isOver()).isTrue();
    reading.read(" Front");
    assertThat(reading.senses()).isEmpty();
  }

  @Test
  void whatIsWrittenInCapitalsComesBeforeWhatMayBe() {
    NameIndex index = index("Mord", "MORD");
    assertThat(index.senses("MORD")).containsExactly(sense("MORD"));
    assertThat(index.senses("Mord")).containsExactly(sense("Mord"));
    assertThat(index.senses("MoRD")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Tarnovian coast guard", "Tarnovian Coast Guard", "TARNOVIAN COAST GUARD"})
  void capitalsMayStandForSmallLetters(String text) {
    assertThat(index("Tarnovian coast guard").senses(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"tarnovian coast guard", "Tarnovian COAST guard", "TARNOVIAN Coast Guard"})
  void smallLettersDoNotStandForCapitalsNorCapitalsWithinWords(String text) {
    assertThat(index("Tarnovian coast guard").senses(text)).isEmpty();
  }

  @Test
  void marksMayBeThereOrNot() {
    NameIndex index = index("Tårnøy", "Mora");
    assertThat(index.senses("Tarnoy")).containsExactly(sense("Tårnøy"));
    assertThat(index.senses("TÅRNØY")).containsExactly(sense("Tårnøy"));
    assertThat(index.senses("Móra")).containsExactly(sense("Mora"));
  }

  @Test
  void ofAnAmbiguousNameMarksMustBeThere() {
    NameIndexBuilder builder = new NameIndexBuilder(Spellings.NONE);
    builder.add("Résolution", List.of(sense("outlet", true)));
    builder.add("Resolution Bay", List.of(sense("bay")));
    NameIndex index = builder.build();
    assertThat(index.senses("Resolution")).isEmpty();
    assertThat(index.senses("RESOLUTION")).isEmpty();
    assertThat(index.senses("Résolution")).containsExactly(sense("outlet", true));
    assertThat(index.senses("Re\u0301solution")).containsExactly(sense("outlet", true));
    assertThat(index.senses("Resolution Bay")).containsExactly(sense("bay"));
  }

  @Test
  void shortNamesAreNotSoughtInCapitals() {
    assertThat(index("Oto").senses("OTO")).isEmpty();
    assertThat(index("Otto").senses("OTTO")).hasSize(1);
  }

  @Test
  void namesOutsideLatinAreRead() {
    NameIndex index = index("Tårn 塔", "Київ");
    assertThat(index.senses("Tarn 塔")).hasSize(1);
    assertThat(index.senses("Київ")).hasSize(1);
    assertThat(index.senses("Киї")).isEmpty();
  }

  @Property(tries = 200)
  void whatWasAddedAndNothingElseIsFound(
      @ForAll @Size(max = 40)
          List<@StringLength(min = 1, max = 6) @CharRange(from = 'a', to = 'd') String> names,
      @ForAll @StringLength(max = 6) @CharRange(from = 'a', to = 'd') String sought) {
    NameIndexBuilder builder = new NameIndexBuilder(Spellings.NONE);
    Map<String, List<NameSense>> expected = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      NameSense sense = sense("sense-" + i);
      builder.add(names.get(i), List.of(sense));
      expected.computeIfAbsent(names.get(i), none -> new ArrayList<>()).add(sense);
    }
    NameIndex index = builder.build();
    expected.forEach((name, senses) -> assertThat(index.senses(name)).isEqualTo(senses));
    assertThat(index.senses(sought)).isEqualTo(expected.getOrDefault(sought, List.of()));
  }
}
