package dev.demarche.extractor.syntax;

import dev.demarche.extractor.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;

/**
 * Parts a text into sentences. A line break ends one, unless the text is wrapped at a fixed width.
 * Thread-safe.
 */
final class SentenceSplitter {

  private static final Pattern LINE = Pattern.compile("[^\\r\\n\\u2028\\u2029]+");
  private static final Pattern LAST_WORD = Pattern.compile("(\\S+)\\s*$");
  private static final Pattern FIRST_WORD = Pattern.compile("^\\W*(\\w+)");
  private static final Set<String> OPENERS =
      Set.of(
          "The",
          "He",
          "She",
          "It",
          "They",
          "We",
          "I",
          "In",
          "On",
          "But",
          "And",
          "A",
          "An",
          "This",
          "That",
          "These",
          "Those",
          "At",
          "However",
          "There",
          "His",
          "Her",
          "Its",
          "Their",
          "As",
          "After",
          "Meanwhile",
          "If",
          "For",
          "When",
          "While",
          "Some",
          "According",
          "Both");

  /** The detector never ends a sentence at "the U.S.": an opener behind it tells. */
  private static final Pattern AFTER_INITIALS =
      Pattern.compile(
          "(?<=\\p{Lu}\\.\\p{Lu}\\.)\\s+(?=(?:"
              + String.join(
                  "|", OPENERS.stream().filter(word -> word.length() > 2).sorted().toList())
              + ")\\s)");

  private final ThreadSafeSentenceDetectorME detector;

  SentenceSplitter(SentenceModel model) {
    this.detector = new ThreadSafeSentenceDetectorME(model);
  }

  /** The sentences of plain text ({@link Typography}), trimmed, in order. */
  List<Span> split(String plain) {
    List<Span> sentences = new ArrayList<>();
    for (Span block : blocks(plain)) {
      List<Span> found = new ArrayList<>();
      for (Span each : detected(plain, block)) {
        Span sentence = trimmed(plain, each.begin(), each.end());
        if (sentence == null) {
          continue;
        }
        Span before = found.isEmpty() ? null : found.get(found.size() - 1);
        if (before != null && belongsTogether(before.of(plain), sentence.of(plain))) {
          found.set(found.size() - 1, before.cover(sentence));
        } else {
          found.add(sentence);
        }
      }
      sentences.addAll(found);
    }
    return sentences;
  }

  private List<Span> detected(String plain, Span block) {
    List<Span> found = new ArrayList<>();
    for (opennlp.tools.util.Span each : detector.sentPosDetect(block.of(plain))) {
      int begin = block.begin() + each.getStart();
      int end = block.begin() + each.getEnd();
      Matcher border = AFTER_INITIALS.matcher(plain).region(begin, end).useTransparentBounds(true);
      while (border.find()) {
        found.add(new Span(begin, border.start()));
        begin = border.end();
      }
      found.add(new Span(begin, end));
    }
    return found;
  }

  private static @org.jspecify.annotations.Nullable Span trimmed(String text, int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return begin < end ? new Span(begin, end) : null;
  }

  /** Whether the detector took the stop of an abbreviation for the end of a sentence. */
  private static boolean belongsTogether(String before, String after) {
    Matcher last = LAST_WORD.matcher(before);
    Matcher first = FIRST_WORD.matcher(after);
    if (!last.find() || !first.find()) {
      return !first.find(0);
    }
    String word = first.group(1);
    if (Character.isLowerCase(word.charAt(0))) {
      return Tokenizer.isAbbreviation(last.group(1)) || !before.matches("(?s).*[.!?][\"')\\]]*");
    }
    return Tokenizer.isAbbreviation(last.group(1)) && !OPENERS.contains(word);
  }

  /** Stretches that no sentence leaves: lines, or paragraphs where lines are wrapped. */
  private static List<Span> blocks(String plain) {
    List<Span> lines = new ArrayList<>();
    Matcher line = LINE.matcher(plain);
    while (line.find()) {
      if (!line.group().isBlank()) {
        lines.add(new Span(line.start(), line.end()));
      }
    }
    if (!isWrapped(lines)) {
      return lines;
    }
    List<Span> paragraphs = new ArrayList<>();
    for (Span each : lines) {
      Span before = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
      boolean goesOn =
          before != null
              && plain.substring(before.end(), each.begin()).chars().filter(c -> c == '\n').count()
                  == 1;
      if (before != null && goesOn) {
        paragraphs.set(paragraphs.size() - 1, before.cover(each));
      } else {
        paragraphs.add(each);
      }
    }
    return paragraphs;
  }

  private static boolean isWrapped(List<Span> lines) {
    if (lines.size() < 6) {
      return false;
    }
    long alike = lines.stream().filter(line -> line.length() >= 45 && line.length() <= 100).count();
    boolean anyLong = lines.stream().anyMatch(line -> line.length() > 120);
    return !anyLong && alike >= lines.size() * 0.7;
  }
}
