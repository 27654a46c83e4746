package dev.demarche.extractor.claim;

import dev.demarche.extractor.claim.Calendar.Unit;
import dev.demarche.extractor.claim.Calendar.Value;
import dev.demarche.extractor.claim.TimeWords.Match;
import dev.demarche.extractor.syntax.Sentence;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may stand where in an English time expression: single times, their parts, and ranges. */
final class TimeGrammar {

  private static final Set<String> UP_TO = Set.of("to", "until", "till", "through");
  private static final Set<String> PARTS = Set.of("early", "late", "mid");

  private static final Set<String> PARTS_WITH_OF =
      Set.of(
          "end",
          "start",
          "beginning",
          "middle",
          "night",
          "morning",
          "afternoon",
          "evening",
          "course");

  private static final Map<String, Unit> OF_THIS =
      Map.of("week", Unit.WEEK, "month", Unit.MONTH, "year", Unit.YEAR, "decade", Unit.DECADE);

  private final TimeWords words;
  private final DateGrammar dates;
  private final RelativeGrammar relatives;

  TimeGrammar(Sentence sentence, Calendar calendar) {
    this(new TimeWords(sentence, calendar, null));
  }

  private TimeGrammar(TimeWords words) {
    this.words = words;
    this.dates = new DateGrammar(words);
    this.relatives = new RelativeGrammar(words);
  }

  TimeWords words() {
    return words;
  }

  /** "from Monday to Friday", "between 2014 and 2016", "March to May 2024". */
  @Nullable Match range(int at) {
    String head = words.word(at);
    boolean led = head.equals("from") || head.equals("between");
    int first = led ? words.skip(at + 1, "the") : at;
    Match from = single(first);
    if (from == null) {
      return null;
    }
    String joint = words.word(from.end());
    boolean joins = head.equals("between") ? joint.equals("and") : UP_TO.contains(joint);
    int second = words.skip(from.end() + 1, "the");
    Match to = joins ? single(second) : null;
    if (to == null || from.value().end() != null) {
      // "from 3 to 7 March" is one date already
      return led && from.value().end() != null ? from : null;
    }
    return new Match(to.end(), join(first, from, second, to));
  }

  private Value join(int first, Match from, int second, Match to) {
    Temporal last = to.value().last();
    if (!hasYear(first, from.end()) && hasYear(second, to.end()) && last != null) {
      // the year stands at the end only: "from March to May 2024"
      Match again = anchored(last(last), Direction.BACK).single(first);
      return again == null ? to.value() : new Value(again.value().start(), last);
    }
    Temporal start = from.value().start();
    if (start != null && last != null && last(last).isBefore(first(start))) {
      Match again = anchored(first(start), Direction.AHEAD).single(second);
      last = again == null ? null : again.value().last();
    }
    return start == null || last == null ? Value.WORDS_ONLY : new Value(start, last);
  }

  private TimeGrammar anchored(LocalDate day, Direction direction) {
    return new TimeGrammar(new TimeWords(words.sentence(), new Calendar(day), direction));
  }

  private boolean hasYear(int from, int end) {
    for (int at = from; at < end; at++) {
      if (words.text(at).matches("(19|20)\\d{2}(-.*)?")) {
        return true;
      }
    }
    return false;
  }

  private static LocalDate first(Temporal time) {
    if (time instanceof Year year) {
      return year.atDay(1);
    }
    return time instanceof YearMonth month ? month.atDay(1) : (LocalDate) time;
  }

  private static LocalDate last(Temporal time) {
    if (time instanceof Year year) {
      return year.atDay(year.length());
    }
    return time instanceof YearMonth month ? month.atEndOfMonth() : (LocalDate) time;
  }

  /** One time, with "early", "the end of" and the like before it, that begins at a token. */
  @Nullable Match single(int at) {
    if (PARTS.contains(words.word(at))) {
      return single(at + 1);
    }
    if (PARTS_WITH_OF.contains(words.word(at)) && words.word(at + 1).equals("of")) {
      int place = words.skip(at + 2, "the");
      Unit unit = place > at + 2 ? OF_THIS.get(words.word(place)) : null;
      return unit == null ? single(place) : new Match(place + 1, words.calendar().shifted(unit, 0));
    }
    Match date = dates.match(at);
    if (date != null) {
      return date;
    }
    Match relative = relatives.match(at);
    return relative == null ? null : datedWeekday(at, relative);
  }

  /** "Monday, 25 November": the date says more. */
  private Match datedWeekday(int at, Match relative) {
    if (CalendarWords.weekday(words.text(at)) == null) {
      return relative;
    }
    int place = words.skip(words.skip(relative.end(), ","), "the");
    Match date = dates.match(place);
    return date != null && date.value().last() instanceof LocalDate ? date : relative;
  }
}
