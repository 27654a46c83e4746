package dev.demarche.server.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demarche.server.page.BadRequestException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayRangeTest {

  @ParameterizedTest
  @CsvSource({
    "2024-03-01, true",
    "2024-05-31, true",
    "2024-02-29, false",
    "2024-06-01, false",
    "2024-05, true",
    "2024-02, false",
    "2024, true",
    "2023, false",
    "'', false"
  })
  void takesDaysThatMayLieWithin(String day, boolean within) {
    DayRange range = DayRange.of(Map.of("from", "2024-03", "to", "2024-05"));
    assertThat(range.covers(day)).isEqualTo(within);
  }

  @Test
  void withoutBoundsTakesWhatHasNoDay() {
    assertThat(DayRange.of(Map.of()).covers("")).isTrue();
  }

  @Test
  void takesTimesThatTouchIt() {
    DayRange range = DayRange.of(Map.of("from", "2024-03-01"));
    assertThat(range.covers("2020-01-01", "2024-03-01")).isTrue();
    assertThat(range.covers("2020-01-01", "2024-02-28")).isFalse();
  }

  @Test
  void readsOneDayOrTwo() {
    assertThat(DayRange.ofDay(Map.of())).isEmpty();
    assertThat(DayRange.ofDay(Map.of("day", "2024"))).contains(new DayRange("2024", "2024"));
    assertThat(DayRange.ofDay(Map.of("day", "2024-01-02..2024-03")))
        .contains(new DayRange("2024-01-02", "2024-03"));
  }

  @ParameterizedTest
  @CsvSource({"from, yesterday", "to, 2024-13", "from, 2024-1-1"})
  void refusesWhatIsNoDay(String parameter, String text) {
    assertThatThrownBy(() -> DayRange.of(Map.of(parameter, text)))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("The parameter " + parameter + " is \"" + text + "\"");
  }
}
