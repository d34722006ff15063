package io.mnemogen.sandbox.launch;

import java.io.IOException;
import java.util.List;

/// Starts guests without a jail, in an empty folder that is removed at the end.
public final class PlainLauncher implements GuestLauncher {
  private final GuestImage image;
  private final WorkFolder folder;

  /// @param image what guests run
  /// @throws IOException if no temporary folder can be made
  public PlainLauncher(GuestImage image) throws IOException {
    this.image = image;
    folder = WorkFolder.make();
  }

  @Override
  public Process launch(int heapMegabytes) throws IOException {
    return image.command(heapMegabytes, folder.ready(), List.of()).builder().start();
  }

  @Override
  public void close() throws IOException {
    folder.close();
  }
}
