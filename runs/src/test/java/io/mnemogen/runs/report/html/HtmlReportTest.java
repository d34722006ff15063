package io.mnemogen.runs.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.runs.RunFolder;
import io.mnemogen.runs.report.story.RunStory;
import io.mnemogen.runs.report.story.SmallRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {
  private static final Pattern SCRIPT = Pattern.compile("(?s)<script>(.*?)</script>");

  @TempDir private Path path;

  @Test
  void textsOfARunNeverBecomeMarkup() {
    String html = HtmlReport.html(List.of(RunStory.of(SmallRun.in(path.resolve("small")))));
    String own = SCRIPT.matcher(html).replaceAll("");
    assertThat(own)
        .doesNotContain("<script", "<img", "onerror=alert(1)>")
        .contains("&lt;/script&gt;");
    assertThat(SCRIPT.matcher(html).results().map(r -> r.group(1)))
        .isEqualTo(Script.ALL.stream().map(Script::text).toList());
  }

  @Test
  void thePolicyAllowsThePagesScriptsAndNoNetwork() {
    Page page = Page.of(List.of(RunStory.of(SmallRun.in(path.resolve("small")))));
    assertThat(page.policy())
        .startsWith("default-src 'none'")
        .doesNotContain("http", "unsafe-eval");
    page.scripts().forEach(s -> assertThat(page.policy()).contains("'" + s.hash() + "'"));
  }

  @Test
  void scriptsCarryTheVersionsOfTheBuild() throws Exception {
    String pom = Files.readString(Path.of("..", "pom.xml"));
    assertThat(pom).contains("<artifactId>d3</artifactId><version>7.9.0</version>");
    assertThat(pom).contains("<artifactId>highlightjs</artifactId><version>11.11.1</version>");
  }

  @Test
  void severalRunsStandSideBySide() {
    RunFolder one = SmallRun.in(path.resolve("one"));
    RunFolder two = SmallRun.in(path.resolve("two"));
    Path file = path.resolve("both.html");
    HtmlReport.write(List.of(one, two), file);
    assertThat(file)
        .content()
        .contains("2 runs side by side", "id=\"r1-board\"", "id=\"r2-board\"");
  }

  @Test
  void whatRacingSavedAndModelsCostIsTold() {
    RunFolder run = SmallRun.in(path.resolve("small"));
    assertThat(HtmlReport.html(List.of(RunStory.of(run))))
        .contains("Every design was judged to the end.")
        .doesNotContain("What language models cost");
    SmallRun.dropOne(run);
    RunStory story = RunStory.of(run);
    assertThat(story.chronicle().dropped()).isEqualTo(1);
    assertThat(story.chronicle().spent()).isEqualTo(5.25);
    assertThat(HtmlReport.html(List.of(story, story)))
        .contains(
            "Racing dropped 1 of 6 designs before the end",
            "<small>1 dropped early</small>",
            "What language models cost",
            "<th scope=\"row\">meta</th>",
            "0.0567");
  }

  @Test
  void whatWasJudgedForSimplifyingIsToldApart() {
    RunFolder run = SmallRun.in(path.resolve("small"));
    SmallRun.dropOne(run);
    SmallRun.simplifyInVain(run);
    RunStory story = RunStory.of(run);
    assertThat(story.chronicle().judged()).hasSize(7);
    assertThat(story.chronicle().searched()).isEqualTo(6);
    assertThat(story.chronicle().dropped()).isEqualTo(1);
    assertThat(story.chronicle().spent()).isEqualTo(5.25);
    assertThat(HtmlReport.html(List.of(story)))
        .contains(
            "Racing dropped 1 of 6 designs before the end",
            "<small>1 dropped early</small>",
            "<small>1 more to simplify</small>");
  }

  @Test
  void theSameRunGivesTheSameBytes() {
    RunFolder run = SmallRun.in(path.resolve("small"));
    assertThat(HtmlReport.html(List.of(RunStory.of(run))))
        .isEqualTo(HtmlReport.html(List.of(RunStory.of(run))));
  }
}
