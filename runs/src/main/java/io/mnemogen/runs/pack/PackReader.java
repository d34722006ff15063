package io.mnemogen.runs.pack;

import io.mnemogen.evolve.archive.ArchiveProblem;
import io.mnemogen.evolve.archive.ArchiveText;
import io.mnemogen.runs.config.ConfigProblem;
import io.mnemogen.runs.export.Sha256;
import io.mnemogen.runs.pack.PackHeading.PackedFile;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// Reads packed runs, which may come from anybody: entries are looked up by the names a run has,
/// never written to where they say.
final class PackReader {
  private PackReader() {}

  /// The heading alone.
  static PackHeading heading(Path file) {
    return PackHeading.parse(part(entries(file, true), PackHeading.ENTRY, file), file);
  }

  /// The files of the run by name, every checksum right.
  ///
  /// @throws ConfigProblem if the file is damaged, foreign or newer
  static SequencedMap<String, byte[]> read(Path file) {
    PackHeading heading = heading(file);
    Map<String, byte[]> entries = entries(file, false);
    var files = new LinkedHashMap<String, byte[]>();
    for (PackedFile said : heading.files()) {
      byte[] content = part(entries, said.name(), file);
      if (content.length != said.bytes() || !Sha256.of(content).equals(said.sha256())) {
        throw problem(file, said.name() + " is not as it was packed");
      }
      files.put(said.name(), content);
    }
    if (entries.size() != files.size() + 1) {
      throw problem(file, "it holds more than its heading names");
    }
    part(files, RunPack.CONFIG, file);
    part(files, RunPack.ARCHIVE, file);
    return files;
  }

  /// A part of it that must be there.
  static byte[] part(Map<String, byte[]> entries, String name, Path file) {
    byte[] content = entries.get(name);
    if (content == null) {
      throw problem(file, "it has no " + name);
    }
    return content;
  }

  /// Makes a database of the archive's text.
  static void archive(byte[] text, Path archive, Path file) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(text)), StandardCharsets.UTF_8))) {
      ArchiveText.read(lines, archive);
    } catch (ArchiveProblem | IOException e) {
      throw problem(file, String.valueOf(e.getMessage()));
    }
  }

  private static SequencedMap<String, byte[]> entries(Path file, boolean firstOnly) {
    var entries = new LinkedHashMap<String, byte[]>();
    try (InputStream in = Files.newInputStream(file);
        var zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entries.put(entry.getName(), zip.readAllBytes()) != null) {
          throw problem(file, "it holds %s twice".formatted(entry.getName()));
        }
        if (firstOnly) {
          break;
        }
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw problem(file, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new ConfigProblem(
          List.of("%s cannot be read (%s); check the path".formatted(file, e.getMessage())));
    }
    return entries;
  }

  private static ConfigProblem problem(Path file, String why) {
    return new ConfigProblem(List.of(RunPack.damaged(file, why)));
  }
}
