package io.mnemogen.sandbox.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Starts guests behind the kernel's wall: Landlock from the first instruction, and the rest as
/// soon as the guest is warm.
public final class JailedLauncher implements GuestLauncher {
  /// What a Java process reads of the system while it starts.
  private static final List<String> SYSTEM =
      List.of(
          "/lib",
          "/lib64",
          "/usr/lib",
          "/usr/lib64",
          "/etc/ld.so.cache",
          "/etc/ld.so.preload",
          "/dev/random",
          "/dev/urandom",
          "/dev/null",
          "/etc/localtime",
          "/usr/share/zoneinfo",
          "/sys/devices/system/cpu",
          "/nix/store");

  private final WorkFolder folder;
  private final Spawner spawner;
  private final GuestImage image;

  /// @param image what guests run
  /// @throws IOException if no temporary folder can be made
  public JailedLauncher(GuestImage image) throws IOException {
    this.image = image;
    folder = WorkFolder.make();
    spawner = new Spawner(readable(), List.of(Path.of("/proc")));
  }

  @Override
  public Process launch(int heapMegabytes) throws IOException {
    return spawner.start(image.command(heapMegabytes, folder.ready(), List.of("jail")).builder());
  }

  /// How guests are restricted from the start, or why not.
  public String restriction() {
    return spawner.restriction();
  }

  @Override
  public void close() throws IOException {
    spawner.close();
    folder.close();
  }

  private List<Path> readable() throws IOException {
    var paths = new ArrayList<Path>();
    for (String name : SYSTEM) {
      paths.add(Path.of(name));
    }
    paths.add(Path.of(System.getProperty("java.home")).toRealPath());
    paths.addAll(image.files());
    paths.add(folder.path());
    return paths;
  }
}
