package dev.demarche.extractor.claim;

import dev.demarche.extractor.article.Article;
import dev.demarche.extractor.article.Span;
import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.syntax.Token;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads how many or how much of something a noun phrase speaks: "more than 300 drones", "dozens of
 * missiles", "$40 million in aid". Goes by the order of words, not by the tree, as parsers often
 * attach parts of numbers wrongly. Immutable.
 */
public final class Quantities {

  /** Indefinite numbers: the words tell, no number does. */
  private static final Set<String> ROUGH =
      Set.of(
          "several",
          "many",
          "few",
          "numerous",
          "multiple",
          "countless",
          "various",
          "dozens",
          "scores",
          "hundreds",
          "thousands",
          "tens",
          "millions",
          "billions",
          "handful");

  /** Measures of a thing rather than its count: "155 mm shells". */
  private static final Set<String> MEASURES =
      Set.of(
          "mm",
          "cm",
          "km",
          "kg",
          "ton",
          "tons",
          "tonne",
          "tonnes",
          "kilometer",
          "kilometers",
          "kilometre",
          "kilometres",
          "mile",
          "miles",
          "percent",
          "%",
          "day",
          "hour",
          "month",
          "year",
          "years",
          "point");

  private static final int MOST_WORDS_BETWEEN = 6;

  private final String text;

  public Quantities(Article article) {
    this.text = article.text();
  }

  /**
   * The quantity of what a token stands for.
   *
   * @param noun the head of the noun phrase: "drones"; or the number itself where it stands alone:
   *     "wounded 30"
   * @return null where the words tell none; its number is null where they tell only roughly or a
   *     range
   */
  public Claim.@Nullable Quantity of(Sentence sentence, Token noun) {
    NumberPhrase found = phrase(sentence, noun);
    if (found == null) {
      return null;
    }
    Span span =
        sentence
            .token(found.first())
            .span()
            .cover(sentence.token(Math.max(found.end() - 1, noun.index())).span());
    return new Claim.Quantity(found.number(), span.of(text).replaceAll("[\\s\\h]+", " "));
  }

  /**
   * How many persons a token stands for: "12 people", "a soldier", "5 dead", "30". Null where it
   * tells no exact number; "at least 12" counts twelve.
   */
  public @Nullable Integer count(Sentence sentence, Token persons) {
    NumberPhrase found = phrase(sentence, persons);
    if (found == null) {
      return isOne(sentence, persons) ? 1 : null;
    }
    BigDecimal number = found.number();
    if (number == null || found.money() || number.stripTrailingZeros().scale() > 0) {
      return null;
    }
    return number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
        ? null
        : number.intValueExact();
  }

  /** "a soldier", "another civilian". */
  private static boolean isOne(Sentence sentence, Token noun) {
    if (!noun.tag().equals("NN")) {
      return false;
    }
    return sentence.dependents(noun).stream()
        .filter(each -> each.index() < noun.index())
        .map(each -> each.text().toLowerCase(Locale.ROOT))
        .anyMatch(each -> each.equals("a") || each.equals("an") || each.equals("another"));
  }

  private static @Nullable NumberPhrase phrase(Sentence sentence, Token noun) {
    NumberReader numbers = new NumberReader(sentence);
    NumberPhrase own = numbers.covering(noun.index());
    if (own != null) {
      return own.widened(sentence);
    }
    NumberPhrase after = numbers.worth(noun.index() + 1);
    if (after != null) {
      return after;
    }
    int at = beforeModifiers(sentence, noun.index());
    String word = word(sentence, at);
    if (word.equals("of")) {
      return ofPhrase(sentence, numbers, at);
    }
    if (word.equals("in")) {
      NumberPhrase sum = numbers.endingAt(at - 1);
      return sum != null && sum.money() ? sum.widened(sentence) : null;
    }
    if (isDeterminerOfGroup(word) && word(sentence, at - 1).equals("of")) {
      return ofPhrase(sentence, numbers, at - 1);
    }
    if (ROUGH.contains(word)) {
      return new NumberPhrase(at, at + 1, null, false).widened(sentence);
    }
    NumberPhrase found = numbers.endingAt(at);
    if (found == null) {
      return null;
    }
    boolean measure =
        MEASURES.contains(noun.lemma())
            || (at + 1 < noun.index() && MEASURES.contains(word(sentence, at + 1)));
    return measure || isYear(sentence, found, noun) ? null : found.widened(sentence);
  }

  /** "dozens of missiles", "a pair of ships", "two of its soldiers". */
  private static @Nullable NumberPhrase ofPhrase(Sentence sentence, NumberReader numbers, int of) {
    String word = word(sentence, of - 1);
    if (ROUGH.contains(word)) {
      int first = of - 1;
      while (word(sentence, first - 1).equals("of") && ROUGH.contains(word(sentence, first - 2))) {
        first -= 2; // "tens of thousands"
      }
      return new NumberPhrase(first, of, null, false).widened(sentence);
    }
    if (word.equals("number") && word(sentence, of - 2).matches("a|large|small|unknown")) {
      int first = word(sentence, of - 2).equals("a") ? of - 2 : of - 3;
      return new NumberPhrase(Math.max(first, 0), of, null, false);
    }
    if (word.equals("pair") || word.equals("couple")) {
      int first = word(sentence, of - 2).equals("a") ? of - 2 : of - 1;
      return new NumberPhrase(first, of, BigDecimal.valueOf(2), false);
    }
    NumberPhrase found = numbers.endingAt(of - 1);
    return found == null ? null : found.widened(sentence);
  }

  /** The token before the noun and what modifies it, to the left of it without a gap. */
  private static int beforeModifiers(Sentence sentence, int noun) {
    int at = noun - 1;
    while (at >= 0 && noun - at <= MOST_WORDS_BETWEEN && modifies(sentence, at, noun)) {
      at--;
    }
    return at;
  }

  private static boolean modifies(Sentence sentence, int at, int noun) {
    Token token = sentence.token(at);
    if (NumberReader.isPart(token.text()) || ROUGH.contains(word(sentence, at))) {
      return false;
    }
    boolean modifier =
        token.tag().startsWith("JJ")
            || token.isNoun()
            || token.tag().equals("VBN")
            || token.tag().equals("VBG")
            || token.tag().equals("CD");
    return modifier && token.head() > at && token.head() <= noun;
  }

  /** "the 2014 annexation", "its 2022 invasion". */
  private static boolean isYear(Sentence sentence, NumberPhrase found, Token noun) {
    return found.end() - found.first() == 1
        && CalendarWords.year(sentence.token(found.first()).text()) != null
        && !noun.tag().equals("NNS");
  }

  private static boolean isDeterminerOfGroup(String word) {
    return Set.of("the", "its", "his", "her", "their", "our", "these", "those").contains(word);
  }

  private static String word(Sentence sentence, int at) {
    return at >= 0 && at < sentence.tokens().size()
        ? sentence.token(at).text().toLowerCase(Locale.ROOT)
        : "";
  }
}
