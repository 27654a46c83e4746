package dev.demarche.extractor.claim;

import dev.demarche.extractor.syntax.Sentence;
import dev.demarche.extractor.vocabulary.WordClass;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers in figures and words, sums of money and ranges: "1.5 million", "two dozen". */
final class NumberReader {

  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<currency>US\\$|[$\u20AC\u00A3\u00A5])?(?<number>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)"
              + "(?<scale>k|m|mn|bn|tn)?");

  private static final Map<String, BigDecimal> UNITS = new HashMap<>();

  private static final Map<String, BigDecimal> SCALES =
      Map.ofEntries(
          Map.entry("dozen", BigDecimal.valueOf(12)),
          Map.entry("hundred", BigDecimal.valueOf(100)),
          Map.entry("thousand", BigDecimal.valueOf(1_000)),
          Map.entry("million", BigDecimal.valueOf(1_000_000)),
          Map.entry("billion", BigDecimal.valueOf(1_000_000_000)),
          Map.entry("trillion", BigDecimal.valueOf(1_000_000_000_000L)),
          Map.entry("k", BigDecimal.valueOf(1_000)),
          Map.entry("m", BigDecimal.valueOf(1_000_000)),
          Map.entry("mn", BigDecimal.valueOf(1_000_000)),
          Map.entry("bn", BigDecimal.valueOf(1_000_000_000)),
          Map.entry("tn", BigDecimal.valueOf(1_000_000_000_000L)));

  private static final Set<String> CURRENCY_SIGNS =
      Set.of("$", "us$", "\u20AC", "\u00A3", "\u00A5", "usd", "eur");
  private static final Set<String> WORTH = Set.of("worth", "of", "totaling", "totalling");

  static {
    String[] ones = {
      "zero",
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen"
    };
    for (int i = 0; i < ones.length; i++) {
      UNITS.put(ones[i], BigDecimal.valueOf(i));
    }
    String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    for (int i = 0; i < tens.length; i++) {
      UNITS.put(tens[i], BigDecimal.valueOf(10L * i + 20));
      for (int one = 1; one < 10; one++) {
        UNITS.put(tens[i] + "-" + ones[one], BigDecimal.valueOf(10L * i + 20 + one));
      }
    }
  }

  private final Sentence sentence;

  NumberReader(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether a word can be part of a number. */
  static boolean isPart(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    return UNITS.containsKey(word)
        || (SCALES.containsKey(word) && word.length() > 2)
        || FIGURES.matcher(text).matches()
        || CURRENCY_SIGNS.contains(word);
  }

  /** The number that a token is part of. */
  @Nullable NumberPhrase covering(int at) {
    int end = at;
    while (end < sentence.tokens().size() && isPart(sentence.token(end).text())) {
      end++;
    }
    if (end == at) {
      return null;
    }
    return endingAt(WordClass.CURRENCIES.contains(lemma(end)) ? end : end - 1);
  }

  /** "worth $40 million" behind a noun: a sum of money. */
  @Nullable NumberPhrase worth(int at) {
    if (!WORTH.contains(word(at))) {
      return null;
    }
    int end = at + 1;
    while (end < sentence.tokens().size()
        && end - at < 8
        && (isPart(sentence.token(end).text()) || end - at < 4)) {
      NumberPhrase sum = isPart(sentence.token(end).text()) ? covering(end) : null;
      if (sum != null) {
        NumberPhrase wide = sum.widened(sentence);
        return sum.money() && wide.first() == at + 1 ? wide : null;
      }
      end++;
    }
    return null;
  }

  /** The longest number or range whose last token is this. */
  @Nullable NumberPhrase endingAt(int last) {
    int end = last + 1;
    int numberEnd = WordClass.CURRENCIES.contains(lemma(last)) ? last : end;
    int first = numberEnd;
    while (first > 0 && isPart(sentence.token(first - 1).text())) {
      first--;
    }
    if (first == numberEnd) {
      return range(last);
    }
    boolean money = numberEnd < end || hasCurrency(first, numberEnd) || hasCurrency(end);
    int whole = half(first);
    BigDecimal number = whole < first ? half(first, numberEnd) : value(first, numberEnd);
    NumberPhrase single =
        new NumberPhrase(whole < first ? whole : withArticle(first), end, number, money);
    return rangeTo(single);
  }

  /** "20-30", one token. */
  private @Nullable NumberPhrase range(int at) {
    return word(at).matches("\\d+[-\u2013\u2014]\\d+")
        ? new NumberPhrase(at, at + 1, null, false)
        : null;
  }

  /** "between 20 and 30", "20 to 30": no single number. */
  private NumberPhrase rangeTo(NumberPhrase high) {
    String joint = word(high.first() - 1);
    if (!Set.of("to", "and", "or", "-", "\u2014").contains(joint)) {
      return high;
    }
    int low = high.first() - 1;
    while (low > 0 && isPart(sentence.token(low - 1).text())) {
      low--;
    }
    boolean between = Set.of("between", "from").contains(word(low - 1));
    if (low == high.first() - 1 || (joint.equals("and") && !between)) {
      return high;
    }
    return new NumberPhrase(between ? low - 1 : low, high.end(), null, high.money());
  }

  /** Where "half a" begins before a dozen, else the place itself. */
  private int half(int first) {
    return word(first - 1).equals("a") && word(first - 2).equals("half") ? first - 2 : first;
  }

  private @Nullable BigDecimal half(int first, int end) {
    BigDecimal whole = value(first, end);
    return whole == null ? null : whole.divide(BigDecimal.valueOf(2));
  }

  /** "a dozen", "a hundred": the article is part of the number. */
  private int withArticle(int first) {
    return SCALES.containsKey(word(first)) && word(first - 1).equals("a") ? first - 1 : first;
  }

  /** Null where the words are no number after all. */
  private @Nullable BigDecimal value(int first, int end) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = null;
    for (int at = first; at < end; at++) {
      String word = word(at);
      Matcher figures = FIGURES.matcher(sentence.token(at).text());
      if (CURRENCY_SIGNS.contains(word)) {
        continue;
      } else if (figures.matches()) {
        BigDecimal number = new BigDecimal(figures.group("number").replace(",", ""));
        String scale = figures.group("scale");
        group = scale == null ? number : number.multiply(scale(scale));
      } else if (UNITS.containsKey(word)) {
        BigDecimal unit = unit(word);
        group = group == null ? unit : group.add(unit);
      } else {
        BigDecimal scale = scale(word);
        BigDecimal scaled = (group == null ? BigDecimal.ONE : group).multiply(scale);
        if (scale.intValue() <= 100) {
          group = scaled;
        } else {
          total = total.add(scaled);
          group = null;
        }
      }
    }
    BigDecimal number = group == null ? total : total.add(group);
    if (number.signum() == 0 && group == null) {
      return null;
    }
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  private static BigDecimal unit(String word) {
    BigDecimal unit = UNITS.get(word);
    return unit == null ? BigDecimal.ZERO : unit;
  }

  private static BigDecimal scale(String word) {
    BigDecimal scale = SCALES.get(word);
    return scale == null ? BigDecimal.ONE : scale;
  }

  private boolean hasCurrency(int first, int end) {
    for (int at = first; at < end; at++) {
      Matcher figures = FIGURES.matcher(sentence.token(at).text());
      if (CURRENCY_SIGNS.contains(word(at))
          || (figures.matches() && figures.group("currency") != null)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasCurrency(int at) {
    return WordClass.CURRENCIES.contains(lemma(at));
  }

  private String lemma(int at) {
    return at >= 0 && at < sentence.tokens().size()
        ? sentence.token(at).lemma().toLowerCase(Locale.ROOT)
        : "";
  }

  private String word(int at) {
    return at >= 0 && at < sentence.tokens().size()
        ? sentence.token(at).text().toLowerCase(Locale.ROOT)
        : "";
  }
}
