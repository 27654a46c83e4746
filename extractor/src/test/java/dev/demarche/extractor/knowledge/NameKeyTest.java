package dev.demarche.extractor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource({
    "France, France",
    "U.S., US",
    "Erdoğan, Erdogan",
    "Élysée, Elysee",
    "Støre, Store",
    "Wałęsa, Walesa",
    "Jean–Noël, Jean-Noel",
    "Sana’a, Sana'a",
    "Sana`a, Sana'a",
    "may, may",
  })
  void marksAndDotsAreDropped(String name, String key) {
    assertThat(NameKey.of(name)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"'New\nYork', New York", "'New\u00a0York', New York", "'New\tYork', New York"})
  void spacesAreSingle(String name, String key) {
    assertThat(NameKey.of(name)).isEqualTo(key);
  }
}
