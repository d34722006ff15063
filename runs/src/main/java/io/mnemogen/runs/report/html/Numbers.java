package io.mnemogen.runs.report.html;

import io.mnemogen.runs.stats.Interval;
import java.util.Locale;

/// Numbers as the page shows them.
public final class Numbers {
  private Numbers() {}

  /// A quality, three digits.
  public static String quality(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /// A difference of qualities with its sign.
  public static String signed(double value) {
    return String.format(Locale.ROOT, "%+.3f", value).replace('-', '\u2212');
  }

  /// An interval of qualities.
  public static String range(Interval interval) {
    return quality(interval.low()) + " to " + quality(interval.high());
  }

  /// An interval of differences.
  public static String signedRange(Interval interval) {
    return signed(interval.low()) + " to " + signed(interval.high());
  }

  /// A count or a mean count, whole, in groups of three digits.
  public static String count(double value) {
    return String.format(Locale.ROOT, "%,.0f", value).replace(',', '\u202f');
  }

  /// A number as a designer writes it: no more digits than it has.
  public static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? String.valueOf((long) value)
        : String.valueOf(value);
  }

  /// A quality as a place on a scale from 0 to 1, for style sheets.
  public static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", 100 * Math.clamp(value, 0, 1));
  }

  /// A time span, as precise as people say it.
  public static String duration(double seconds) {
    long whole = Math.round(seconds);
    if (whole < 120) {
      return whole + " s";
    }
    long minutes = Math.round(seconds / 60);
    return minutes < 120 ? minutes + " min" : (minutes / 60) + " h " + (minutes % 60) + " min";
  }
}
