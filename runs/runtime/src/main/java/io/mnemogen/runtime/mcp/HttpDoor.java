package io.mnemogen.runtime.mcp;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/// A servlet on this machine's loopback interface, at `/mcp`, until closed.
public final class HttpDoor implements AutoCloseable {
  static final String PATH = "/mcp";
  private static final String LOOPBACK = "127.0.0.1";
  private static final Logger TOMCAT = Logger.getLogger("org.apache");

  private final Tomcat tomcat;
  private final Path scratch;
  private final Runnable server;

  private HttpDoor(Tomcat tomcat, Path scratch, Runnable server) {
    this.tomcat = tomcat;
    this.scratch = scratch;
    this.server = server;
  }

  /// @param server ends what the servlet serves; run when the door is closed
  /// @throws IllegalStateException if the port is taken
  static HttpDoor open(HttpServlet servlet, int port, Runnable server) {
    TOMCAT.setLevel(Level.OFF);
    var tomcat = new Tomcat();
    Path scratch = scratch();
    tomcat.setBaseDir(scratch.toString());
    tomcat.setPort(port);
    tomcat.getConnector().setProperty("address", LOOPBACK);
    tomcat.getConnector().setThrowOnFailure(true);
    var context = tomcat.addContext("", null);
    Tomcat.addServlet(context, "mcp", servlet).setAsyncSupported(true);
    context.addServletMapping(PATH, "mcp");
    var door = new HttpDoor(tomcat, scratch, server);
    try {
      tomcat.start();
      return door;
    } catch (LifecycleException e) {
      door.close();
      throw new IllegalStateException(
          "the port %d of %s cannot be listened on; choose another with --http, or 0 for a free one"
              .formatted(port, LOOPBACK),
          e);
    }
  }

  /// Where clients find it.
  public URI address() {
    return URI.create(
        "http://%s:%d%s".formatted(LOOPBACK, tomcat.getConnector().getLocalPort(), PATH));
  }

  @Override
  public void close() {
    server.run();
    try {
      tomcat.stop();
      tomcat.destroy();
      List<Path> left;
      try (Stream<Path> files = Files.walk(scratch)) {
        left = files.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : left) {
        Files.delete(path);
      }
    } catch (LifecycleException e) {
      throw new IllegalStateException("a server of our own can be stopped", e);
    } catch (IOException e) {
      throw new UncheckedIOException("a folder of our own can be removed", e);
    }
  }

  private static Path scratch() {
    try {
      return Files.createTempDirectory("mnemogen-mcp");
    } catch (IOException e) {
      throw new UncheckedIOException("a temporary folder can be made", e);
    }
  }
}
