package dev.demarche.extractor.article;

/**
 * A stretch of an article's text in UTF-16 units, end exclusive, never empty. The graph counts code
 * points; {@code graph} converts.
 */
public record Span(int begin, int end) implements Comparable<Span> {

  public Span {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("no span: " + begin + " to " + end);
    }
  }

  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public int length() {
    return end - begin;
  }

  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** By begin, the longer first. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(other.end, end);
  }
}
