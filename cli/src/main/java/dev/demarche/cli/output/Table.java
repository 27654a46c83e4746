package dev.demarche.cli.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Rows in columns, for people. Where they are too wide, the widest columns give way, and their
 * cells take several lines.
 *
 * @param rows each with as many cells as the head
 */
public record Table(List<String> head, List<List<String>> rows) {

  private static final String GAP = "  ";
  private static final int NARROWEST = 8;

  public Table {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * The table as lines.
   *
   * @param width in characters that it should not exceed, unless it has too many columns
   */
  public String format(int width) {
    List<Integer> widths = widths(width);
    StringBuilder lines = new StringBuilder();
    append(head, widths, lines);
    append(widths.stream().map("-"::repeat).toList(), widths, lines);
    rows.forEach(row -> append(row, widths, lines));
    return lines.toString();
  }

  private List<Integer> widths(int width) {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < head.size(); column++) {
      int widest = length(head.get(column));
      for (List<String> row : rows) {
        widest = Math.max(widest, length(row.get(column)));
      }
      widths.add(widest);
    }
    int available = width - GAP.length() * (head.size() - 1);
    int sum = widths.stream().mapToInt(Integer::intValue).sum();
    while (sum > available && Collections.max(widths) > NARROWEST) {
      int widest = widths.indexOf(Collections.max(widths));
      widths.set(widest, widths.get(widest) - 1);
      sum--;
    }
    return widths;
  }

  private static void append(List<String> cells, List<Integer> widths, StringBuilder lines) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int column = 0; column < cells.size(); column++) {
      List<String> cell = wrap(cells.get(column), widths.get(column));
      wrapped.add(cell);
      height = Math.max(height, cell.size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int column = 0; column < wrapped.size(); column++) {
        List<String> cell = wrapped.get(column);
        String words = line < cell.size() ? cell.get(line) : "";
        text.append(column == 0 ? "" : GAP)
            .append(words)
            .append(" ".repeat(Math.max(0, widths.get(column) - length(words))));
      }
      lines.append(text.toString().stripTrailing()).append('\n');
    }
  }

  /** Cut between words, or in a word that is longer than a line. */
  private static List<String> wrap(String cell, int width) {
    List<String> lines = new ArrayList<>();
    String rest = cell;
    while (length(rest) > width) {
      int end = rest.offsetByCodePoints(0, width);
      int blank = rest.lastIndexOf(' ', end);
      int cut = blank > 0 ? blank : Math.max(end, 1);
      lines.add(rest.substring(0, cut));
      rest = rest.substring(cut).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
