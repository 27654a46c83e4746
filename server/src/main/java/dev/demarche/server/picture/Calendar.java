package dev.demarche.server.picture;

import dev.demarche.server.picture.Column.Unit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Events counted by type and time.
 *
 * @param days the span that it shows: what was asked for, else the {@value #WINDOW} months with the
 *     most events
 * @param columns without gaps, but months and years
 * @param types those that occur, by quad class and then the most frequent first
 * @param cells by type and column
 * @param outside events before and after
 * @param typesLeft how many rarer types are left out
 */
record Calendar(
    DayRange days,
    List<Column> columns,
    List<String> types,
    Map<String, Map<Column, Integer>> cells,
    int outside,
    int typesLeft) {

  static final int WINDOW = 24;
  static final int TYPES = 24;

  private static final int MOST_MONTHS = 36;
  private static final int MOST_YEARS = 40;
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  /**
   * @param events those that the picture is about, at any time
   */
  static Calendar of(List<Event> events, DayRange asked, Function<String, QuadClass> classes) {
    DayRange days = asked.isUnbounded() ? fullest(events) : asked;
    List<Event> shown = events.stream().filter(each -> days.covers(each.time())).toList();
    if (shown.isEmpty()) {
      return new Calendar(days, List.of(), List.of(), Map.of(), events.size(), 0);
    }
    Unit unit = unit(shown);
    Map<String, Map<Column, Integer>> cells = new HashMap<>();
    shown.forEach(
        each ->
            cells
                .computeIfAbsent(
                    each.type(), none -> new TreeMap<>(Comparator.comparing(Column::name)))
                .merge(Column.of(each.time(), unit), 1, Integer::sum));
    List<String> frequent =
        cells.keySet().stream()
            .sorted(
                Comparator.comparingInt((String type) -> -total(cells, type))
                    .thenComparing(type -> type))
            .limit(TYPES)
            .sorted(Comparator.comparing(classes))
            .toList();
    return new Calendar(
        days,
        columns(shown, unit),
        frequent,
        cells,
        events.size() - shown.size(),
        cells.size() - frequent.size());
  }

  int count(String type, Column column) {
    return cells.getOrDefault(type, Map.of()).getOrDefault(column, 0);
  }

  /** The sums of one column. */
  Map<QuadClass, Integer> sums(Column column, Function<String, QuadClass> classes) {
    Map<QuadClass, Integer> sums = new EnumMap<>(QuadClass.class);
    cells.keySet().stream()
        .filter(type -> count(type, column) > 0)
        .forEach(type -> sums.merge(classes.apply(type), count(type, column), Integer::sum));
    return sums;
  }

  private static int total(Map<String, Map<Column, Integer>> cells, String type) {
    return cells.getOrDefault(type, Map.of()).values().stream().mapToInt(each -> each).sum();
  }

  /** The months next to each other with the most events; the latest ones of equals. */
  private static DayRange fullest(List<Event> events) {
    TreeMap<YearMonth, Integer> counts = new TreeMap<>();
    events.stream()
        .filter(each -> each.time().length() >= MONTH)
        .forEach(
            each ->
                counts.merge(YearMonth.parse(each.time().substring(0, MONTH)), 1, Integer::sum));
    YearMonth best = null;
    int most = 0;
    for (YearMonth last : counts.keySet()) {
      int sum =
          counts.subMap(last.minusMonths(WINDOW - 1L), true, last, true).values().stream()
              .mapToInt(each -> each)
              .sum();
      if (sum >= most) {
        best = last;
        most = sum;
      }
    }
    return best == null
        ? DayRange.ALWAYS
        : new DayRange(best.minusMonths(WINDOW - 1L).toString(), best.toString());
  }

  private static Unit unit(List<Event> shown) {
    TreeSet<String> times = new TreeSet<>(shown.stream().map(Event::time).toList());
    int first = Integer.parseInt(times.first().substring(0, YEAR));
    int last = Integer.parseInt(times.last().substring(0, YEAR));
    boolean months = times.stream().anyMatch(each -> each.length() >= MONTH);
    if (months && (last - first + 1) * 12 <= MOST_MONTHS) {
      return Unit.MONTH;
    }
    return last - first < MOST_YEARS ? Unit.YEAR : Unit.DECADE;
  }

  private static List<Column> columns(List<Event> shown, Unit unit) {
    TreeSet<String> names = new TreeSet<>();
    shown.forEach(each -> names.add(Column.of(each.time(), unit).name()));
    if (unit == Unit.MONTH) {
      List<String> months = names.stream().filter(each -> !each.endsWith("?")).toList();
      YearMonth last = YearMonth.parse(months.get(months.size() - 1));
      for (YearMonth m = YearMonth.parse(months.get(0)); m.isBefore(last); m = m.plusMonths(1)) {
        names.add(m.toString());
      }
    } else {
      int step = unit == Unit.YEAR ? 1 : 10;
      int last = Integer.parseInt(names.last().substring(0, YEAR));
      for (int y = Integer.parseInt(names.first().substring(0, YEAR)); y < last; y += step) {
        names.add(Column.of(String.format("%04d", y), unit).name());
      }
    }
    List<Column> columns = new ArrayList<>();
    names.forEach(name -> columns.add(new Column(name)));
    return columns;
  }
}
