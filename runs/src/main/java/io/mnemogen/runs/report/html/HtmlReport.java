package io.mnemogen.runs.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.mnemogen.runs.RunFolder;
import io.mnemogen.runs.config.ConfigProblem;
import io.mnemogen.runs.report.story.RunStory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The report: one HTML file about one or more runs that needs no network, no other file and, but
/// for its charts, no script. Every text of a run is escaped where it is written, and the page's
/// content security policy lets no script run but its own.
public final class HtmlReport {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);

  private HtmlReport() {}

  /// Writes the report on some runs.
  ///
  /// @throws ConfigProblem if a run cannot be read or the file cannot be written
  public static void write(List<RunFolder> runs, Path file) {
    String html = html(runs.stream().map(RunStory::of).toList());
    try {
      Files.writeString(file, html);
    } catch (IOException e) {
      throw new ConfigProblem(
          List.of(
              "the report cannot be written to %s (%s); choose another --out"
                  .formatted(file, e.getMessage())));
    }
  }

  /// The page that tells of some runs.
  static String html(List<RunStory> runs) {
    var out = new StringOutput();
    TEMPLATES.render("report.jte", Page.of(runs), out);
    return out.toString();
  }
}
