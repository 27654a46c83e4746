package dev.demarche.extractor.entity;

import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.entity.Candidate.KnownName;
import dev.demarche.extractor.knowledge.KnowledgeBase;
import dev.demarche.extractor.knowledge.NameSense;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds known names within hyphenated words: "Franco-British", "Russian-backed", "pro-Iranian",
 * "anti-Assad", "Al-Qaeda-linked".
 */
final class HyphenatedWords {

  /** What a last name must have before it, for without a first name much else is called so. */
  private static final Set<String> STANCES = Set.of("anti", "pro", "post", "pre");

  private static final Pattern QUALIFIER =
      Pattern.compile(".+-(\\p{Ll}+ed|born|led|run|held|made|built|like|style|era|friendly)");

  private final KnowledgeBase knowledge;

  HyphenatedWords(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /** The names within a word, from left to right; the longest at each place. */
  List<Candidate> names(Sentence sentence, Token token) {
    String word = token.text();
    if (word.indexOf('-') < 0) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>();
    for (int start = 0; start < word.length(); ) {
      int end = Character.isUpperCase(word.charAt(start)) ? end(word, start) : -1;
      if (end > start) {
        String name = word.substring(start, end);
        Span span = new Span(token.span().begin() + start, token.span().begin() + end);
        int at = token.index();
        found.add(
            new Candidate(
                sentence.index(),
                at,
                at,
                at,
                span,
                new KnownName(name, knowledge.senses(name), null)));
      }
      start = next(word, Math.max(start, end)) + 1;
    }
    return found;
  }

  /**
   * Whether a word joins known names and is no name itself: "Iran-Iraq", "Franco-German". It is
   * one, or begins one, in "African-Americans" and "Iran-Iraq War".
   */
  boolean isJoined(Sentence sentence, Token token) {
    String word = token.text();
    int next = token.index() + 1;
    boolean goesOn =
        next < sentence.tokens().size()
            && Character.isUpperCase(sentence.token(next).text().charAt(0));
    if (word.indexOf('-') <= 0 || goesOn) {
      return false;
    }
    int start = 0;
    while (start < word.length()) {
      int end = end(word, start);
      if (end < 0 || isPeople(word.substring(start, end))) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  /** "Kenyan-born", "Norvian-backed": what qualifies a noun and names nobody by itself. */
  static boolean isQualifier(String word) {
    return QUALIFIER.matcher(word).matches();
  }

  private boolean isPeople(String name) {
    return knowledge.senses(name).stream()
        .allMatch(sense -> sense.kind() == NameSense.Kind.DEMONYM);
  }

  /** Where the longest name that begins here ends, short of the whole word; -1 where none does. */
  private int end(String word, int start) {
    for (int end = word.length(); end > start; end = word.lastIndexOf('-', end - 1)) {
      boolean whole = start == 0 && end == word.length();
      if (!whole && isName(word, start, end)) {
        return end;
      }
    }
    return -1;
  }

  private boolean isName(String word, int start, int end) {
    List<NameSense> senses = knowledge.senses(word.substring(start, end));
    boolean lastName = senses.stream().anyMatch(sense -> sense.kind() == NameSense.Kind.SHORT_NAME);
    return !senses.isEmpty() && (!lastName || isAfterStance(word, start));
  }

  private static boolean isAfterStance(String word, int start) {
    return start > 0 && STANCES.contains(word.substring(0, start - 1).toLowerCase(Locale.ROOT));
  }

  /** The next hyphen, or the word's end. */
  private static int next(String word, int from) {
    int hyphen = word.indexOf('-', from);
    return hyphen < 0 ? word.length() : hyphen;
  }
}
