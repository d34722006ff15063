package io.mnemogen.design.toolbox.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/// A stretch of calendar days that a text speaks of.
///
/// @param words how the text says it
/// @param first the first day
/// @param last the last day, not before the first
public record Period(String words, LocalDate first, LocalDate last) {
  /// @throws IllegalArgumentException if the last day is before the first
  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "a period ends on or after its first day, but is %s to %s".formatted(first, last));
    }
  }

  /// The shortest ISO 8601 form: `2023-05-07`, `2023-05` for a month, `2023` for a year, else
  /// `2023-05-01/2023-05-07`.
  public String iso() {
    if (first.equals(last)) {
      return first.toString();
    }
    if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
      return "%04d".formatted(first.getYear());
    }
    if (first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth())) {
      return YearMonth.from(first).toString();
    }
    return first + "/" + last;
  }

  /// How many days it has, at least 1.
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /// Whether two periods share a day.
  public boolean overlaps(Period other) {
    return !first.isAfter(other.last) && !last.isBefore(other.first);
  }

  /// The days between two periods; 0 if they touch or overlap.
  public long distance(Period other) {
    if (overlaps(other)) {
      return 0;
    }
    return first.isAfter(other.last)
        ? ChronoUnit.DAYS.between(other.last, first)
        : ChronoUnit.DAYS.between(last, other.first);
  }
}
