package dev.demarche.server.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalendarTest {

  @Test
  void countsByTypeAndMonthWithoutGaps() {
    Calendar calendar =
        calendar(
            DayRange.ALWAYS,
            event("Attack", "2024-01-05"),
            event("Attack", "2024-01-25"),
            event("Meeting", "2024-03"));
    assertThat(names(calendar)).containsExactly("2024-01", "2024-02", "2024-03");
    assertThat(calendar.count("Attack", new Column("2024-01"))).isEqualTo(2);
    assertThat(calendar.count("Attack", new Column("2024-02"))).isZero();
    assertThat(calendar.count("Meeting", new Column("2024-03"))).isEqualTo(1);
    assertThat(calendar.types()).containsExactly("Attack", "Meeting");
    assertThat(calendar.sums(new Column("2024-01"), CalendarTest::quadClass))
        .isEqualTo(Map.of(QuadClass.MATERIAL_CONFLICT, 2));
  }

  @Test
  void showsTheMonthsWithMostEventsWhenNoneAreAskedFor() {
    Calendar calendar =
        calendar(
            DayRange.ALWAYS,
            event("Attack", "1868-01"),
            event("Attack", "2019-03-01"),
            event("Attack", "2020-02-01"),
            event("Attack", "2040-01-01"));
    assertThat(calendar.days()).isEqualTo(new DayRange("2018-03", "2020-02"));
    assertThat(calendar.outside()).isEqualTo(2);
  }

  @Test
  void whatIsOnlyKnownByYearHasAColumnOfItsOwn() {
    Calendar calendar =
        calendar(
            new DayRange("2023", "2024"), event("Attack", "2023"), event("Attack", "2023-12-01"));
    assertThat(names(calendar)).containsExactly("2023-12", "2023-?");
    assertThat(calendar.columns().get(1).takes("2023")).isTrue();
    assertThat(calendar.columns().get(1).takes("2023-12-01")).isFalse();
  }

  @Test
  void longSpansGoByYearsAndLongerOnesByDecades() {
    assertThat(names(calendar(new DayRange("2000", ""), event("A", "2018-05"), event("A", "2021"))))
        .containsExactly("2018", "2019", "2020", "2021");
    assertThat(names(calendar(new DayRange("1900", ""), event("A", "1979"), event("A", "2021"))))
        .containsExactly("1970s", "1980s", "1990s", "2000s", "2010s", "2020s");
    assertThat(new Column("2010s").takes("2019-04")).isTrue();
    assertThat(new Column("2010s").takes("2020")).isFalse();
  }

  @Test
  void keepsTheMostFrequentTypes() {
    Event[] events =
        IntStream.range(0, 40)
            .boxed()
            .flatMap(i -> IntStream.rangeClosed(0, i).mapToObj(n -> event("T" + i, "2024-01", n)))
            .toArray(Event[]::new);
    Calendar calendar = calendar(DayRange.ALWAYS, events);
    assertThat(calendar.types()).hasSize(Calendar.TYPES).contains("T39").doesNotContain("T0");
    assertThat(calendar.typesLeft()).isEqualTo(40 - Calendar.TYPES);
  }

  @Test
  void nothingIsNothing() {
    Calendar calendar = calendar(new DayRange("2024", ""), event("Attack", "2020"));
    assertThat(calendar.columns()).isEmpty();
    assertThat(calendar.outside()).isEqualTo(1);
  }

  private static List<String> names(Calendar calendar) {
    return calendar.columns().stream().map(Column::name).toList();
  }

  private static Calendar calendar(DayRange days, Event... events) {
    return Calendar.of(List.of(events), days, CalendarTest::quadClass);
  }

  private static QuadClass quadClass(String type) {
    return type.equals("Attack") ? QuadClass.MATERIAL_CONFLICT : QuadClass.VERBAL_COOPERATION;
  }

  private static Event event(String type, String time) {
    return event(type, time, 0);
  }

  private static Event event(String type, String time, int number) {
    return new Event(type + time + number, type, time, new TreeSet<>(), new TreeSet<>(), 1, false);
  }
}
