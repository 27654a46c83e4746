package dev.demarche.server.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Days on a line from left to right.
 *
 * @param first the day at its left end
 * @param last the day at its right end
 * @param left where it begins, in units of the picture
 * @param width its length
 */
public record TimeAxis(LocalDate first, LocalDate last, int left, int width) {

  private static final int MOST_TICKS = 9;

  /** Steps between ticks, in months. */
  private static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200);

  /** A label on the axis. */
  public record Tick(int x, String label) {}

  /**
   * The axis that holds all these days, with whole months at its ends.
   *
   * @param days as precisely as they are known, at least one
   */
  static TimeAxis over(List<String> days, int left, int width) {
    LocalDate first = days.stream().map(TimeAxis::middle).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = days.stream().map(TimeAxis::middle).max(LocalDate::compareTo).orElseThrow();
    return new TimeAxis(first.withDayOfMonth(1), YearMonth.from(last).atEndOfMonth(), left, width);
  }

  /** The day itself, or the middle of the month or year. */
  static LocalDate middle(String day) {
    return switch (day.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(day), 7, 1);
      case 7 -> YearMonth.parse(day).atDay(15);
      default -> LocalDate.parse(day);
    };
  }

  int x(String day) {
    long whole = Math.max(1, last.toEpochDay() - first.toEpochDay());
    return left + (int) (width * (middle(day).toEpochDay() - first.toEpochDay()) / whole);
  }

  List<Tick> ticks() {
    long months =
        12L * (last.getYear() - first.getYear()) + last.getMonthValue() - first.getMonthValue() + 1;
    int step =
        STEPS.stream()
            .filter(each -> months / each <= MOST_TICKS)
            .findFirst()
            .orElse(STEPS.get(STEPS.size() - 1));
    List<Tick> ticks = new ArrayList<>();
    for (YearMonth month = YearMonth.from(first);
        !month.isAfter(YearMonth.from(last));
        month = month.plusMonths(1)) {
      long count = 12L * month.getYear() + month.getMonthValue() - 1;
      if (count % step == 0) {
        String label = step >= 12 ? String.valueOf(month.getYear()) : month.toString();
        ticks.add(new Tick(Math.max(left, x(month.atDay(1).toString())), label));
      }
    }
    return ticks;
  }
}
