package io.mnemogen.runtime.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/// A file system in memory that loses power in the middle of its nth step. What was not synced may
/// then be there, or in part, or as zeros, or not at all; a rename whose folder was not synced may
/// or may not have happened.
final class CrashingDisk implements Disk {
  /// The power is gone.
  static final class PowerLost extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static final class Content {
    private byte[] synced = {};
    private byte[] written = {};
  }

  private final RandomGenerator random;
  private final Map<Path, Content> lasting = new LinkedHashMap<>();
  private Map<Path, Content> names = new LinkedHashMap<>();
  private int steps;
  private int crashAt = Integer.MAX_VALUE;

  CrashingDisk(RandomGenerator random) {
    this.random = random;
  }

  /// Lets the power fail in the nth step from now.
  void crashIn(int n) {
    steps = 0;
    crashAt = n;
  }

  /// The power is back: what the disk holds now.
  void restart() {
    crashAt = Integer.MAX_VALUE;
    Map<Path, Content> kept = random.nextBoolean() ? names : lasting;
    names = new LinkedHashMap<>(kept);
    names.values().forEach(this::settle);
    lasting.clear();
    lasting.putAll(names);
  }

  private void settle(Content content) {
    byte[] synced = content.synced;
    byte[] written = content.written;
    if (!Arrays.equals(synced, written)) {
      int common = Math.min(synced.length, written.length);
      if (written.length <= common || !Arrays.equals(synced, Arrays.copyOf(written, common))) {
        content.written = random.nextBoolean() ? synced : written;
      } else {
        int reached = random.nextInt(common, written.length + 1);
        byte[] partly = Arrays.copyOf(written, reached);
        int zeros = random.nextInt(3) == 0 ? random.nextInt(reached - common + 1) : 0;
        Arrays.fill(partly, reached - zeros, reached, (byte) 0);
        content.written = partly;
      }
    }
    content.synced = content.written;
  }

  @Override
  public boolean exists(Path file) {
    return names.containsKey(file);
  }

  @Override
  public byte[] read(Path file) throws IOException {
    return content(file).written.clone();
  }

  @Override
  public Writer append(Path file) throws IOException {
    return new Open(content(file));
  }

  @Override
  public Writer create(Path file) {
    step();
    var content = new Content();
    names.put(file, content);
    return new Open(content);
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    Content moved = content(from);
    step();
    names.remove(from);
    names.put(to, moved);
  }

  @Override
  public void syncFolder(Path folder) {
    step();
    lasting.clear();
    lasting.putAll(names);
  }

  private Content content(Path file) throws IOException {
    Content content = names.get(file);
    if (content == null) {
      throw new NoSuchFileException(file.toString());
    }
    return content;
  }

  private void step() {
    if (++steps == crashAt) {
      throw new PowerLost();
    }
    if (steps > crashAt) {
      throw new PowerLost();
    }
  }

  private final class Open implements Writer {
    private final Content content;

    Open(Content content) {
      this.content = content;
    }

    @Override
    public void write(byte[] bytes) {
      var longer = new ByteArrayOutputStream();
      longer.writeBytes(content.written);
      int reached = steps + 1 == crashAt ? random.nextInt(bytes.length + 1) : bytes.length;
      if (steps + 1 <= crashAt) {
        longer.write(bytes, 0, reached);
        content.written = longer.toByteArray();
      }
      step();
    }

    @Override
    public void truncate(long size) {
      step();
      content.written = Arrays.copyOf(content.written, (int) size);
    }

    @Override
    public void sync() {
      if (steps + 1 == crashAt && random.nextBoolean()) {
        content.synced = content.written;
      }
      step();
      content.synced = content.written;
    }

    @Override
    public void close() {}
  }
}
