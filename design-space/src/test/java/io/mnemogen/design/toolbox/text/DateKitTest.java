package io.mnemogen.design.toolbox.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateKitTest {
  private final DateKit dates = new DateKit();

  /// A Monday.
  private final long monday = dates.time("2023-05-08") + 14 * 3_600;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I went today | 2023-05-08",
        "It was yesterday. | 2023-05-07",
        "LAST NIGHT we sang | 2023-05-07",
        "the day before yesterday | 2023-05-06",
        "see you tomorrow! | 2023-05-09",
        "three days ago | 2023-05-05",
        "10 days ago | 2023-04-28",
        "a week ago | 2023-05-01/2023-05-07",
        "two weeks ago | 2023-04-24/2023-04-30",
        "in two weeks | 2023-05-22/2023-05-28",
        "two days from now | 2023-05-10",
        "a month ago | 2023-04",
        "a couple of years ago | 2021",
        "last Friday | 2023-05-05",
        "last Monday | 2023-05-01",
        "next Friday | 2023-05-12",
        "this coming Monday | 2023-05-15",
        "on Sunday | 2023-05-07",
        "on Monday | 2023-05-08",
        "last week | 2023-05-01/2023-05-07",
        "this week | 2023-05-08/2023-05-14",
        "next week | 2023-05-15/2023-05-21",
        "last weekend | 2023-05-06/2023-05-07",
        "this weekend | 2023-05-13/2023-05-14",
        "last month | 2023-04",
        "next month | 2023-06",
        "this year | 2023",
        "last year | 2022",
        "last June | 2022-06",
        "last March | 2023-03",
        "next March | 2024-03",
        "in July | 2022-07",
        "in May | 2023-05",
        "in 2019 | 2019",
        "7 May 2023 | 2023-05-07",
        "the 7th of May, 2023 | 2023-05-07",
        "May 7th, 2021 | 2021-05-07",
        "Sept. 3 | 2023-09-03",
        "December 30 | 2022-12-30",
        "June 2020 | 2020-06",
        "on 2023-02-28 | 2023-02-28",
      })
  void relativeDatesAreReadAgainstTheDayOfSpeaking(String text, String iso) {
    Period period = dates.period(text, monday);
    assertThat(period).isNotNull().extracting(Period::iso).isEqualTo(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nothing here",
        "we may go",
        "march on",
        "last but not least",
        "2023-02-30",
        "this day",
        "lastFriday",
        "the second of all",
        "\uD83D\uDE00",
        "in 20199"
      })
  void otherTextsSpeakOfNoDay(String text) {
    assertThat(dates.periods(text, monday)).isEmpty();
  }

  @Test
  void textsAreRewritten() {
    String text = "Yesterday I ran; on Friday I rest. In 2020, and 2021-01-02, I slept.";
    assertThat(dates.absolute(text, monday))
        .isEqualTo("2023-05-07 I ran; on 2023-05-05 I rest. In 2020, and 2021-01-02, I slept.");
    assertThat(dates.annotated(text, monday))
        .isEqualTo(
            "Yesterday (2023-05-07) I ran; on Friday (2023-05-05) I rest. In 2020 (2020), and"
                + " 2021-01-02, I slept.");
  }

  @Test
  void weekdaysAndMonthsNeedAContext() {
    assertThat(dates.periods("Fridays are fun in march", monday)).hasSize(1);
    assertThat(dates.periods("Friday is fun", monday)).isEmpty();
  }

  @Test
  void timesAndDaysConvert() {
    assertThat(dates.iso(monday)).isEqualTo("2023-05-08");
    assertThat(dates.iso(0)).isEqualTo("1970-01-01");
    assertThat(dates.iso(Long.MAX_VALUE)).startsWith("9998");
    assertThat(dates.iso(Long.MIN_VALUE)).isEqualTo("0001-01-01");
    assertThat(dates.time("1970-01-02")).isEqualTo(86_400);
    assertThat(dates.time("no day")).isZero();
    assertThat(dates.absolute("999 years ago", Long.MIN_VALUE)).isNotEmpty();
  }

  @Test
  void periodsCompare() {
    Period week = dates.periods("last week", monday).getFirst();
    Period sunday = dates.periods("yesterday", monday).getFirst();
    Period month = dates.periods("June 2023", monday).getFirst();
    assertThat(week.days()).isEqualTo(7);
    assertThat(week.overlaps(sunday)).isTrue();
    assertThat(sunday.distance(month)).isEqualTo(25);
    assertThat(month.distance(sunday)).isEqualTo(25);
  }
}
