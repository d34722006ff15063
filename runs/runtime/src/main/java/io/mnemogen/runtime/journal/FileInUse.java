package io.mnemogen.runtime.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Keeps a memory file to one process, by a lock on a file beside it; the system releases it when
/// the process ends, however it ends.
record FileInUse(FileChannel channel) implements AutoCloseable {
  /// @throws MemoryFileProblem if another process has it, or no lock can be made here
  static FileInUse lock(Path file) {
    Path beside = file.resolveSibling(file.getFileName() + ".lock");
    try {
      FileChannel channel =
          FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (locked(channel)) {
        return new FileInUse(channel);
      }
      channel.close();
    } catch (IOException e) {
      throw new MemoryFileProblem(
          file, "cannot be written (%s); choose another place".formatted(e), e);
    }
    throw new MemoryFileProblem(
        file, "is in use by another process; end that one, or give each memory a file of its own");
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      @Nullable FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
