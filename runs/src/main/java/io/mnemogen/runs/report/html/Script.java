package io.mnemogen.runs.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/// A program that is written into the page.
///
/// @param name what it is and, for a library, its version
/// @param licence under which it may be passed on
/// @param text its source; never holds what would end a script element
public record Script(String name, String licence, String text) {
  private static final String WEBJARS = "/META-INF/resources/webjars/";

  /// All of them, in the order they must run. The versions are those of the root `pom.xml`.
  static final List<Script> ALL =
      List.of(
          new Script("D3 7.9.0", "ISC, Mike Bostock", script(WEBJARS + "d3/7.9.0/dist/d3.min.js")),
          new Script(
              "highlight.js 11.11.1",
              "BSD-3-Clause, Ivan Sagalaev and contributors",
              script(WEBJARS + "highlightjs/11.11.1/highlight.min.js")
                  + script(WEBJARS + "highlightjs/11.11.1/languages/groovy.min.js")),
          new Script("Mnemogen", "Apache-2.0", script("report.js")));

  /// @throws IllegalArgumentException if the text would end its script element
  public Script {
    if (text.contains("</script") || text.contains("<!--")) {
      throw new IllegalArgumentException(
          "a script in a page never holds '</script' or '<!--', but %s does".formatted(name));
    }
  }

  /// The hash by which a content security policy allows this script and no other.
  public String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// A script as it may stand in a page: a browser reads `<\!--` as `<!--`, but only in the script.
  private static String script(String resource) {
    return read(resource).replace("<!--", "<\\!--");
  }

  /// A resource of this package or of the class path, with the line ends a browser sees.
  static String read(String resource) {
    try (InputStream in = Script.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + resource + " is on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new IllegalStateException("the resource " + resource + " can be read", e);
    }
  }
}
