package dev.demarche.extractor.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file of sentences, each with the lines below it that say what it claims:
 *
 * <pre>
 * # a comment
 * Norvia attacked Ostra.
 *   Attack agent=Norvia target=Ostra
 *   but not: Killing target=Ostra
 * </pre>
 *
 * <p>A blank line parts two sentences. {@link ClaimLine} tells how the lines of claims read, {@link
 * Expectation} what else may stand there.
 */
record SentenceFile(String name, List<Expectation> expectations) {

  static final String NOTHING = "nothing";
  static final String NOTHING_ELSE = "nothing else";
  static final String BUT_NOT = "but not: ";
  static final String NOWHERE = "nowhere: ";

  /**
   * What a sentence claims, in any order.
   *
   * @param line where in the file the sentence stands, from 1
   * @param claims lines of claims that are there
   * @param absent lines of claims that are not there, though others are: "but not: "
   * @param nowhere words that are in no line: "nowhere: "
   * @param complete whether there are no other claims: "nothing", "nothing else"
   */
  record Expectation(
      int line,
      String sentence,
      Set<String> claims,
      Set<String> absent,
      Set<String> nowhere,
      boolean complete) {}

  /** A mistake in a file, as one line that says where and what to do. */
  static final class Mistake extends RuntimeException {

    private static final long serialVersionUID = 1;

    Mistake(String file, int line, String message) {
      super(file + ":" + line + ": " + message);
    }
  }

  /**
   * Reads a file.
   *
   * @throws Mistake if lines have no sentence or a sentence no lines, if one stands twice, or if
   *     the file has none
   */
  static SentenceFile read(String name, String text) {
    List<String> lines = text.lines().map(String::stripTrailing).toList();
    Map<String, Expectation> found = new LinkedHashMap<>();
    int sentence = -1;
    for (int at = 0; at <= lines.size(); at++) {
      String line = at < lines.size() ? lines.get(at) : "";
      if (line.startsWith("#")) {
        continue;
      }
      boolean indented = line.startsWith(" ") || line.startsWith("\t");
      if (indented && sentence < 0) {
        throw new Mistake(name, at + 1, "no sentence above this line: put one before it");
      }
      if (indented) {
        continue;
      }
      if (sentence >= 0) {
        if (!line.isEmpty()) {
          throw new Mistake(
              name,
              at + 1,
              "no blank line before this sentence: indent its claims, or part the two");
        }
        Expectation read = expectation(name, lines, sentence, at);
        Expectation before = found.putIfAbsent(read.sentence(), read);
        if (before != null) {
          throw new Mistake(
              name,
              sentence + 1,
              "the sentence stands in line "
                  + before.line()
                  + " too: put its lines together there");
        }
      }
      sentence = line.isEmpty() ? -1 : at;
    }
    if (found.isEmpty()) {
      throw new Mistake(name, 1, "no sentence: write one, and its claims indented below it");
    }
    return new SentenceFile(name, List.copyOf(found.values()));
  }

  private static Expectation expectation(String name, List<String> lines, int from, int to) {
    List<String> claims = new ArrayList<>();
    List<String> absent = new ArrayList<>();
    List<String> nowhere = new ArrayList<>();
    boolean nothing = false;
    boolean nothingElse = false;
    for (int at = from + 1; at < to; at++) {
      String line = lines.get(at).strip();
      if (line.startsWith("#")) {
        continue;
      }
      List<String> into = claims;
      String words = line;
      if (line.equals(NOTHING)) {
        nothing = true;
        continue;
      } else if (line.equals(NOTHING_ELSE)) {
        nothingElse = true;
        continue;
      } else if (line.startsWith(BUT_NOT)) {
        into = absent;
        words = line.substring(BUT_NOT.length()).strip();
      } else if (line.startsWith(NOWHERE)) {
        into = nowhere;
        words = line.substring(NOWHERE.length()).strip();
      }
      if (into.contains(words)) {
        throw new Mistake(name, at + 1, "this line stands twice below its sentence: take one away");
      }
      into.add(words);
    }
    boolean empty = claims.isEmpty() && absent.isEmpty() && nowhere.isEmpty();
    if (empty && !nothing) {
      throw new Mistake(
          name,
          from + 1,
          "no claims below this sentence: write them indented, or \"" + NOTHING + "\"");
    }
    if (nothing && (!empty || nothingElse)) {
      throw new Mistake(
          name, from + 1, "\"" + NOTHING + "\" stands by itself: take it or the other lines away");
    }
    return new Expectation(
        from + 1,
        lines.get(from),
        Set.copyOf(claims),
        Set.copyOf(absent),
        Set.copyOf(nowhere),
        nothing || nothingElse);
  }
}
