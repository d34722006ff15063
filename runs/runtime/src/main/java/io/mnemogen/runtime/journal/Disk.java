package io.mnemogen.runtime.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/// What journals need of a file system, and no more, so that a test can crash it between any two
/// steps.
interface Disk {
  /// Whether the file is there.
  boolean exists(Path file);

  /// All bytes of a file.
  byte[] read(Path file) throws IOException;

  /// Opens a file for writing behind its last byte, making it if missing.
  Writer append(Path file) throws IOException;

  /// Opens an empty file for writing, replacing what was there.
  Writer create(Path file) throws IOException;

  /// Puts one file in the place of another, at once or not at all.
  void rename(Path from, Path to) throws IOException;

  /// Makes the names in a folder lasting.
  void syncFolder(Path folder) throws IOException;

  /// A file open for writing.
  interface Writer extends Closeable {
    /// Writes behind the last byte; not lasting before [#sync()].
    void write(byte[] bytes) throws IOException;

    /// Cuts the file to this many bytes.
    void truncate(long size) throws IOException;

    /// Returns when everything written survives a loss of power.
    void sync() throws IOException;
  }
}
