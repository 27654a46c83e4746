package dev.demarche.extractor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeBaseTest {

  private static KnowledgeBase knowledge;

  @BeforeAll
  static void read() {
    knowledge = KnowledgeReader.read();
  }

  @ParameterizedTest
  @CsvSource({
    "France, france, NAME",
    "FRANCE, france, NAME",
    "French, france, ADJECTIVE",
    "FRENCH, france, ADJECTIVE",
    "Turks, turkey, DEMONYM",
    "Kremlin, russia, METONYM",
    "Brussels, brussels, NAME",
    "Brussels, european-union, METONYM",
    "U.S., united-states, NAME",
    "Macron, emmanuel-macron, SHORT_NAME",
    "Xi, xi-jinping, SHORT_NAME",
    "Recep Tayyip Erdogan, recep-tayyip-erdogan, NAME",
  })
  void namesLeadToWhoBearsThem(String name, String slug, NameSense.Kind kind) {
    assertThat(knowledge.senses(name))
        .anySatisfy(
            sense -> {
              assertThat(sense.entity().slug()).isEqualTo(slug);
              assertThat(sense.kind()).isEqualTo(kind);
            });
  }

  @ParameterizedTest
  @CsvSource({"france", "french", "Jinping", "Tarnovia", "''", "us"})
  void otherWordsLeadToNobody(String name) {
    assertThat(knowledge.senses(name)).isEmpty();
  }

  @Test
  void namesOfOneKind() {
    assertThat(knowledge.names("xi-jinping", NameSense.Kind.SHORT_NAME)).containsExactly("Xi");
    assertThat(knowledge.names("poland", NameSense.Kind.ADJECTIVE)).contains("Polish");
    assertThat(knowledge.names("nobody-at-all", NameSense.Kind.NAME)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "role-president, france, 2005-11-25, jacques-chirac",
    "role-president, france, 2024-11-25, emmanuel-macron",
    "role-chancellor, germany, 2010-01-01, angela-merkel",
  })
  void officesHaveHoldersByDay(String role, String state, LocalDate day, String person) {
    assertThat(knowledge.holders(role, state, day))
        .extracting(Office::person)
        .containsExactly(person);
  }

  @Test
  void rolesAreNamedInAnyCase() {
    assertThat(knowledge.role("Foreign Minister")).isEqualTo("role-foreign-minister");
    assertThat(knowledge.role("minister of foreign affairs")).isEqualTo("role-foreign-minister");
    assertThat(knowledge.role("baker")).isNull();
  }

  @Test
  void anOfficeCountsItsFirstAndItsLastDay() {
    Office office =
        new Office(
            "ado-kesten",
            "role-mayor",
            "tarnovia",
            LocalDate.of(2001, 2, 3),
            LocalDate.of(2004, 5, 6));
    assertThat(List.of(LocalDate.of(2001, 2, 3), LocalDate.of(2004, 5, 6)))
        .allMatch(office::heldOn);
    assertThat(List.of(LocalDate.of(2001, 2, 2), LocalDate.of(2004, 5, 7)))
        .noneMatch(office::heldOn);
  }

  @Test
  void anEntityIsFoundByItsSlug() {
    KnownEntity france = knowledge.entity("france");
    assertThat(france).isNotNull();
    assertThat(france.label()).isEqualTo("France");
    assertThat(france.capital()).isEqualTo("paris");
    assertThat(knowledge.entity("tarnovia")).isNull();
  }
}
