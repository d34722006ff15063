package io.mnemogen.runs.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a zip file whose bytes depend on its content alone: fixed times, entries in the order
/// given, nothing compressed (compressors differ between Java builds, and most of what is stored is
/// compressed already).
public final class FixedZip implements Closeable {
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;

  /// @param out closed by this zip
  public FixedZip(OutputStream out) {
    zip = new ZipOutputStream(new BufferedOutputStream(out));
    zip.setMethod(ZipOutputStream.STORED);
  }

  /// Adds an entry.
  public void add(String name, byte[] content) throws IOException {
    var sum = new CRC32();
    sum.update(content);
    begin(name, content.length, sum.getValue());
    zip.write(content);
    zip.closeEntry();
  }

  /// Adds what a file holds.
  public void add(String name, Path file) throws IOException {
    var sum = new CRC32();
    try (InputStream in = new CheckedInputStream(Files.newInputStream(file), sum)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    begin(name, Files.size(file), sum.getValue());
    Files.copy(file, zip);
    zip.closeEntry();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private void begin(String name, long size, long sum) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    entry.setSize(size);
    entry.setCompressedSize(size);
    entry.setCrc(sum);
    zip.putNextEntry(entry);
  }
}
