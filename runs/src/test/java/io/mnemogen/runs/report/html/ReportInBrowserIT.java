package io.mnemogen.runs.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.mnemogen.runs.report.story.SmallRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The report as people meet it. Its run is full of hostile texts.
class ReportInBrowserIT {
  private static final String CONTRAST =
      """
      () => {
        const channels = (colour) => {
          const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
          probe.fillStyle = colour;
          probe.fillRect(0, 0, 1, 1);
          return Array.from(probe.getImageData(0, 0, 1, 1).data);
        };
        const light = ([r, g, b]) => {
          const part = (v) => ((v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
          return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
        };
        const ground = (element) => {
          for (let at = element; at; at = at.parentElement) {
            const colour = channels(getComputedStyle(at).backgroundColor);
            if (colour[3] > 250) return colour;
          }
          return [255, 255, 255, 255];
        };
        const poor = new Set();
        document.querySelectorAll('body *').forEach((element) => {
          const own = Array.from(element.childNodes).some((n) => n.nodeType === 3 && n.data.trim());
          if (!own || element.closest('svg, script, .skip') || !element.checkVisibility()) return;
          const a = light(channels(getComputedStyle(element).color));
          const b = light(ground(element));
          const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          if (ratio < 4.5) poor.add(element.tagName + '.' + element.className + ' ' + ratio.toFixed(2));
        });
        return Array.from(poor);
      }
      """;

  private static Browser browser;

  @TempDir private static Path folder;

  private static String address;

  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private Page page;

  @BeforeAll
  static void write() {
    browser = Browser.open();
    Path file = folder.resolve("report.html");
    HtmlReport.write(
        List.of(SmallRun.in(folder.resolve("a")), SmallRun.crossed(folder.resolve("b"))), file);
    address = file.toUri().toString();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() {
    page = browser.page(1200, 900);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") || message.type().equals("warning")) {
        complaints.add(message.text());
      }
    });
    page.onPageError(complaints::add);
    page.onDialog(dialog -> {
      complaints.add("dialog: " + dialog.message());
      dialog.dismiss();
    });
    page.onRequest(request -> requests.add(request.url()));
    page.navigate(address);
  }

  @AfterEach
  void nothingWasComplainedOfOrFetched() {
    page.close();
    assertThat(complaints).isEmpty();
    assertThat(requests).containsOnly(address);
  }

  @Test
  void chartsShowTheDataOfTheirTables() {
    assertThat(points("[data-chart=runs]")).isEqualTo(8);
    assertThat(points("#r1 [data-chart=curve]")).isEqualTo(9);
    assertThat(page.locator("[data-chart=runs] .legend li").allTextContents())
        .containsExactly("a", "b");
    assertThat(points("#r1 [data-chart=front]")).isPositive();
    assertThat(page.locator("#r1 [data-chart=front] .point.test").getAttribute("aria-label"))
        .contains("the winner");
    assertThat(points("#r1 [data-chart=lineage]")).isEqualTo(3);
    assertThat(page.locator("#r1 [data-chart=curve] .point").last().getAttribute("aria-label"))
        .contains("training 0.700", "validation 0.650", "test 0.600");
  }

  @Test
  void anAncestorThatFailedStandsAtTheFootOfTheLineage() {
    assertThat(points("#r2 [data-chart=lineage]")).isEqualTo(4);
    assertThat(page.locator("#r2 [data-chart=lineage] .point").nth(2).getAttribute("aria-label"))
        .contains("by write", "failed")
        .doesNotContain("NaN");
    assertThat(page.locator("#r2 [data-chart=lineage] svg").innerHTML()).doesNotContain("NaN");
  }

  @Test
  void chartsAreWalkedWithArrowKeys() {
    Locator marks = page.locator("#r1 [data-chart=curve] .point");
    marks.first().focus();
    assertThat(page.locator("#r1 [data-chart=curve] .tip").isVisible()).isTrue();
    String before = focused();
    page.keyboard().press("ArrowRight");
    assertThat(focused()).isNotEqualTo(before);
    page.keyboard().press("Escape");
    assertThat(page.locator("#r1 [data-chart=curve] .tip").isVisible()).isFalse();
  }

  @Test
  void lineageLeadsToDiffsWithoutAMouse() {
    Locator step = page.locator("#r1-step-5 > details");
    step.locator("> summary").focus();
    page.keyboard().press("Enter");
    assertThat(step.getAttribute("open")).isNull();
    page.locator("#r1 [data-chart=lineage] .point").first().focus();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowRight");
    page.keyboard().press("Enter");
    assertThat(step.getAttribute("open")).isNotNull();
    assertThat(page.evaluate("document.activeElement.parentElement.parentElement.id"))
        .isEqualTo("r1-step-5");
    Locator diff = step.locator("details.diff > summary");
    diff.focus();
    page.keyboard().press("Space");
    assertThat(step.locator("details.diff").getAttribute("open")).isNull();
    page.keyboard().press("Space");
    assertThat(step.locator(".line.added").first().isVisible()).isTrue();
  }

  @Test
  void codeIsHighlighted() {
    assertThat(page.locator("#r1-code .hljs-keyword").count()).isPositive();
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void everyTextCanBeReadInBothSchemes(ColorScheme scheme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    page.evaluate("document.querySelectorAll('details').forEach((d) => (d.open = true))");
    assertThat((List<?>) page.evaluate(CONTRAST)).isEmpty();
    String ground =
        String.valueOf(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"));
    assertThat(ground.equals("rgb(255, 255, 255)")).isEqualTo(scheme == ColorScheme.LIGHT);
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 768})
  void aNarrowWindowScrollsOneWayOnly(int width) {
    page.setViewportSize(width, 800);
    page.evaluate("document.querySelectorAll('details').forEach((d) => (d.open = true))");
    assertThat(
            page.evaluate(
                "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
        .isEqualTo(true);
  }

  @Test
  void paperShowsWhatCouldBeOpened() {
    page.locator("#r1-step-5 > details > summary").click();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    assertThat(page.locator("#r1 .contents").isVisible()).isFalse();
    assertThat(page.locator("#r1-step-5 .line.added").first().isVisible()).isTrue();
    assertThat(page.pdf()).hasSizeGreaterThan(10_000);
  }

  private int points(String figure) {
    return page.locator(figure + " .point").count();
  }

  private String focused() {
    return String.valueOf(page.evaluate("document.activeElement.getAttribute('aria-label')"));
  }
}
