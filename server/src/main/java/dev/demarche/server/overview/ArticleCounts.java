package dev.demarche.server.overview;

import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many articles there are, by publisher and month. */
public final class ArticleCounts {

  /** What stands for the month of articles without a day. */
  public static final String UNDATED = "undated";

  private static final int YEAR = 4;

  /**
   * @param value what narrows the list to these
   */
  public record Choice(String value, String name, long articles) {}

  /** The months of a year, the year itself first. */
  public record Year(String name, List<Choice> months) {}

  private record Counted(String publisher, String month, long articles) {

    boolean isOf(String wantedPublisher, String wantedMonth) {
      boolean inMonth =
          wantedMonth.equals(UNDATED) ? month.isEmpty() : month.startsWith(wantedMonth);
      return inMonth && (wantedPublisher.isEmpty() || publisher.equals(wantedPublisher));
    }
  }

  private final List<Counted> counted;

  private ArticleCounts(List<Counted> counted) {
    this.counted = counted;
  }

  static ArticleCounts in(ReadableGraph readable) {
    List<Counted> counted = new ArrayList<>();
    for (Row row : readable.select("articles-counted", Map.of())) {
      counted.add(new Counted(row.text("publisher"), row.text("month"), row.number("articles")));
    }
    return new ArticleCounts(counted);
  }

  /** "" for all of them. */
  public long of(String publisher, String month) {
    return counted.stream()
        .filter(each -> each.isOf(publisher, month))
        .mapToLong(Counted::articles)
        .sum();
  }

  /** By name. */
  public List<Choice> publishers() {
    Map<String, Long> sums =
        new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
    counted.stream()
        .filter(each -> !each.publisher.isEmpty())
        .forEach(each -> sums.merge(each.publisher, each.articles, Long::sum));
    return sums.entrySet().stream()
        .map(each -> new Choice(each.getKey(), each.getKey(), each.getValue()))
        .toList();
  }

  /** The latest first. */
  public List<Year> years() {
    Map<String, Map<String, Long>> sums = new TreeMap<>(Comparator.reverseOrder());
    for (Counted each : counted) {
      if (each.month.length() >= YEAR) {
        String year = each.month.substring(0, YEAR);
        sums.computeIfAbsent(year, none -> new TreeMap<>(Comparator.reverseOrder()))
            .merge(each.month, each.articles, Long::sum);
      }
    }
    return sums.entrySet().stream()
        .map(each -> new Year(each.getKey(), months(each.getKey(), each.getValue())))
        .toList();
  }

  private static List<Choice> months(String year, Map<String, Long> sums) {
    List<Choice> choices = new ArrayList<>();
    long all = sums.values().stream().mapToLong(Long::longValue).sum();
    choices.add(new Choice(year, "all of " + year, all));
    sums.forEach(
        (month, articles) -> {
          if (month.length() > YEAR) {
            choices.add(new Choice(month, month, articles));
          }
        });
    return choices;
  }
}
