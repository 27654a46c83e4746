package dev.demarche.extractor.graph;

import dev.demarche.extractor.article.Span;
import java.util.Arrays;

/**
 * Turns offsets in UTF-16 units, in which Java counts, into offsets in Unicode code points, in
 * which the graph counts, and back. A text without characters beyond the Basic Multilingual Plane
 * costs one scan and no memory; else a look-up is a binary search. An unpaired surrogate counts
 * one, as the replacement character does that stands for it in the graph. Immutable.
 */
public final class CodePoints {

  private final int length;

  /** The places, in UTF-16 units, of the second halves of surrogate pairs. */
  private final int[] secondHalves;

  private CodePoints(int length, int[] secondHalves) {
    this.length = length;
    this.secondHalves = secondHalves;
  }

  public static CodePoints of(CharSequence text) {
    int[] found = new int[0];
    int count = 0;
    for (int at = 1; at < text.length(); at++) {
      // after a pair at and at - 1 cannot be a pair again: its halves are of different kinds
      if (Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(16, count * 2));
        }
        found[count++] = at;
      }
    }
    return new CodePoints(text.length(), Arrays.copyOf(found, count));
  }

  /**
   * How many code points stand before a place.
   *
   * @param offset a place in UTF-16 units, from 0 to the text's length
   * @throws IllegalArgumentException if it lies outside the text or inside a character
   */
  public int fromUtf16(int offset) {
    if (offset < 0 || offset > length) {
      throw new IllegalArgumentException(
          "offset " + offset + " lies outside a text of " + length + " UTF-16 units");
    }
    int place = Arrays.binarySearch(secondHalves, offset);
    if (place >= 0) {
      throw new IllegalArgumentException("offset " + offset + " cuts a character in two");
    }
    return offset + place + 1;
  }

  /** A span's offsets in code points. */
  public Span fromUtf16(Span span) {
    return secondHalves.length == 0 && span.end() <= length
        ? span
        : new Span(fromUtf16(span.begin()), fromUtf16(span.end()));
  }

  /**
   * Where a code point begins in UTF-16 units.
   *
   * @param offset a place in code points, from 0 to the number of the text's code points
   * @throws IllegalArgumentException if it lies outside the text
   */
  public int toUtf16(int offset) {
    if (offset < 0 || offset > length - secondHalves.length) {
      throw new IllegalArgumentException(
          "offset "
              + offset
              + " lies outside a text of "
              + (length - secondHalves.length)
              + " code points");
    }
    // the i-th pair, from 0, begins at code point secondHalves[i] - 1 - i
    int low = 0;
    int high = secondHalves.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (secondHalves[middle] - 1 - middle < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return offset + low;
  }

  /** A span's offsets in UTF-16 units. */
  public Span toUtf16(Span span) {
    return new Span(toUtf16(span.begin()), toUtf16(span.end()));
  }
}
