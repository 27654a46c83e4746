package dev.demarche.extractor.syntax;

import java.util.ArrayList;
import java.util.List;

/** Parts what stands in brackets from the sentence around it. */
final class Asides {

  private Asides() {}

  /** The indices of the sentence's own words, then those of each aside; of the brackets none. */
  static List<List<Integer>> stretches(List<String> words) {
    List<Integer> own = new ArrayList<>();
    List<List<Integer>> asides = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int close = isOpening(words.get(at)) ? closing(words, at) : -1;
      if (close > at + 1 && !own.isEmpty()) {
        List<Integer> aside = new ArrayList<>();
        for (int i = at + 1; i < close; i++) {
          aside.add(i);
        }
        asides.add(aside);
        at = close + 1;
      } else {
        own.add(at++);
      }
    }
    if (own.isEmpty()) {
      return asides;
    }
    List<List<Integer>> all = new ArrayList<>();
    all.add(own);
    all.addAll(asides);
    return all;
  }

  static boolean isOpening(String word) {
    return word.equals("(") || word.equals("[");
  }

  private static int closing(List<String> words, int open) {
    String close = words.get(open).equals("(") ? ")" : "]";
    for (int i = open + 1; i < words.size(); i++) {
      if (words.get(i).equals(close)) {
        return i;
      }
    }
    return -1;
  }
}
