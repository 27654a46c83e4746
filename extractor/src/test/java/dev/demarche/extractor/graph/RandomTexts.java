package dev.demarche.extractor.graph;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts with all that makes offsets go wrong. */
final class RandomTexts {

  private RandomTexts() {}

  /** Flags, bidirectional marks, combining marks, line ends of all kinds, quotes, controls. */
  static Arbitrary<String> wellFormed() {
    return Arbitraries.of(
            "\uD83C\uDDFA\uD83C\uDDE6",
            "\uD83D\uDE80",
            "\uD835\uDD04",
            "\u200F",
            "\u202E\u2066\u2069",
            "\u0301",
            "e\u0308",
            "\r\n",
            "\r",
            "\n",
            "\t",
            "\u0001",
            "\u007F",
            "\u2028",
            "\uFEFF",
            "\uFFFD",
            "\"",
            "\"\"\"",
            "\\",
            "\\u0041",
            "'",
            "\u2019",
            " ",
            "a",
            "Moscow ")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  /** As above, with halves of characters. */
  static Arbitrary<String> any() {
    return Arbitraries.oneOf(
        wellFormed(),
        Arbitraries.strings().withChars('\uD83C', '\uDDEB', 'a', '\n').ofMaxLength(30));
  }
}
