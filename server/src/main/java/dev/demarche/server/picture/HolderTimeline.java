package dev.demarche.server.picture;

import dev.demarche.server.page.Words;
import dev.demarche.server.reading.ReadableGraph;
import dev.demarche.server.reading.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;

/**
 * The stances of one holder by time: a lane a matter, in it a mark for the stances of a few days.
 * Marks for stand above the middle of the lane, marks against below.
 *
 * @param height in the units of the picture, which is {@value #WIDTH} wide
 * @param lanesLeft how many matters more there are
 * @param stances how many stances the lanes show
 */
public record HolderTimeline(
    int height, List<TimeAxis.Tick> ticks, List<Lane> lanes, int lanesLeft, int stances) {

  public static final int WIDTH = 960;
  public static final int LANE = 40;
  static final int LABELS = 200;

  private static final int UNDATED = 50;
  private static final int TOP = 30;
  private static final int RIGHT = 20;

  /** Marks closer than this are one. */
  private static final int NEAR = 18;

  private static final int LANES = 25;
  private static final int MOST_STANCES = 2_000;
  private static final int LABEL_LETTERS = 26;

  /**
   * @param name as much of it as has room
   * @param y the middle of the lane
   */
  public record Lane(String name, String fullName, String href, int y, List<Mark> marks) {}

  /**
   * @param words all that it says
   * @param size how many stances it stands for
   */
  public record Mark(int x, int y, Polarity polarity, int size, String words, String href) {}

  private record Stance(Polarity polarity, String day) {}

  static HolderTimeline of(
      String holder,
      StanceFilter filter,
      List<Position> positions,
      ReadableGraph readable,
      Function<SortedSet<String>, String> name,
      Function<Position, Address> address) {
    Map<String, Position> taken =
        positions.stream()
            .filter(each -> each.holder().equals(holder) && filter.takes(each))
            .collect(Collectors.toMap(Position::iri, each -> each));
    Map<Position, List<Stance>> stances = new LinkedHashMap<>();
    Map<String, org.apache.jena.graph.Node> given = Map.of("holder", NodeFactory.createURI(holder));
    for (Row row : readable.select("stances-of-holder", given, 0, MOST_STANCES)) {
      Position position = taken.get(row.text("position"));
      if (position != null && filter.days().covers(row.text("day"))) {
        stances
            .computeIfAbsent(position, none -> new ArrayList<>())
            .add(new Stance(Polarity.of(Words.localName(row.text("polarity"))), row.text("day")));
      }
    }
    return of(stances, name, address);
  }

  private static HolderTimeline of(
      Map<Position, List<Stance>> stances,
      Function<SortedSet<String>, String> name,
      Function<Position, Address> address) {
    List<Map.Entry<Position, List<Stance>>> shown =
        stances.entrySet().stream()
            .sorted(
                Comparator.comparingInt(
                        (Map.Entry<Position, List<Stance>> each) -> -each.getValue().size())
                    .thenComparing(each -> each.getKey().iri()))
            .limit(LANES)
            .toList();
    List<String> days =
        shown.stream()
            .flatMap(each -> each.getValue().stream())
            .map(Stance::day)
            .filter(day -> !day.isEmpty())
            .toList();
    TimeAxis axis =
        TimeAxis.over(
            days.isEmpty() ? List.of("2000") : days,
            LABELS + UNDATED,
            WIDTH - LABELS - UNDATED - RIGHT);
    List<Lane> lanes = new ArrayList<>();
    int count = 0;
    for (Map.Entry<Position, List<Stance>> each : shown) {
      Position position = each.getKey();
      List<Stance> here = each.getValue();
      String matter = name.apply(position.matter());
      int y = TOP + LANE * lanes.size() + LANE / 2;
      Address words = address.apply(position);
      lanes.add(
          new Lane(
              shortened(matter),
              matter,
              words.to("words"),
              y,
              marks(here, axis, y, matter, words)));
      count += here.size();
    }
    return new HolderTimeline(
        TOP + LANE * lanes.size() + 4,
        days.isEmpty() ? List.of() : axis.ticks(),
        lanes,
        stances.size() - shown.size(),
        count);
  }

  private static List<Mark> marks(
      List<Stance> stances, TimeAxis axis, int y, String matter, Address words) {
    Map<Polarity, TreeMap<Integer, List<Stance>>> places = new TreeMap<>();
    for (Stance stance : stances) {
      int x = stance.day().isEmpty() ? LABELS + UNDATED / 2 : axis.x(stance.day());
      places
          .computeIfAbsent(stance.polarity(), none -> new TreeMap<>())
          .computeIfAbsent(x - x % NEAR, none -> new ArrayList<>())
          .add(stance);
    }
    List<Mark> marks = new ArrayList<>();
    places.forEach(
        (polarity, byPlace) ->
            byPlace.forEach(
                (x, here) -> marks.add(mark(x + NEAR / 2, y, polarity, here, matter, words))));
    return marks;
  }

  private static Mark mark(
      int x, int y, Polarity polarity, List<Stance> stances, String matter, Address words) {
    List<String> days = stances.stream().map(Stance::day).sorted().toList();
    String first = days.get(0);
    String last = days.get(days.size() - 1);
    String when = first.equals(last) ? first : first + " to " + last;
    int shift =
        switch (polarity) {
          case SUPPORT -> -9;
          case OPPOSE -> 9;
          default -> 0;
        };
    return new Mark(
        x,
        y + shift,
        polarity,
        stances.size(),
        polarity.words()
            + " "
            + matter
            + (when.isEmpty() ? ", without a date" : ", " + when)
            + (stances.size() > 1 ? ", " + stances.size() + " times" : ""),
        words.with("day", first.equals(last) ? first : first + ".." + last).to("words"));
  }

  private static String shortened(String name) {
    return name.length() <= LABEL_LETTERS ? name : name.substring(0, LABEL_LETTERS - 1) + "…";
  }
}
