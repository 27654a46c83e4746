package dev.demarche.extractor.claim;

import dev.demarche.extractor.claim.Calendar.Unit;
import dev.demarche.extractor.claim.Calendar.Value;
import dev.demarche.extractor.claim.TimeWords.Match;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times that count from the day of publication: "on Monday", "last week", "two days ago". */
final class RelativeGrammar {

  static final Set<String> PARTS_OF_DAY = Set.of("morning", "afternoon", "evening", "night");

  private static final Map<String, Unit> UNITS =
      Map.of(
          "day", Unit.DAY,
          "week", Unit.WEEK,
          "weekend", Unit.WEEKEND,
          "month", Unit.MONTH,
          "year", Unit.YEAR,
          "decade", Unit.DECADE);

  private static final Map<String, Integer> STEPS =
      Map.of("last", -1, "past", -1, "this", 0, "current", 0, "next", 1, "coming", 1);

  private static final Map<String, Integer> DAYS =
      Map.of("yesterday", -1, "today", 0, "tonight", 0, "tomorrow", 1);

  /** What these refer to is not known; the words are kept. */
  private static final Set<String> VAGUE =
      Set.of("overnight", "recently", "recent", "lately", "soon", "currently", "nowadays");

  private static final Set<String> VAGUE_UNITS =
      Set.of(
          "minute", "hour", "quarter", "century", "spring", "summer", "autumn", "winter", "season",
          "term", "session");

  private static final Set<String> OF_NARRATIVE = Set.of("same", "following", "previous", "next");
  private static final Set<String> ROUGH_COUNTS = Set.of("few", "several", "many", "couple");

  private final TimeWords words;
  private final Calendar calendar;

  RelativeGrammar(TimeWords words) {
    this.words = words;
    this.calendar = words.calendar();
  }

  /** The longest such time that begins at a token, which is no article. */
  @Nullable Match match(int at) {
    Match found = namedDay(at);
    found = found == null ? ofNarrative(at) : found;
    found = found == null ? earlierOrLater(at) : found;
    found = found == null ? stepped(at) : found;
    found = found == null ? counted(at) : found;
    found = found == null ? weekday(at) : found;
    found = found == null ? weekend(at) : found;
    return found == null && VAGUE.contains(words.word(at)) ? vague(at) : found;
  }

  /** "yesterday", "tomorrow evening", "the day before yesterday". */
  private @Nullable Match namedDay(int at) {
    if (words.word(at).equals("day") && words.word(at + 2).equals("yesterday")) {
      return words.word(at + 1).equals("before")
          ? new Match(at + 3, calendar.shifted(Unit.DAY, -2))
          : null;
    }
    if (words.word(at).equals("day") && words.word(at + 2).equals("tomorrow")) {
      return words.word(at + 1).equals("after")
          ? new Match(at + 3, calendar.shifted(Unit.DAY, 2))
          : null;
    }
    Integer step = DAYS.get(words.word(at));
    return step == null ? null : partOfDay(at + 1, calendar.shifted(Unit.DAY, step));
  }

  /** "the same day", "the following week", "that day", "the next day": of the story, not of us. */
  private @Nullable Match ofNarrative(int at) {
    boolean article = words.word(at - 1).equals("the");
    boolean that = words.word(at).equals("that") && words.hasTag(at, "DT");
    if ((that || (article && OF_NARRATIVE.contains(words.word(at))))
        && isUnit(words.word(at + 1))) {
      return new Match(at + 2, Value.WORDS_ONLY);
    }
    boolean before = words.word(at + 1).equals("before") || words.word(at + 1).equals("after");
    return article && before && words.word(at).equals("day")
        ? new Match(at + 2, Value.WORDS_ONLY)
        : null;
  }

  /** "earlier this year", "later on Monday", "earlier today", "earlier in the week". */
  private @Nullable Match earlierOrLater(int at) {
    boolean earlier = words.word(at).equals("earlier");
    if (!earlier && !words.word(at).equals("later")) {
      return null;
    }
    if (words.word(at + 1).equals("this") && words.word(at + 2).equals("week")) {
      return new Match(at + 3, calendar.partOfThisWeek(earlier));
    }
    if (words.word(at + 1).equals("in")
        && words.word(at + 2).equals("the")
        && isUnit(words.word(at + 3))) {
      return new Match(at + 4, Value.WORDS_ONLY);
    }
    Match day = namedDay(at + 1);
    day = day == null ? stepped(at + 1) : day;
    return day == null ? weekday(words.skip(at + 1, "on")) : day;
  }

  /** "last week", "next Friday", "this morning", "the past two years", "last March". */
  private @Nullable Match stepped(int at) {
    Integer step = STEPS.get(words.word(at));
    if (step == null) {
      return null;
    }
    int place = at + 1;
    String word = words.word(place);
    Unit unit = UNITS.get(word);
    if (unit != null) {
      boolean upToNow = words.word(at).equals("past") || words.word(at - 1).equals("the");
      return unit == Unit.DAY
          ? null
          : new Match(
              place + 1,
              upToNow && step != 0 ? calendar.stretch(unit, step) : calendar.shifted(unit, step));
    }
    DayOfWeek day = CalendarWords.weekday(words.text(place));
    if (day != null) {
      return partOfDay(place + 1, calendar.relativeWeekday(day, step));
    }
    Month month = CalendarWords.month(words.text(place));
    if (month != null) {
      return new Match(place + 1, calendar.relativeMonth(month, step));
    }
    if (PARTS_OF_DAY.contains(word)) {
      return new Match(place + 1, calendar.shifted(Unit.DAY, step));
    }
    return VAGUE_UNITS.contains(word)
        ? new Match(place + 1, Value.WORDS_ONLY)
        : steppedPlural(place, step);
  }

  private @Nullable Match steppedPlural(int at, int step) {
    Integer count = CalendarWords.smallNumber(words.text(at));
    if (count != null && isUnit(singular(at + 1)) && step != 0) {
      Unit unit = UNITS.get(singular(at + 1));
      return new Match(
          at + 2, unit == null ? Value.WORDS_ONLY : calendar.stretch(unit, step * count));
    }
    int place = ROUGH_COUNTS.contains(words.word(at)) ? at + 1 : at;
    return words.hasTag(place, "NNS") && isUnit(singular(place))
        ? new Match(place + 1, Value.WORDS_ONLY)
        : null;
  }

  /** "two days ago", "three weeks later", "a few hours earlier". */
  private @Nullable Match counted(int at) {
    Integer count = CalendarWords.smallNumber(words.text(at));
    int place = at + 1;
    if (ROUGH_COUNTS.contains(words.word(words.word(at).equals("a") ? place : at))) {
      place = words.word(at).equals("a") ? place + 1 : place;
      place = words.skip(place, "of");
      count = null;
    } else if (count == null) {
      return null;
    }
    if (!isUnit(singular(place))) {
      return null;
    }
    Unit unit = UNITS.get(singular(place));
    return switch (words.word(place + 1)) {
      case "ago" ->
          new Match(
              place + 2,
              unit == null || count == null ? Value.WORDS_ONLY : calendar.shifted(unit, -count));
      case "later", "earlier", "afterwards" -> new Match(place + 2, Value.WORDS_ONLY);
      default -> null;
    };
  }

  /** "Monday", "Friday evening", "Monday last week". */
  private @Nullable Match weekday(int at) {
    DayOfWeek day = CalendarWords.weekday(words.text(at));
    if (day == null) {
      return null;
    }
    Integer step = STEPS.get(words.word(at + 1));
    if (step != null && words.word(at + 2).equals("week")) {
      return new Match(at + 3, calendar.weekdayOfWeek(day, step));
    }
    return partOfDay(at + 1, calendar.weekday(day, words.direction(at)));
  }

  private @Nullable Match weekend(int at) {
    if (!words.word(at).equals("weekend") || !words.word(at - 1).equals("the")) {
      return null;
    }
    LocalDate published = calendar.published();
    boolean over = published != null && published.getDayOfWeek().getValue() < 6;
    boolean back = words.direction(at) != Direction.AHEAD;
    return new Match(at + 1, calendar.shifted(Unit.WEEKEND, back && over ? -1 : 0));
  }

  /** "recent", "in recent days". */
  private Match vague(int at) {
    boolean unit = words.hasTag(at + 1, "NNS") && isUnit(singular(at + 1));
    return new Match(unit ? at + 2 : at + 1, Value.WORDS_ONLY);
  }

  private Match partOfDay(int end, Value value) {
    return new Match(PARTS_OF_DAY.contains(words.word(end)) ? end + 1 : end, value);
  }

  private static boolean isUnit(String word) {
    return UNITS.containsKey(word) || VAGUE_UNITS.contains(word) || PARTS_OF_DAY.contains(word);
  }

  private String singular(int at) {
    String word = words.word(at);
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
