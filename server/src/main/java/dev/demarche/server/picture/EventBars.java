package dev.demarche.server.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A bar for each column of a calendar, stacked by quad class.
 *
 * @param height in the units of the picture
 * @param most how many events the highest bar stands for
 */
public record EventBars(int width, int height, int most, List<Bar> bars) {

  public static final int BASE = 150;
  public static final int LEFT = 46;

  private static final int TOP = 12;
  private static final int FOOT = 24;
  private static final int WIDTH = 900;
  private static final int WIDEST = 60;

  /**
   * @param label below it, "" where there is no room
   */
  public record Bar(int x, int width, String label, List<Part> parts) {}

  public record Part(int y, int height, QuadClass quadClass, String words, String href) {}

  static EventBars of(Calendar calendar, EventTypes types, Address here) {
    List<Map<QuadClass, Integer>> sums =
        calendar.columns().stream().map(column -> calendar.sums(column, types::quadClass)).toList();
    int most = Math.max(1, sums.stream().mapToInt(EventBars::sum).max().orElse(1));
    int step = Math.min(WIDEST, WIDTH / Math.max(1, calendar.columns().size()));
    int every = 1 + 46 / Math.max(1, step);
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < sums.size(); i++) {
      Column column = calendar.columns().get(i);
      List<Part> parts = new ArrayList<>();
      int below = 0;
      for (Map.Entry<QuadClass, Integer> each : sums.get(i).entrySet()) {
        int bottom = BASE - (BASE - TOP) * below / most;
        below += each.getValue();
        int top = BASE - (BASE - TOP) * below / most;
        parts.add(
            new Part(
                top,
                bottom - top,
                each.getKey(),
                each.getKey().words() + ", " + column.words() + ": " + each.getValue(),
                here.with("kind", "dem:" + concept(each.getKey()))
                    .with("when", column.name())
                    .to("events")));
      }
      bars.add(
          new Bar(
              LEFT + step * i, Math.max(2, step - 3), i % every == 0 ? column.name() : "", parts));
    }
    return new EventBars(LEFT + step * sums.size() + 30, BASE + FOOT, most, bars);
  }

  private static String concept(QuadClass quadClass) {
    StringBuilder name = new StringBuilder();
    for (String word : quadClass.style().split("-")) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.toString();
  }

  private static int sum(Map<QuadClass, Integer> counts) {
    return counts.values().stream().mapToInt(each -> each).sum();
  }
}
