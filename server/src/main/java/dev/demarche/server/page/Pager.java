package dev.demarche.server.page;

import dev.demarche.server.reading.PublicAddress;
import java.util.HashMap;
import java.util.Map;

/**
 * Where one is in a long list.
 *
 * @param place "26–50 of 224"; "" when all of it is shown
 * @param previous the address of what comes before, "" at the beginning
 * @param next the same after
 */
public record Pager(String place, String previous, String next) {

  /** The parameter that says how many are left out before. */
  public static final String FROM = "from";

  /** How far people page. */
  private static final int FARTHEST = 1_000_000;

  /** What a request asks to leave out. */
  public static int from(Map<String, String> parameters) {
    return Parameters.number(parameters, FROM, 0, 0, FARTHEST);
  }

  /**
   * @param path of the page, which keeps its other parameters
   * @param size how many a page shows
   * @param total how many there are; "+" stands after it when there are more
   */
  public static Pager of(
      PublicAddress address,
      String path,
      Map<String, String> parameters,
      int size,
      long total,
      boolean more) {
    int from = from(parameters);
    if (from == 0 && total <= size) {
      return new Pager("", "", "");
    }
    Map<String, String> others = new HashMap<>(parameters);
    others.put(FROM, from <= size ? "" : String.valueOf(from - size));
    String previous = from == 0 ? "" : address.page(path, others);
    others.put(FROM, String.valueOf(from + size));
    String next = from + size < total ? address.page(path, others) : "";
    String place =
        from < total
            ? (from + 1) + "–" + Math.min(from + size, total) + " of " + total + (more ? "+" : "")
            : "nothing after " + total;
    return new Pager(place, previous, next);
  }
}
