package dev.demarche.server.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TimeAxisTest {

  private static final int LEFT = 100;
  private static final int WIDTH = 500;

  @Property
  void keepsDaysInOrderAndWithin(@ForAll("days") List<String> days) {
    TimeAxis axis = TimeAxis.over(days, LEFT, WIDTH);
    List<Integer> places = days.stream().sorted().map(axis::x).toList();
    assertThat(places).isSorted().allMatch(x -> LEFT <= x && x <= LEFT + WIDTH);
  }

  @Property
  void hasAFewTicksWithin(@ForAll("days") List<String> days) {
    List<TimeAxis.Tick> ticks = TimeAxis.over(days, LEFT, WIDTH).ticks();
    assertThat(ticks).hasSizeLessThanOrEqualTo(10);
    assertThat(ticks).allMatch(tick -> LEFT <= tick.x() && tick.x() <= LEFT + WIDTH);
  }

  @Test
  void putsWhatIsKnownRoughlyInTheMiddle() {
    assertThat(TimeAxis.middle("2024")).isEqualTo(LocalDate.of(2024, 7, 1));
    assertThat(TimeAxis.middle("2024-02")).isEqualTo(LocalDate.of(2024, 2, 15));
  }

  @Test
  void namesMonthsOrYears() {
    assertThat(TimeAxis.over(List.of("2024-01-05", "2024-03-01"), LEFT, WIDTH).ticks())
        .extracting(TimeAxis.Tick::label)
        .containsExactly("2024-01", "2024-02", "2024-03");
    assertThat(TimeAxis.over(List.of("2014-03", "2022-01"), LEFT, WIDTH).ticks())
        .extracting(TimeAxis.Tick::label)
        .startsWith("2015")
        .doesNotContain("2014-03");
  }

  @Provide
  Arbitrary<List<String>> days() {
    return Arbitraries.integers()
        .between(-30_000, 40_000)
        .map(day -> LocalDate.ofEpochDay(day).toString())
        .list()
        .ofMinSize(1)
        .ofMaxSize(20);
  }
}
