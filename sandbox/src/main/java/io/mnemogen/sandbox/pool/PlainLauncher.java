package io.mnemogen.sandbox.pool;

import io.mnemogen.sandbox.guest.Guest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Starts guests without a jail, in an empty folder that is removed at the end.
public final class PlainLauncher implements GuestLauncher, AutoCloseable {
  private final List<Path> classPath = GuestClassPath.find();
  private final Path folder;

  /// @throws IOException if no temporary folder can be made
  public PlainLauncher() throws IOException {
    folder = Files.createTempDirectory("mnemogen-guest");
  }

  @Override
  public Process launch(int heapMegabytes) throws IOException {
    return new GuestCommand(classPath, Guest.class.getName(), heapMegabytes, folder, List.of())
        .builder()
        .start();
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(folder);
  }
}
