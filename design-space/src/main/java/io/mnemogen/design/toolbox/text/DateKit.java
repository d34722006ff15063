package io.mnemogen.design.toolbox.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Dates in texts: absolute ones, and relative ones read against the time of speaking. All in UTC
/// and the ISO calendar; times are seconds since 1970-01-01, as in real conversations.
///
/// Understood are ISO dates, days with month and optional year, months, `in 2022`, today, tonight,
/// yesterday, tomorrow, the day before or after, `3 days ago`, `in two weeks`, `last Friday` (the
/// one before the day of speaking), `next Friday` (the one after it), `on Friday` (the latest), and
/// last, this and next week, weekend, month, year or month's name. Weeks run from Monday. "A few"
/// is three. A text costs a few microseconds per hundred characters.
public final class DateKit {
  private static final long FIRST = LocalDate.of(1, 1, 1).toEpochDay() * 86_400;
  private static final long LAST = LocalDate.of(9998, 1, 1).toEpochDay() * 86_400;

  /// The day of a time, such as `2023-05-08`.
  ///
  /// @param time in seconds since 1970-01-01 UTC; outside the years 1 to 9997 the nearest of them
  public String iso(long time) {
    return day(time).toString();
  }

  /// The time at which an ISO day begins, or 0 if the text is none.
  public long time(String iso) {
    try {
      return LocalDate.parse(iso.strip()).toEpochSecond(LocalTime.MIN, ZoneOffset.UTC);
    } catch (java.time.DateTimeException e) {
      return 0;
    }
  }

  /// The periods a text speaks of, in order.
  ///
  /// @param time when it was said
  public List<Period> periods(String text, long time) {
    return Calendar.periods(text, day(time), new ArrayList<>());
  }

  /// The first period a text speaks of, or null.
  ///
  /// @param time when it was said
  public @Nullable Period period(String text, long time) {
    List<Period> periods = periods(text, time);
    return periods.isEmpty() ? null : periods.getFirst();
  }

  /// The text with every period replaced by its ISO form: "I went 2023-05-07".
  ///
  /// @param time when it was said
  public String absolute(String text, long time) {
    return rewritten(text, time, false);
  }

  /// The text with the ISO form after every period that is not written so: "yesterday
  /// (2023-05-07)".
  ///
  /// @param time when it was said
  public String annotated(String text, long time) {
    return rewritten(text, time, true);
  }

  private String rewritten(String text, long time, boolean keep) {
    var places = new ArrayList<int[]>();
    List<Period> periods = Calendar.periods(text, day(time), places);
    var rewritten = new StringBuilder();
    int from = 0;
    for (int i = 0; i < periods.size(); i++) {
      Period period = periods.get(i);
      String iso = period.iso();
      rewritten.append(text, from, places.get(i)[0]);
      boolean same = period.words().equals(iso);
      rewritten.append(
          keep && !same ? period.words() + " (" + iso + ")" : preposition(period) + iso);
      from = places.get(i)[1];
    }
    return rewritten.append(text.substring(from)).toString();
  }

  private static String preposition(Period period) {
    String words = period.words();
    for (String preposition : List.of("on ", "in ", "since ", "during ", "until ")) {
      if (words.regionMatches(true, 0, preposition, 0, preposition.length())) {
        return words.substring(0, preposition.length());
      }
    }
    return "";
  }

  private static LocalDate day(long time) {
    return LocalDate.ofInstant(
        Instant.ofEpochSecond(Math.clamp(time, FIRST, LAST)), ZoneOffset.UTC);
  }
}
