package dev.demarche.extractor.claim;

import dev.demarche.extractor.claim.Calendar.Value;
import dev.demarche.extractor.claim.TimeWords.Match;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days, months, years and decades by name or number: "25 November 2024", "the 1990s". */
final class DateGrammar {

  private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter");

  private static final Set<String> BETWEEN_DAYS = Set.of("to", "and", "-", "\u2014", "through");

  /** After these a bare number of four digits is a year. */
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "during",
          "before",
          "after",
          "throughout",
          "early",
          "late",
          "mid");

  /** After these it is one if it looks like one of our time. */
  private static final Set<String> PERHAPS_BEFORE_YEAR =
      Set.of(
          "by", "of", "from", "to", "and", "between", "through", "spring", "summer", "autumn",
          "winter");

  private final TimeWords words;

  DateGrammar(TimeWords words) {
    this.words = words;
  }

  /** The longest date that begins at a token. */
  @Nullable Match match(int at) {
    Match found = iso(at);
    found = found == null ? dayFirst(at) : found;
    found = found == null ? monthFirst(at) : found;
    found = found == null ? season(at) : found;
    found = found == null ? years(at) : found;
    return found == null ? year(at) : found;
  }

  private @Nullable Match iso(int at) {
    try {
      return words.text(at).matches("\\d{4}-\\d{2}-\\d{2}")
          ? new Match(at + 1, Value.of(LocalDate.parse(words.text(at))))
          : null;
    } catch (DateTimeParseException noSuchDay) {
      return null; // digits that look like a date are none: a document's number
    }
  }

  /** "25 November", "25th of November, 2024", "3 to 7 March". */
  private @Nullable Match dayFirst(int at) {
    int[] days = days(at);
    if (days == null) {
      return null;
    }
    int place = words.skip(days[2], "of");
    Month month = CalendarWords.monthBesideNumber(words.text(place));
    return month == null ? null : dated(place + 1, place, month, days);
  }

  /** "November 25, 2024", "March 3-7", "November 2024", "in November". */
  private @Nullable Match monthFirst(int at) {
    String name = words.text(at).replaceFirst("^(?i:mid|early|late)-", "");
    Month month = CalendarWords.monthBesideNumber(name);
    if (month == null) {
      return null;
    }
    int[] days = days(at + 1);
    if (days != null && !words.counts(days[2] - 1)) {
      return dated(days[2], at, month, days);
    }
    int place = words.skip(words.skip(at + 1, ","), "of");
    Integer year = CalendarWords.year(words.text(place));
    if (year != null && !(words.text(at + 1).equals(",") && words.counts(place))) {
      return new Match(place + 1, Value.of(YearMonth.of(year, month)));
    }
    return CalendarWords.month(name) != null && isMonth(at)
        ? new Match(at + 1, words.calendar().month(month, words.direction(at)))
        : null;
  }

  /** May and March are verbs as well, April and June are women. */
  private boolean isMonth(int at) {
    String before = words.word(at - 1);
    boolean placed =
        words.hasTag(at - 1, "IN")
            || BEFORE_YEAR.contains(before)
            || before.equals("the")
            || before.equals("to")
            || before.equals("and")
            || words.text(at + 1).equals("'s")
            || words.text(at).contains("-");
    String word = words.word(at);
    return word.equals("may") || word.equals("march")
        ? placed && !words.hasTag(at, "V") && !words.hasTag(at, "MD")
        : words.hasTag(at, "NN") && (placed || !words.hasTag(at + 1, "NNP"));
  }

  /** One or two days of a month from a token on, and the place after them. */
  private int @Nullable [] days(int at) {
    String[] joined = words.text(at).split("[-\u2013\u2014]", 2);
    Integer first = CalendarWords.dayOfMonth(joined[0]);
    if (first == null) {
      return null;
    }
    if (joined.length == 2) {
      Integer last = CalendarWords.dayOfMonth(joined[1]);
      return last == null ? null : new int[] {first, last, at + 1};
    }
    Integer last =
        BETWEEN_DAYS.contains(words.word(at + 1))
            ? CalendarWords.dayOfMonth(words.text(at + 2))
            : null;
    return last == null || last <= first || words.counts(at + 2)
        ? new int[] {first, first, at + 1}
        : new int[] {first, last, at + 3};
  }

  private @Nullable Match dated(int end, int monthAt, Month month, int[] days) {
    int place = words.skip(end, ",");
    Integer year = CalendarWords.year(words.text(place));
    if (year != null && !(place > end && words.counts(place))) {
      LocalDate first = Calendar.date(year, month, days[0]);
      LocalDate last = Calendar.date(year, month, days[1]);
      return first == null || last == null
          ? null
          : new Match(place + 1, span(Value.of(first), last));
    }
    Value first = words.calendar().day(month, days[0], words.direction(monthAt));
    LocalDate last =
        first.start() instanceof LocalDate day
            ? Calendar.date(day.getYear(), month, days[1])
            : null;
    return new Match(end, last == null ? first : span(first, last));
  }

  private static Value span(Value first, LocalDate last) {
    return last.equals(first.start()) ? first : new Value(first.start(), last);
  }

  /** "summer of 2022": on which half of the Earth is not said. */
  private @Nullable Match season(int at) {
    if (!SEASONS.contains(words.word(at))) {
      return null;
    }
    int place = words.skip(at + 1, "of");
    Integer year = CalendarWords.year(words.text(place));
    return year == null ? null : new Match(place + 1, Value.of(Year.of(year)));
  }

  /** "1990s", "2014-2016". */
  private @Nullable Match years(int at) {
    String text = words.text(at);
    if (text.matches("(1\\d|20)\\d0s")) {
      return new Match(at + 1, Calendar.decade(Integer.parseInt(text.substring(0, 4))));
    }
    if (text.matches("(19|20)\\d{2}[-\u2013\u2014](\\d{2}|(19|20)\\d{2})")) {
      int first = Integer.parseInt(text.substring(0, 4));
      int last = Integer.parseInt(text.substring(5));
      last = last < 100 ? first - first % 100 + last : last;
      return last > first ? new Match(at + 1, new Value(Year.of(first), Year.of(last))) : null;
    }
    return null;
  }

  private @Nullable Match year(int at) {
    String text = words.text(at);
    boolean prefixed = text.matches("(?i:mid|early|late)-\\d{4}");
    Integer year = CalendarWords.year(prefixed ? text.substring(text.length() - 4) : text);
    if (year == null) {
      return null;
    }
    String before = words.word(at - 1);
    boolean recent = year >= 1900;
    boolean plural = words.hasTag(at + 1, "NNS") && words.counts(at);
    boolean named =
        prefixed
            || BEFORE_YEAR.contains(before)
            || (recent && PERHAPS_BEFORE_YEAR.contains(before) && !plural)
            || (recent && isAttribute(at));
    return named ? new Match(at + 1, Value.of(Year.of(year))) : null;
  }

  /** "the 2014 annexation", "Russia's 2022 invasion", but not "the 2000 soldiers". */
  private boolean isAttribute(int at) {
    boolean determined =
        words.hasTag(at - 1, "DT") || words.hasTag(at - 1, "PRP$") || words.hasTag(at - 1, "POS");
    return determined && words.leansOnNounBehind(at) && !words.hasTag(at + 1, "NNS");
  }
}
