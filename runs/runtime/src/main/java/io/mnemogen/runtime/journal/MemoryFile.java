package io.mnemogen.runtime.journal;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.runtime.journal.Disk.Writer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A past in a file. Every experience is one line, written and synced before it is acknowledged;
/// whatever replaces lines is written beside the file, synced, and renamed into its place. So at
/// any moment the file holds everything acknowledged, and at most the beginning of one line more,
/// which the next opening cuts off.
///
/// One process has a file open at a time.
public final class MemoryFile implements Past {
  private final Disk disk;
  private final Path file;
  private final Heading heading;
  private final List<Experience> experiences;
  private final AutoCloseable lock;
  private Writer writer;
  private long sound;
  private boolean broken;

  private MemoryFile(
      Disk disk, Path file, AutoCloseable lock, Lines.Content content, Writer writer) {
    this.disk = disk;
    this.file = file;
    this.lock = lock;
    this.heading = content.heading();
    this.experiences = new ArrayList<>(content.experiences());
    this.sound = content.sound();
    this.writer = writer;
  }

  /// Opens a memory file, making it if it is missing.
  ///
  /// @param heading what lives on in it
  /// @throws MemoryFileProblem if it is damaged, of a newer version, of another design, in use by
  ///   another process, or cannot be written
  public static MemoryFile open(Path file, Heading heading) {
    Path absolute = file.toAbsolutePath();
    return open(FileDisk.INSTANCE, absolute, heading, FileInUse.lock(absolute));
  }

  static MemoryFile open(Disk disk, Path file, Heading heading, AutoCloseable lock) {
    boolean opened = false;
    try {
      if (!disk.exists(file)) {
        write(disk, file, heading, List.of());
      }
      Lines.Content content = Lines.parse(file, disk.read(file));
      content.heading().checkSame(heading, file);
      Writer writer = disk.append(file);
      writer.truncate(content.sound());
      writer.sync();
      opened = true;
      return new MemoryFile(disk, file, lock, content, writer);
    } catch (IOException e) {
      throw unwritable(file, e);
    } finally {
      if (!opened) {
        release(lock);
      }
    }
  }

  /// Reads a memory file without opening it.
  ///
  /// @throws MemoryFileProblem if it is damaged or of a newer version
  public static Reading read(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new MemoryFileProblem(file, "there is no memory file here; check the path");
      }
      byte[] bytes = Files.readAllBytes(file);
      Lines.Content content = Lines.parse(file, bytes);
      return new Reading(content.heading(), content.experiences(), bytes.length - content.sound());
    } catch (IOException e) {
      throw new MemoryFileProblem(file, "cannot be read (%s)".formatted(e), e);
    }
  }

  /// What a memory file holds.
  ///
  /// @param heading its first line
  /// @param experiences oldest first
  /// @param torn bytes at the end that were never acknowledged
  public record Reading(Heading heading, List<Experience> experiences, long torn) {
    public Reading {
      experiences = List.copyOf(experiences);
    }
  }

  /// Writes a whole memory file at once, replacing what is there.
  ///
  /// @throws MemoryFileProblem if it cannot be written; then what was there is still there
  public static void write(Path file, Heading heading, List<Experience> experiences) {
    Path absolute = file.toAbsolutePath();
    AutoCloseable lock = FileInUse.lock(absolute);
    try {
      write(FileDisk.INSTANCE, absolute, heading, experiences);
    } catch (IOException e) {
      throw unwritable(file, e);
    } finally {
      release(lock);
    }
  }

  /// Writes what is before the first damaged line of a memory file into a new one.
  ///
  /// @return how many experiences were saved
  /// @throws MemoryFileProblem if the first line itself is damaged, or the new file is there
  ///   already or cannot be written
  public static int salvage(Path file, Path target) {
    if (Files.exists(target)) {
      throw new MemoryFileProblem(target, "is there already; name a file that is not");
    }
    try {
      Lines.Content content = Lines.parse(file, Files.readAllBytes(file), true);
      write(target, content.heading(), content.experiences());
      return content.experiences().size();
    } catch (IOException e) {
      throw new MemoryFileProblem(file, "cannot be read (%s)".formatted(e), e);
    }
  }

  @Override
  public List<Experience> experiences() {
    return List.copyOf(experiences);
  }

  @Override
  public void add(Experience experience) {
    requireWhole();
    byte[] line = Lines.line(experiences.size() + 1, experience);
    try {
      writer.write(line);
      writer.sync();
    } catch (IOException e) {
      takeBack();
      throw unwritable(file, e);
    }
    sound += line.length;
    experiences.add(experience);
  }

  @Override
  public void replace(List<Experience> others) {
    requireWhole();
    broken = true;
    try {
      writer.close();
      sound = write(disk, file, heading, others);
      writer = disk.append(file);
      broken = false;
    } catch (IOException e) {
      throw unwritable(file, e);
    }
    experiences.clear();
    experiences.addAll(others);
  }

  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException e) {
      throw unwritable(file, e);
    } finally {
      release(lock);
    }
  }

  /// After a line that could not be written the file ends as before it, or is not written to again.
  private void takeBack() {
    try {
      writer.truncate(sound);
      writer.sync();
    } catch (IOException e) {
      broken = true;
    }
  }

  private void requireWhole() {
    if (broken) {
      throw new MemoryFileProblem(
          file, "could not be written before and is closed; see to the disk, then open it again");
    }
  }

  private static long write(Disk disk, Path file, Heading heading, List<Experience> experiences)
      throws IOException {
    byte[] content = Lines.all(heading, experiences);
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try (Writer out = disk.create(beside)) {
      out.write(content);
      out.sync();
    }
    disk.rename(beside, file);
    disk.syncFolder(file.resolveSibling("."));
    return content.length;
  }

  private static MemoryFileProblem unwritable(Path file, Exception e) {
    return new MemoryFileProblem(
        file,
        "cannot be written (%s); everything acknowledged before is still in it".formatted(e),
        e);
  }

  private static void release(AutoCloseable lock) {
    try {
      lock.close();
    } catch (Exception e) {
      throw new IllegalStateException("a lock of our own can be released", e);
    }
  }
}
