package dev.demarche.extractor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demarche.extractor.vocabulary.EntityKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingsTest {

  private static final Spellings SPELLINGS =
      Spellings.read(new TurtleFiles().read("lexicon/spellings.ttl"));

  private static NameSense person(String name) {
    KnownEntity entity =
        new KnownEntity("x", EntityKind.PERSON, name, List.of(), null, null, null, false);
    return new NameSense(entity, NameSense.Kind.NAME);
  }

  @Test
  void givenNamesAreWrittenInManyWays() {
    assertThat(SPELLINGS.ofPerson("Yusuf Karam"))
        .contains("Youssef Karam", "Yousef Karam")
        .doesNotContain("Yusuf Karam");
    assertThat(SPELLINGS.ofPerson("Aleksandr Toren"))
        .contains("Alexander Toren", "Oleksandr Toren");
  }

  @Test
  void severalWordsMayBeOneName() {
    assertThat(SPELLINGS.ofPerson("Abdul Rahman Tel"))
        .contains("Abd al-Rahman Tel", "Abdulrahman Tel");
  }

  @Test
  void lastNamesEndInManyWays() {
    assertThat(SPELLINGS.ofPerson("Dmytro Norvynsky")).contains("Dmitry Norvynskyy");
    assertThat(SPELLINGS.ofPerson("Norvynskyi")).contains("Norvynsky").doesNotContain("Norvynskyi");
  }

  @Test
  void aNameByItselfMayBeAnyones() {
    assertThat(SPELLINGS.ofPerson("Yusuf")).isEmpty();
  }

  @Test
  void namesOfOtherThingsAreWrittenOneWay() {
    KnownEntity place =
        new KnownEntity("x", EntityKind.PLACE, "Port Yusuf", List.of(), null, null, null, false);
    assertThat(
            new NameVariants(SPELLINGS).of("Port Yusuf", new NameSense(place, NameSense.Kind.NAME)))
        .isEmpty();
  }

  @Test
  void articlesAndGivenNamesVaryTogether() {
    assertThat(new NameVariants(SPELLINGS).of("Khalid al-Torwi", person("Khalid al-Torwi")))
        .contains("Khaled el-Torwi", "Khaled Torwi");
  }

  @Test
  void theNumberOfVariantsIsBounded() {
    assertThat(SPELLINGS.ofPerson("Muhammad Yusuf Husayn Ahmad Yevgeny Norsky"))
        .hasSizeLessThan(70);
  }
}
