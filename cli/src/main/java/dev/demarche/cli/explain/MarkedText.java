package dev.demarche.cli.explain;

import dev.demarche.cli.output.PrintableText;
import dev.demarche.extractor.article.Span;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Text with marks upon it, which may lie in one another and overlap. */
final class MarkedText {

  private static final String ESCAPE = "\u001B[";
  private static final String RESET = ESCAPE + "0m";

  private final boolean colour;

  /**
   * @param colour whether to mark by colours, else by signs
   */
  MarkedText(boolean colour) {
    this.colour = colour;
  }

  String styled(String text, Style style) {
    return colour ? ESCAPE + style.codes() + "m" + text + RESET : text;
  }

  /** A stretch of a text with the marks that lie upon it. */
  String render(String text, Span stretch, List<Mark> marks) {
    SortedSet<Integer> borders = new TreeSet<>(List.of(stretch.begin(), stretch.end()));
    List<Mark> inside =
        marks.stream()
            .filter(mark -> mark.span().overlaps(stretch))
            .sorted(Comparator.comparing(Mark::span).thenComparing(Mark::style))
            .distinct()
            .toList();
    for (Mark mark : inside) {
      borders.add(Math.max(mark.span().begin(), stretch.begin()));
      borders.add(Math.min(mark.span().end(), stretch.end()));
    }
    StringBuilder rendered = new StringBuilder();
    int from = stretch.begin();
    for (int border : borders) {
      if (border > from) {
        Span piece = new Span(from, border);
        rendered.append(
            colour ? coloured(text, piece, inside) : signed(text, piece, stretch, inside));
        from = border;
      }
    }
    return rendered.toString();
  }

  private static String coloured(String text, Span piece, List<Mark> marks) {
    String codes =
        marks.stream()
            .filter(mark -> mark.span().contains(piece))
            .map(mark -> mark.style().codes())
            .collect(Collectors.joining(";"));
    String words = PrintableText.sameLength(piece.of(text));
    return codes.isEmpty() ? words : ESCAPE + codes + "m" + words + RESET;
  }

  private static String signed(String text, Span piece, Span stretch, List<Mark> marks) {
    StringBuilder signed = new StringBuilder();
    for (Mark mark : marks) {
      if (Math.max(mark.span().begin(), stretch.begin()) == piece.begin()) {
        signed.append(mark.style().opening());
      }
    }
    signed.append(PrintableText.sameLength(piece.of(text)));
    for (int at = marks.size() - 1; at >= 0; at--) {
      Mark mark = marks.get(at);
      if (Math.min(mark.span().end(), stretch.end()) == piece.end()) {
        signed.append(mark.style().closing());
      }
    }
    return signed.toString();
  }
}
