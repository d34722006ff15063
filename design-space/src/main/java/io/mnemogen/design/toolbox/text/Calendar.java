package io.mnemogen.design.toolbox.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// English ways of speaking of days, read against a day of speaking. Weeks run from Monday.
final class Calendar {
  /// One way of speaking: a pattern, and what it means on a day; null when it means nothing.
  private record Phrase(
      Pattern pattern, BiFunction<Matcher, LocalDate, LocalDate @Nullable []> days) {}

  private static final String DAY = "(mon|tues|wednes|thurs|fri|satur|sun)day";
  private static final String MONTH =
      "(january|february|march|april|may|june|july|august|september|october|november|december|"
          + "jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)";
  private static final String COUNT =
      "(\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a couple of|"
          + "a few|several)";
  private static final String UNIT = "(day|week|weekend|fortnight|month|year)s?";
  private static final String LAST = "(?:last|past|previous)";
  private static final String NEXT = "(?:next|coming|following)";
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  /// In order of preference where they begin at the same place.
  private static final List<Phrase> PHRASES =
      List.of(
          phrase("(\\d{4})-(\\d{2})-(\\d{2})", (m, d) -> day(m.group(1), m.group(2), m.group(3))),
          phrase(
              "(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + "\\.?,? (\\d{4})",
              (m, d) -> day(m.group(3), m.group(2), m.group(1))),
          phrase(
              MONTH + "\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})",
              (m, d) -> day(m.group(3), m.group(1), m.group(2))),
          phrase(
              MONTH + "\\.?,? (\\d{4})",
              (m, d) -> month(YearMonth.of(Integer.parseInt(m.group(2)), number(m.group(1))))),
          phrase(
              "(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH,
              (m, d) -> nearest(d, m.group(2), m.group(1))),
          phrase(
              MONTH + "\\.? (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)",
              (m, d) -> nearest(d, m.group(1), m.group(2))),
          phrase("(?:the )?day before yesterday", (m, d) -> day(d.minusDays(2))),
          phrase("(?:the )?day after tomorrow", (m, d) -> day(d.plusDays(2))),
          phrase("yesterday|last night", (m, d) -> day(d.minusDays(1))),
          phrase("tomorrow", (m, d) -> day(d.plusDays(1))),
          phrase("today|tonight|this (?:morning|afternoon|evening)", (m, d) -> day(d)),
          phrase(COUNT + " " + UNIT + " ago", (m, d) -> ago(d, count(m.group(1)), m.group(2))),
          phrase(
              "in " + COUNT + " " + UNIT + "|" + COUNT + " " + UNIT + " from now",
              (m, d) ->
                  m.group(1) == null
                      ? ago(d, -count(m.group(3)), m.group(4))
                      : ago(d, -count(m.group(1)), m.group(2))),
          phrase(LAST + " " + DAY, (m, d) -> day(d.with(TemporalAdjusters.previous(weekday(m))))),
          phrase(
              "(?:" + NEXT + "|this(?: coming)?) " + DAY,
              (m, d) -> day(d.with(TemporalAdjusters.next(weekday(m))))),
          phrase("on " + DAY, (m, d) -> day(d.with(TemporalAdjusters.previousOrSame(weekday(m))))),
          phrase(LAST + " " + UNIT, (m, d) -> ago(d, 1, m.group(1))),
          phrase("this " + UNIT, (m, d) -> m.group(1).equals("day") ? null : ago(d, 0, m.group(1))),
          phrase(NEXT + " " + UNIT, (m, d) -> ago(d, -1, m.group(1))),
          phrase(LAST + " " + MONTH, (m, d) -> month(before(d, number(m.group(1))))),
          phrase(NEXT + " " + MONTH, (m, d) -> month(before(d, number(m.group(1))).plusYears(1))),
          phrase(
              "(?:in|since|during|until) " + MONTH, (m, d) -> month(upTo(d, number(m.group(1))))),
          phrase(
              "(?:in|since|during|until) (\\d{4})", (m, d) -> year(Integer.parseInt(m.group(1)))));

  private Calendar() {}

  /// The periods a text speaks of, in order, none overlapping another.
  static List<Period> periods(String text, LocalDate spoken, List<int[]> places) {
    var periods = new ArrayList<Period>();
    String lower = text.toLowerCase(Locale.ROOT);
    int from = 0;
    while (from < text.length()) {
      Matcher first = null;
      LocalDate[] days = null;
      for (Phrase phrase : PHRASES) {
        Matcher matcher = phrase.pattern.matcher(lower);
        if (matcher.find(from) && (first == null || matcher.start() < first.start())) {
          LocalDate[] meant = phrase.days.apply(matcher, spoken);
          if (meant != null) {
            first = matcher;
            days = meant;
            if (first.start() == from) {
              break; // nothing begins earlier
            }
          }
        }
      }
      if (first == null || days == null) {
        return periods;
      }
      periods.add(new Period(text.substring(first.start(), first.end()), days[0], days[1]));
      places.add(new int[] {first.start(), first.end()});
      from = first.end();
    }
    return periods;
  }

  private static Phrase phrase(
      String pattern, BiFunction<Matcher, LocalDate, LocalDate @Nullable []> days) {
    return new Phrase(
        Pattern.compile("(?<![\\p{L}\\p{N}-])(?:" + pattern + ")(?![\\p{L}\\p{N}])"), days);
  }

  private static LocalDate[] day(LocalDate day) {
    return new LocalDate[] {day, day};
  }

  private static LocalDate @Nullable [] day(String year, String month, String day) {
    int numbered = number(month);
    int length =
        numbered < 1 || numbered > 12
            ? 0
            : YearMonth.of(Integer.parseInt(year), numbered).lengthOfMonth();
    int date = Integer.parseInt(day);
    return date < 1 || date > length
        ? null
        : day(LocalDate.of(Integer.parseInt(year), numbered, date));
  }

  private static LocalDate[] month(YearMonth month) {
    return new LocalDate[] {month.atDay(1), month.atEndOfMonth()};
  }

  private static LocalDate[] year(int year) {
    return new LocalDate[] {LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)};
  }

  /// The date without year that is nearest to the day of speaking; the earlier of two.
  private static LocalDate @Nullable [] nearest(LocalDate spoken, String month, String day) {
    LocalDate[] best = null;
    for (int year = spoken.getYear() - 1; year <= spoken.getYear() + 1; year++) {
      LocalDate[] days = day(String.valueOf(year), month, day);
      if (days != null && (best == null || distance(days[0], spoken) < distance(best[0], spoken))) {
        best = days;
      }
    }
    return best;
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(a.toEpochDay() - b.toEpochDay());
  }

  private static YearMonth before(LocalDate spoken, int month) {
    int years = month < spoken.getMonthValue() ? 0 : 1;
    return YearMonth.of(spoken.getYear() - years, month);
  }

  private static YearMonth upTo(LocalDate spoken, int month) {
    return month == spoken.getMonthValue() ? YearMonth.from(spoken) : before(spoken, month);
  }

  private static LocalDate[] ago(LocalDate spoken, int count, String unit) {
    LocalDate monday = spoken.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return switch (unit) {
      case "week" -> stretch(monday.minusWeeks(count), 7);
      case "fortnight" -> stretch(monday.minusWeeks(2L * count), 7);
      case "weekend" -> stretch(monday.plusDays(5).minusWeeks(count), 2);
      case "month" -> month(YearMonth.from(spoken).minusMonths(count));
      case "year" -> year(spoken.getYear() - count);
      default -> day(spoken.minusDays(count));
    };
  }

  private static LocalDate[] stretch(LocalDate first, int days) {
    return new LocalDate[] {first, first.plusDays(days - 1L)};
  }

  private static DayOfWeek weekday(Matcher matcher) {
    String stem = matcher.group(1).toUpperCase(Locale.ROOT);
    return DayOfWeek.valueOf(stem + "DAY");
  }

  private static int number(String month) {
    if (Character.isDigit(month.charAt(0))) {
      return Integer.parseInt(month);
    }
    String stem = month.substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month candidate : Month.values()) {
      if (candidate.name().startsWith(stem)) {
        return candidate.getValue();
      }
    }
    throw new IllegalArgumentException("no month begins with " + stem);
  }

  private static int count(String words) {
    return switch (words) {
      case "a", "an" -> 1;
      case "a couple of" -> 2;
      case "a few", "several" -> 3;
      default ->
          Character.isDigit(words.charAt(0)) ? Integer.parseInt(words) : NUMBERS.indexOf(words);
    };
  }
}
