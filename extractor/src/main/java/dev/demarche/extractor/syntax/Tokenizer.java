package dev.demarche.extractor.syntax;

import dev.demarche.extractor.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.ThreadSafeTokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * Words as the Penn Treebank parts them. Brackets, quotation marks and dashes are split off before
 * the statistical tokenizer sees the rest, for it leaves "(SCALP-EG" whole. Thread-safe.
 */
final class Tokenizer {

  private static final Pattern CLITIC =
      Pattern.compile("(?i)(?<=[\\p{L}\\p{N}.])('s|'re|'ve|'ll|'d|'m|n't)$|(?<=s)'$");
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr.", "mrs.", "ms.", "dr.", "gen.", "lt.", "col.", "maj.", "capt.", "sgt.", "adm.",
          "sen.", "rep.", "gov.", "prof.", "rev.", "st.", "jr.", "sr.", "co.", "corp.", "inc.",
          "ltd.", "no.", "vs.", "etc.", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.",
          "sept.", "sep.", "oct.", "nov.", "dec.", "u.s.", "u.k.", "u.n.", "e.u.", "a.m.", "p.m.",
          "d.c.", "brig.", "cmdr.", "pres.", "hon.", "mt.", "ft.", "d-n.y.");

  private final ThreadSafeTokenizerME statistical;

  Tokenizer(TokenizerModel model) {
    this.statistical = new ThreadSafeTokenizerME(model);
  }

  static boolean isAbbreviation(String word) {
    return ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT))
        || word.matches("(?:\\p{Lu}\\.)+");
  }

  /** The tokens of a stretch of plain text ({@link Typography}), with offsets in the whole. */
  List<Span> tokenize(String plain, Span stretch) {
    List<Span> tokens = new ArrayList<>();
    int start = -1;
    for (int i = stretch.begin(); i <= stretch.end(); i++) {
      boolean border = i == stretch.end() || isBorder(plain, i, stretch);
      if (border || Character.isWhitespace(plain.charAt(i))) {
        if (start >= 0) {
          chunk(plain, start, i, tokens);
          start = -1;
        }
        if (i < stretch.end() && border) {
          int to = borderEnd(plain, i, stretch);
          tokens.add(new Span(i, to));
          i = to - 1;
        }
      } else if (start < 0) {
        start = i;
      }
    }
    joinAbbreviations(plain, tokens);
    splitFinalStop(plain, tokens);
    return tokens;
  }

  /** The model cuts the stop off "Sgt." and "Jan."; at the end of a sentence that may be right. */
  private static void joinAbbreviations(String plain, List<Span> tokens) {
    for (int i = tokens.size() - 3; i >= 0; i--) {
      Span word = tokens.get(i);
      Span stop = tokens.get(i + 1);
      boolean abbreviation =
          stop.begin() == word.end()
              && stop.of(plain).equals(".")
              && isAbbreviation(word.of(plain) + ".");
      if (abbreviation) {
        tokens.set(i, word.cover(stop));
        tokens.remove(i + 1);
      }
    }
  }

  private static boolean isBorder(String plain, int at, Span stretch) {
    char c = plain.charAt(at);
    if (c == '\'') {
      boolean opens =
          at == stretch.begin()
              || !Character.isLetterOrDigit(plain.charAt(at - 1)) && plain.charAt(at - 1) != '.';
      return opens && at + 1 < stretch.end() && Character.isLetter(plain.charAt(at + 1));
    }
    if (c == '-') {
      return at + 1 < stretch.end() && plain.charAt(at + 1) == '-';
    }
    return "()[]{}\"\u2014\u2026;\u20ac\u00a3\u00a5".indexOf(c) >= 0;
  }

  private static int borderEnd(String plain, int at, Span stretch) {
    int end = at + 1;
    if (plain.charAt(at) == '-') {
      while (end < stretch.end() && plain.charAt(end) == '-') {
        end++;
      }
    }
    return end;
  }

  private void chunk(String plain, int begin, int end, List<Span> into) {
    String word = plain.substring(begin, end);
    if (word.equalsIgnoreCase("cannot")) {
      into.add(new Span(begin, begin + 3));
      into.add(new Span(begin + 3, end));
      return;
    }
    if (isAllLetters(word)) {
      into.add(new Span(begin, end));
      return;
    }
    opennlp.tools.util.Span[] parts = statistical.tokenizePos(word);
    int from = 0;
    for (int i = 0; i < parts.length; i++) {
      boolean whole = i + 1 == parts.length || !cutsCharacter(word, parts[i + 1].getStart());
      if (whole) {
        splitClitic(plain, begin + parts[from].getStart(), begin + parts[i].getEnd(), into);
        from = i + 1;
      }
    }
  }

  /**
   * Whether what stands here belongs to the character before: the model knows UTF-16 units only.
   */
  private static boolean cutsCharacter(String word, int at) {
    char next = word.charAt(at);
    char before = word.charAt(at - 1);
    return Character.isSurrogatePair(before, next)
        || isJoiner(before)
        || isJoiner(next)
        || switch (Character.getType(word.codePointAt(at))) {
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK ->
              true;
          default -> false;
        }
        || isRegionalIndicator(word.codePointBefore(at))
            && isRegionalIndicator(word.codePointAt(at));
  }

  /** The zero-width joiner, which makes a family out of faces. */
  private static boolean isJoiner(char at) {
    return at == '\u200d';
  }

  /** Half a flag. */
  private static boolean isRegionalIndicator(int codePoint) {
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }

  private static boolean isAllLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static void splitClitic(String plain, int begin, int end, List<Span> into) {
    var clitic = CLITIC.matcher(plain.substring(begin, end));
    if (clitic.find() && clitic.start() > 0) {
      into.add(new Span(begin, begin + clitic.start()));
      into.add(new Span(begin + clitic.start(), end));
    } else {
      into.add(new Span(begin, end));
    }
  }

  /** A stop, exclamation or question mark that the model left on the last word of the sentence. */
  private static void splitFinalStop(String plain, List<Span> tokens) {
    for (int i = tokens.size() - 1; i >= 0 && i >= tokens.size() - 2; i--) {
      Span last = tokens.get(i);
      String word = last.of(plain);
      if (word.length() > 1 && word.matches(".*[\\p{L}\\p{N}][.!?]") && !isAbbreviation(word)) {
        tokens.set(i, new Span(last.begin(), last.end() - 1));
        tokens.add(i + 1, new Span(last.end() - 1, last.end()));
        return;
      }
      if (Character.isLetterOrDigit(word.charAt(0))) {
        return;
      }
    }
  }
}
