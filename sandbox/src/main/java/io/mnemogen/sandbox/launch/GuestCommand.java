package io.mnemogen.sandbox.launch;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The command line of a guest: the host's own Java, tuned for a small, quick, short-spoken virtual
/// machine that dies rather than limp. Identity hash codes are all the same, so that nothing can
/// depend on them.
///
/// @param image what it runs
/// @param heapMegabytes its heap
/// @param folder its empty working folder
/// @param arguments of the program
record GuestCommand(GuestImage image, int heapMegabytes, Path folder, List<String> arguments) {
  static final List<String> OPTIONS =
      List.of(
          "-Xss1m",
          "-XX:+UnlockExperimentalVMOptions",
          "-XX:hashCode=2",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:SoftRefLRUPolicyMSPerMB=0",
          "-XX:MaxMetaspaceSize=160m",
          "-XX:CompressedClassSpaceSize=96m",
          "-XX:ReservedCodeCacheSize=48m",
          "-XX:MaxDirectMemorySize=4m",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:-UsePerfData",
          "-XX:-UseContainerSupport",
          "-Xlog:disable",
          "-Xlog:all=warning:stderr",
          "-XX:+DisplayVMOutputToStderr",
          "--finalization=disabled",
          "--sun-misc-unsafe-memory-access=deny",
          "-Duser.language=en",
          "-Duser.country=US",
          "-Duser.timezone=UTC",
          "-Djava.awt.headless=true",
          "-Dgroovy.antlr4.cache.threshold=-1");

  /// Ready to start, without an environment.
  ProcessBuilder builder() {
    var words = new ArrayList<String>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-Xmx" + heapMegabytes + "m");
    words.addAll(OPTIONS);
    words.addAll(image.options());
    words.add("-cp");
    words.add(
        image.classPath().stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator)));
    words.add(image.mainClass());
    words.addAll(arguments);
    var builder = new ProcessBuilder(words).directory(folder.toFile());
    builder.environment().clear();
    return builder;
  }
}
