package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.claim.Calendar.Value;
import dev.demarche.extractor.claim.TimeWords.Match;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of an article that tell a time, and resolves them against its date. As news has
 * it, a bare weekday or month is the latest one up to that date, or the next one where the verb
 * speaks of what is to come; without that date such words stay words. "Overnight", "recently",
 * "three weeks later" always do: to what they refer is not known. Immutable.
 */
public final class TimeExpressions {

  /** Those that belong to the words of a time: "since 2014". */
  private static final Set<String> OWN =
      Set.of(
          "in",
          "on",
          "since",
          "until",
          "till",
          "by",
          "during",
          "before",
          "after",
          "at",
          "over",
          "within",
          "throughout");

  private final String text;
  private final Calendar calendar;

  public TimeExpressions(Article article) {
    this.text = article.text();
    this.calendar = new Calendar(article.date());
  }

  /** The time expressions of a sentence of the article, in text order; none overlaps another. */
  public List<TimeExpression> in(Sentence sentence) {
    List<TimeExpression> found = new ArrayList<>();
    TimeGrammar grammar = new TimeGrammar(sentence, calendar);
    int at = 0;
    while (at < sentence.tokens().size()) {
      TimeExpression expression = at(sentence, grammar, at);
      if (expression == null) {
        at++;
      } else {
        found.add(expression);
        at = expression.last() + 1;
      }
    }
    return found;
  }

  private @Nullable TimeExpression at(Sentence sentence, TimeGrammar grammar, int at) {
    Match range = grammar.range(at);
    if (range != null) {
      return expression(sentence, at, range.end(), range.value());
    }
    TimeWords words = grammar.words();
    boolean led = OWN.contains(words.word(at));
    int begin = words.skip(led ? at + 1 : at, "the");
    Match single = begin < sentence.tokens().size() ? grammar.single(begin) : null;
    if (single == null) {
      return null;
    }
    // "in Monday's attack": the preposition governs the attack
    if (isAttributive(sentence, single.end())) {
      return expression(sentence, begin, single.end(), single.value());
    }
    Value value = led ? after(words.word(at), single.value()) : single.value();
    return expression(sentence, at, single.end(), value);
  }

  private static boolean isAttributive(Sentence sentence, int end) {
    if (end >= sentence.tokens().size()) {
      return false;
    }
    Token next = sentence.token(end);
    int head = sentence.token(end - 1).head();
    return next.tag().equals("POS") || (next.isNoun() && head >= end);
  }

  private Value after(String preposition, Value value) {
    return switch (preposition) {
      case "since" -> calendar.since(value);
      case "until", "till" -> new Value(null, value.last());
      case "before", "after" -> Value.WORDS_ONLY;
      default -> value;
    };
  }

  private TimeExpression expression(Sentence sentence, int first, int end, Value value) {
    Span span = sentence.token(first).span().cover(sentence.token(end - 1).span());
    // space of any width and line breaks are no words
    String words = span.of(text).replaceAll("[\\s\\h]+", " ");
    return new TimeExpression(
        span, first, end - 1, new PointInTime(value.start(), value.end(), words));
  }
}
