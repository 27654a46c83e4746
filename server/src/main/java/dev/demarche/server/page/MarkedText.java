package dev.demarche.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A text cut where marks begin and end, so that marks may overlap and nest and yet each piece
 * stands in one element.
 */
public record MarkedText(List<Piece> pieces) {

  /**
   * What a mark says of its words.
   *
   * @param begin in code points
   * @param end exclusive
   * @param claim the name of the claim in the article ("claim=9") whose words these are; "" for an
   *     entity's
   */
  public record Mark(Kind kind, int begin, int end, String claim, Link entity) {}

  public enum Kind {
    MENTION,
    EVIDENCE,
    TRIGGER,
    CUE
  }

  /**
   * @param anchors of the mentions that begin here: "char=0,6"
   * @param entity what the words name
   * @param trigger the claim that they evoke, "" for none
   * @param evidence the names of the claims that rest on these words, with a space between
   * @param cues the same of those that these words attribute
   */
  public record Piece(
      String text,
      List<String> anchors,
      Optional<Link> entity,
      String trigger,
      String evidence,
      String cues) {}

  public MarkedText {
    pieces = List.copyOf(pieces);
  }

  /** Marks outside the text are left out. */
  static MarkedText of(String text, List<Mark> marks) {
    int[] points = text.codePoints().toArray();
    List<Mark> inside =
        marks.stream()
            .filter(m -> 0 <= m.begin && m.begin < m.end && m.end <= points.length)
            .toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, points.length));
    inside.forEach(mark -> cuts.addAll(List.of(mark.begin, mark.end)));
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int to : cuts.tailSet(1)) {
      int begin = from;
      List<Mark> here = inside.stream().filter(m -> m.begin <= begin && to <= m.end).toList();
      pieces.add(
          new Piece(
              new String(points, from, to - from),
              inside.stream()
                  .filter(m -> m.begin == begin)
                  .map(m -> "char=" + m.begin + "," + m.end)
                  .distinct()
                  .toList(),
              here.stream().filter(m -> m.kind == Kind.MENTION).map(Mark::entity).findFirst(),
              claims(here, m -> m.kind == Kind.TRIGGER).split(" ")[0],
              claims(here, m -> m.kind == Kind.EVIDENCE),
              claims(here, m -> m.kind == Kind.CUE)));
      from = to;
    }
    return new MarkedText(pieces);
  }

  private static String claims(List<Mark> marks, Predicate<Mark> kind) {
    return String.join(" ", marks.stream().filter(kind).map(Mark::claim).distinct().toList());
  }
}
