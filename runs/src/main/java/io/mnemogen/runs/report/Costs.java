package io.mnemogen.runs.report;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import io.mnemogen.sandbox.Usage;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// What a design cost, objective by objective. The component names are the documented JSON keys.
///
/// Wall times are those of this machine and day. They are for people: nothing is decided by them,
/// and no archive or verdict holds them.
///
/// @param design its name
/// @param id its identity
/// @param contextTokens mean tokens served an episode
/// @param modelTokens language-model tokens it used, in all
/// @param embeddings texts it had embedded, in all
/// @param units mean units held at the end of a course
/// @param bytes mean bytes held at the end of a course
/// @param calls how often its memory was called
/// @param p50 half of the calls took at most so many milliseconds
/// @param p95 95 of 100 calls took at most so many milliseconds
public record Costs(
    String design,
    String id,
    double contextTokens,
    long modelTokens,
    long embeddings,
    double units,
    double bytes,
    long calls,
    double p50,
    double p95) {
  /// What the design of a row cost.
  public static Costs of(Row row, Usage usage) {
    return new Costs(
        row.design(),
        row.id(),
        row.contextTokens(),
        usage.modelTokens(),
        usage.embeddings(),
        row.units(),
        row.metrics().getOrDefault("bytes", 0.0),
        usage.calls(),
        milliseconds(usage.wall().median()),
        milliseconds(usage.wall().tail()));
  }

  /// The costs of several designs as a table.
  public static String table(List<Costs> costs) {
    return AsciiTable.getTable(
        AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER,
        costs,
        List.of(
            new Column()
                .header("cost of")
                .headerAlign(HorizontalAlign.LEFT)
                .dataAlign(HorizontalAlign.LEFT)
                .with(costsOf -> "  " + costsOf.design()),
            column("context tokens", "%,.0f", Costs::contextTokens),
            column("model tokens", "%,.0f", Costs::modelTokens),
            column("embeddings", "%,.0f", Costs::embeddings),
            column("units", "%,.0f", Costs::units),
            column("bytes", "%,.0f", Costs::bytes),
            column("calls", "%,.0f", Costs::calls),
            column("ms a call p50", "%.3f", Costs::p50),
            column("p95", "%.3f", Costs::p95)));
  }

  private static ColumnData<Costs> column(
      String header, String format, ToDoubleFunction<Costs> value) {
    return new Column()
        .header(header)
        .headerAlign(HorizontalAlign.RIGHT)
        .dataAlign(HorizontalAlign.RIGHT)
        .with(costs -> String.format(Locale.ROOT, format, value.applyAsDouble(costs)));
  }

  private static double milliseconds(Duration time) {
    return time.toNanos() / 1e6;
  }
}
