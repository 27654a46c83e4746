package dev.demarche.extractor.claim;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Resolves what a text says of time against the day on which it appeared. All methods give null for
 * both ends where that day is not known but needed. Immutable.
 *
 * @param published the day of publication, null where unknown
 */
record Calendar(@Nullable LocalDate published) {

  /**
   * A time: both null where only the words are known, the last null where it is one day, month or
   * year.
   */
  record Value(@Nullable Temporal start, @Nullable Temporal end) {

    static final Value WORDS_ONLY = new Value(null, null);

    static Value of(@Nullable Temporal start) {
      return new Value(start, null);
    }

    boolean isWordsOnly() {
      return start == null && end == null;
    }

    /** The last day, month or year of it. */
    @Nullable Temporal last() {
      return end == null ? start : end;
    }
  }

  /** A bare weekday: the latest one up to the day of publication, or the next one from it on. */
  Value weekday(DayOfWeek day, Direction direction) {
    if (published == null) {
      return Value.WORDS_ONLY;
    }
    return Value.of(
        published.with(
            direction == Direction.AHEAD
                ? TemporalAdjusters.nextOrSame(day)
                : TemporalAdjusters.previousOrSame(day)));
  }

  /**
   * "last Friday", "next Friday": never the day of publication itself. "this Friday": this week.
   */
  Value relativeWeekday(DayOfWeek day, int step) {
    if (published == null) {
      return Value.WORDS_ONLY;
    }
    if (step == 0) {
      return Value.of(monday(published).with(TemporalAdjusters.nextOrSame(day)));
    }
    return Value.of(
        published.with(step < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day)));
  }

  /** A weekday of the week so many weeks from this one. */
  Value weekdayOfWeek(DayOfWeek day, int weeks) {
    return published == null
        ? Value.WORDS_ONLY
        : Value.of(monday(published).plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(day)));
  }

  /** A bare month: the latest one up to that of publication, or the next one from it on. */
  Value month(Month month, Direction direction) {
    if (published == null) {
      return Value.WORDS_ONLY;
    }
    YearMonth now = YearMonth.from(published);
    YearMonth found = now.withMonth(month.getValue());
    if (direction == Direction.AHEAD) {
      return Value.of(found.isBefore(now) ? found.plusYears(1) : found);
    }
    return Value.of(found.isAfter(now) ? found.minusYears(1) : found);
  }

  /** "last March", "next March": never the month of publication itself. */
  Value relativeMonth(Month month, int step) {
    if (published == null) {
      return Value.WORDS_ONLY;
    }
    YearMonth now = YearMonth.from(published);
    YearMonth found = now.withMonth(month.getValue());
    if (step < 0 && !found.isBefore(now)) {
      return Value.of(found.minusYears(1));
    }
    return Value.of(step > 0 && !found.isAfter(now) ? found.plusYears(1) : found);
  }

  /**
   * A day without a year: the latest one up to the day of publication, the next one from it on, or
   * the nearest where the sentence does not tell.
   */
  Value day(Month month, int day, Direction direction) {
    if (published == null || day > month.maxLength()) {
      return Value.WORDS_ONLY;
    }
    LocalDate before = yearly(month, day, -1);
    LocalDate after = yearly(month, day, 1);
    if (before == null || after == null) {
      return Value.WORDS_ONLY;
    }
    return switch (direction) {
      case BACK -> Value.of(before);
      case AHEAD -> Value.of(after);
      case UNKNOWN ->
          Value.of(
              ChronoUnit.DAYS.between(before, published)
                      <= ChronoUnit.DAYS.between(published, after)
                  ? before
                  : after);
    };
  }

  private @Nullable LocalDate yearly(Month month, int day, int step) {
    if (published == null) {
      return null;
    }
    // 29 February comes back after eight years at the latest
    for (int year = published.getYear(); Math.abs(year - published.getYear()) <= 8; year += step) {
      LocalDate found = date(year, month, day);
      if (found != null && Integer.signum(found.compareTo(published)) * step >= 0) {
        return found;
      }
    }
    return null;
  }

  /** Null for a day that there is not: 31 April. */
  static @Nullable LocalDate date(int year, Month month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** So many days, weeks, months or years from that of publication, as wide as the unit is. */
  Value shifted(Unit unit, int count) {
    if (published == null) {
      return Value.WORDS_ONLY;
    }
    return switch (unit) {
      case DAY -> Value.of(published.plusDays(count));
      case WEEKEND -> {
        LocalDate saturday = monday(published).plusDays(5).plusWeeks(count);
        yield new Value(saturday, saturday.plusDays(1));
      }
      case WEEK -> {
        LocalDate monday = monday(published).plusWeeks(count);
        yield new Value(monday, monday.plusDays(6));
      }
      case MONTH -> Value.of(YearMonth.from(published).plusMonths(count));
      case YEAR -> Value.of(Year.from(published).plusYears(count));
      case DECADE -> decade(Math.floorDiv(published.getYear(), 10) * 10 + 10 * count);
    };
  }

  /** The last or the next so many days, weeks, months or years, up to or from the publication. */
  Value stretch(Unit unit, int count) {
    if (published == null) {
      return Value.WORDS_ONLY;
    }
    LocalDate other =
        switch (unit) {
          case DAY -> published.plusDays(count);
          case WEEKEND, WEEK -> published.plusWeeks(count);
          case MONTH -> published.plusMonths(count);
          case YEAR -> published.plusYears(count);
          case DECADE -> published.plusYears(10L * count);
        };
    return count < 0 ? new Value(other, published) : new Value(published, other);
  }

  /** "earlier this week", "later this week": up to, or from, the day of publication. */
  Value partOfThisWeek(boolean earlier) {
    if (published == null) {
      return Value.WORDS_ONLY;
    }
    LocalDate monday = monday(published);
    return earlier ? new Value(monday, published) : new Value(published, monday.plusDays(6));
  }

  static Value decade(int first) {
    return new Value(Year.of(first), Year.of(first + 9));
  }

  /** Since then: up to the publication, in the same unit. */
  Value since(Value from) {
    if (published == null || from.start() == null) {
      return from;
    }
    Temporal now =
        from.start() instanceof Year
            ? Year.from(published)
            : from.start() instanceof YearMonth ? YearMonth.from(published) : published;
    return new Value(from.start(), now.equals(from.start()) ? null : now);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** What "last", "this" and "next" go with. */
  enum Unit {
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    YEAR,
    DECADE
  }
}
