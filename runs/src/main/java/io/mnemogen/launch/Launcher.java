package io.mnemogen.launch;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What starts the program of an exported jar. The jar's libraries are whole jars inside it; they
/// are unpacked once into the user's cache folder, and the program is started on them. The same jar
/// on a class path is a thin library: nothing of its libraries is visible then but to those who
/// ask.
///
/// Depends on nothing but Java: `mnemogen export` copies this package into every jar it makes.
public final class Launcher {
  private static final String MAIN = "io.mnemogen.runtime.cli.Main";
  private static final String LOGGING = "slf4j.internal.verbosity";

  private Launcher() {}

  /// Starts the program with these arguments.
  ///
  /// @throws Exception whatever it throws
  public static void main(String[] args) throws Exception {
    if (System.getProperty(LOGGING) == null) {
      System.setProperty(LOGGING, "ERROR");
    }
    try {
      run(args);
    } catch (IOException e) {
      System.err.println(
          "the libraries in this jar are unpacked into "
              + Library.folder()
              + ", but that failed ("
              + e
              + "); set XDG_CACHE_HOME to a folder that can be written");
      System.exit(2);
    }
  }

  /// An exported jar and the libraries in it, apart from all others.
  ///
  /// @throws IOException if they cannot be unpacked
  public static ClassLoader libraries(Path jar) throws IOException {
    var classPath = new ArrayList<URL>(List.of(jar.toUri().toURL()));
    for (Library library : Library.all(jar)) {
      classPath.add(library.unpacked(jar).toUri().toURL());
    }
    return new URLClassLoader(
        "memory", classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  private static void run(String[] args) throws Exception {
    ClassLoader loader = libraries(jar());
    Thread.currentThread().setContextClassLoader(loader);
    try {
      loader.loadClass(MAIN).getMethod("main", String[].class).invoke(null, (Object) args);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  private static Path jar() throws URISyntaxException {
    return Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
