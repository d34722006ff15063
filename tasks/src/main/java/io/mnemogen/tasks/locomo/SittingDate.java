package io.mnemogen.tasks.locomo;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/// Reads session dates as LoCoMo writes them: `1:56 pm on 8 May, 2023`.
final class SittingDate {
  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("h:mm a 'on' d MMMM, uuuu")
          .toFormatter(Locale.ENGLISH);

  private SittingDate() {}

  /// The date and time, or nothing if the text is not one.
  static Optional<LocalDateTime> read(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text.strip(), FORMAT));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
