package io.mnemogen.sandbox.pool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Starts guests without a jail, in an empty folder that is removed at the end.
public final class PlainLauncher implements GuestLauncher {
  private final GuestImage image;
  private final Path folder;

  /// @param image what guests run
  /// @throws IOException if no temporary folder can be made
  public PlainLauncher(GuestImage image) throws IOException {
    this.image = image;
    folder = Files.createTempDirectory("mnemogen-guest");
  }

  @Override
  public Process launch(int heapMegabytes) throws IOException {
    return image.command(heapMegabytes, folder, List.of()).builder().start();
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(folder);
  }
}
