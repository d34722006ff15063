package io.mnemogen.runs.pack;

import io.mnemogen.design.DesignFolder;
import io.mnemogen.evolve.archive.ArchiveProblem;
import io.mnemogen.evolve.archive.ArchiveText;
import io.mnemogen.runs.RunFolder;
import io.mnemogen.runs.config.ConfigProblem;
import io.mnemogen.runs.config.ConfigReader;
import io.mnemogen.runs.export.FixedZip;
import io.mnemogen.runs.export.Sha256;
import io.mnemogen.runs.pack.PackHeading.PackedFile;
import io.mnemogen.runs.report.html.HtmlReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A run folder as one file, to be sent and verified elsewhere: a zip file of a heading with
/// checksums, the configuration, the archive as text, the results and the winner. It holds no path
/// of this machine, and no key (a run folder has none). The report is not in it; unpacking writes
/// it anew.
public final class RunPack {
  static final String CONFIG = "config.yaml";
  static final String ARCHIVE = "archive.jsonl.gz";
  static final String WINNER = "winner/";
  private static final String RESULTS = "results.json";
  private static final List<String> AS_THEY_ARE = List.of("journal.json", "replay.json");

  private RunPack() {}

  /// Packs a run.
  ///
  /// @param target nothing may be there
  /// @param madeBy the version of this program
  /// @throws ConfigProblem if the run is being worked on, or the file cannot be written
  public static void write(RunFolder run, Path target, String madeBy) {
    requireFree(target, "choose another file with --out");
    if (!run.hasArchive()) {
      throw new ConfigProblem(
          List.of(
              "the run %s has judged nothing yet; there is nothing to pack".formatted(run.path())));
    }
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      SequencedMap<String, byte[]> files = files(run);
      List<PackedFile> list =
          files.entrySet().stream()
              .map(f -> new PackedFile(f.getKey(), f.getValue().length, Sha256.of(f.getValue())))
              .toList();
      try (var zip = new FixedZip(Files.newOutputStream(part))) {
        var heading = new PackHeading(PackHeading.FORMAT, run.name(), madeBy, list);
        zip.add(PackHeading.ENTRY, heading.json());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          zip.add(file.getKey(), file.getValue());
        }
      }
      Files.move(part, target);
    } catch (ArchiveProblem e) {
      throw new ConfigProblem(List.of("the run %s: %s".formatted(run.path(), e.getMessage())));
    } catch (IOException e) {
      throw new ConfigProblem(
          List.of("%s cannot be written (%s); choose another --out".formatted(target, e)));
    }
  }

  /// Unpacks a run into a new folder and writes its report. Nothing is written outside that folder,
  /// and nothing at all unless the whole file is sound.
  ///
  /// @param target nothing may be there
  /// @throws ConfigProblem if the file is damaged, foreign or newer, or the folder cannot be
  ///   written
  public static RunFolder unpack(Path file, Path target) {
    requireFree(target, "choose another folder with --out");
    SequencedMap<String, byte[]> files = PackReader.read(file);
    Path fresh =
        target.toAbsolutePath().resolveSibling(".%s.unpacking".formatted(target.getFileName()));
    try {
      remove(fresh);
      Files.createDirectories(fresh);
      try {
        fill(new RunFolder(fresh), files, file);
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        remove(fresh);
      }
    } catch (IOException e) {
      throw new ConfigProblem(
          List.of("%s cannot be written (%s); choose another --out".formatted(target, e)));
    }
    var run = new RunFolder(target);
    HtmlReport.write(List.of(run), run.report());
    return run;
  }

  /// What a packed run is called.
  ///
  /// @throws ConfigProblem if the file is damaged, foreign or newer
  public static String name(Path file) {
    return PackReader.heading(file).run();
  }

  static String damaged(Path file, String why) {
    return "%s is damaged, or no packed run: %s; ask for it again".formatted(file, why);
  }

  private static SequencedMap<String, byte[]> files(RunFolder run) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    files.put(CONFIG, bytes(ConfigReader.write(run.config().portable())));
    var archive = new ByteArrayOutputStream();
    try (var text = new OutputStreamWriter(new GZIPOutputStream(archive), StandardCharsets.UTF_8)) {
      ArchiveText.write(run.archiveFile(), text);
    }
    files.put(ARCHIVE, archive.toByteArray());
    Path results = run.path().resolve(RESULTS);
    if (Files.exists(results)) {
      var document = (ObjectNode) JsonMapper.shared().readTree(Files.readString(results));
      files.put(RESULTS, bytes(document.put("run", run.name()) + "\n"));
    }
    for (String name : AS_THEY_ARE) {
      if (Files.exists(run.path().resolve(name))) {
        files.put(name, Files.readAllBytes(run.path().resolve(name)));
      }
    }
    if (run.hasWinner()) {
      DesignFolder.files(run.winner())
          .forEach((name, text) -> files.put(WINNER + name, bytes(text)));
    }
    return files;
  }

  private static void fill(RunFolder run, SequencedMap<String, byte[]> files, Path file)
      throws IOException {
    for (Map.Entry<String, byte[]> entry : files.entrySet()) {
      switch (entry.getKey()) {
        case ARCHIVE -> PackReader.archive(entry.getValue(), run.archiveFile(), file);
        case RESULTS -> Files.write(run.path().resolve(RESULTS), entry.getValue());
        default -> {
          if (AS_THEY_ARE.contains(entry.getKey())) {
            Files.write(run.path().resolve(entry.getKey()), entry.getValue());
          }
        }
      }
    }
    Path config = Files.write(run.path().resolve(CONFIG), PackReader.part(files, CONFIG, file));
    Files.writeString(config, ConfigReader.write(run.config().portable()));
    if (files.keySet().stream().anyMatch(name -> name.startsWith(WINNER))) {
      run.keepWinner(
          DesignFolder.parse(
              file + "/winner",
              name -> {
                byte[] text = files.get(WINNER + name);
                return text == null ? null : new String(text, StandardCharsets.UTF_8);
              }));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void requireFree(Path target, String remedy) {
    if (Files.exists(target)) {
      throw new ConfigProblem(
          List.of("%s is there already and is not replaced; %s".formatted(target, remedy)));
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      var all = new ArrayList<Path>();
      try (var files = Files.walk(folder)) {
        files.forEach(all::add);
      }
      for (Path path : all.reversed()) {
        Files.delete(path);
      }
    }
  }
}
