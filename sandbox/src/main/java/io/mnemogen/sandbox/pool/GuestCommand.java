package io.mnemogen.sandbox.pool;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The command line of a guest: the host's own Java, tuned for a small, quick, short-spoken virtual
/// machine that dies rather than limp.
///
/// @param classPath what it may load
/// @param mainClass what it runs
/// @param heapMegabytes its heap
/// @param folder its empty working folder
/// @param extra further options of the virtual machine
record GuestCommand(
    List<Path> classPath, String mainClass, int heapMegabytes, Path folder, List<String> extra) {
  private static final List<String> OPTIONS =
      List.of(
          "-Xss1m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:SoftRefLRUPolicyMSPerMB=0",
          "-XX:MaxMetaspaceSize=128m",
          "-XX:CompressedClassSpaceSize=32m",
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
          "-Djava.awt.headless=true");

  /// Ready to start: no environment, no arguments.
  ProcessBuilder builder() {
    var words = new ArrayList<String>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-Xmx" + heapMegabytes + "m");
    words.addAll(OPTIONS);
    words.addAll(extra);
    words.add("-cp");
    words.add(
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    words.add(mainClass);
    var builder = new ProcessBuilder(words).directory(folder.toFile());
    builder.environment().clear();
    return builder;
  }
}
