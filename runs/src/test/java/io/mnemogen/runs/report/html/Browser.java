package io.mnemogen.runs.report.html;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/// A real Chromium, for tests that are skipped where there is none.
///
/// It is the one the system property `mnemogen.browser` names, else the first on the PATH. With the
/// system property `mnemogen.browser.required=true` a missing one fails the test instead.
final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Path program) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  /// Starts it; otherwise the calling test is skipped, or fails when a browser is required.
  static Browser open() {
    return new Browser(program().orElseGet(Browser::absent));
  }

  /// An empty page of this size.
  Page page(int width, int height) {
    return chromium.newPage(new NewPageOptions().setViewportSize(width, height));
  }

  @Override
  public void close() {
    playwright.close();
  }

  private static Optional<Path> program() {
    String named = System.getProperty("mnemogen.browser");
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named));
    }
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Path absent() {
    String why = "a browser is needed, but the PATH has none of " + String.join(", ", NAMES);
    if (Boolean.getBoolean("mnemogen.browser.required")) {
      return Assertions.fail(why);
    }
    Assumptions.abort(why);
    throw new IllegalStateException("aborting a test throws");
  }
}
